<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/case_goals.xsl"/>
  <xsl:import href="../part/case_actions.xsl"/>
  <xsl:import href="../part/goal_scores.xsl"/>
  <xsl:import href="../part/goal_line.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.goals]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.goals]]</h1>
      <xsl:if test="key('may', 'note.write') and not(string(@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/goal/add?case=', case/@reference)"/>
          <xsl:with-param name="text">[[goal.add]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="." mode="goals"/>
  </xsl:template>

  <xsl:template match="goal[@state = 'open']" mode="acts">
    <xsl:if test="key('may', 'note.write') and not(string(/page/@as-of))">
      <xsl:call-template name="act-towards"><xsl:with-param name="path" select="'/case/score/add'"/><xsl:with-param name="text">[[score.add]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="act-towards"><xsl:with-param name="path" select="'/case/action/add'"/><xsl:with-param name="text">[[action.add]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="act"><xsl:with-param name="path" select="'/case/goal/change'"/><xsl:with-param name="text">[[change]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="act"><xsl:with-param name="path" select="'/case/goal/close'"/><xsl:with-param name="text">[[goal.close]]</xsl:with-param></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="action[@state = 'open']" mode="acts">
    <xsl:if test="key('may', 'note.write') and not(string(/page/@as-of))">
      <span class="tc-hint">
        <xsl:call-template name="act"><xsl:with-param name="path" select="'/case/action/change'"/><xsl:with-param name="text">[[change]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="act"><xsl:with-param name="path" select="'/case/action/end'"/><xsl:with-param name="text">[[action.end]]</xsl:with-param></xsl:call-template>
      </span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="score" mode="acts">
    <xsl:if test="../goal[@id = current()/@goal]/@state = 'open' and key('may', 'note.write') and not(string(/page/@as-of))">
      <span class="tc-table__act"><a class="govuk-link" href="/case/score/change?case={/page/case/@reference}&amp;id={@id}">[[change]]<span class="govuk-visually-hidden">: <xsl:value-of select="@on-text"/></span></a></span>
    </xsl:if>
  </xsl:template>

  <xsl:template name="act-towards">
    <xsl:param name="path"/>
    <xsl:param name="text"/>
    <a class="govuk-link" href="{$path}?case={/page/case/@reference}&amp;goal={@id}">
      <xsl:copy-of select="$text"/>
      <span class="govuk-visually-hidden">: <xsl:value-of select="title"/></span>
    </a>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template name="act">
    <xsl:param name="path"/>
    <xsl:param name="text"/>
    <a class="govuk-link" href="{$path}?case={/page/case/@reference}&amp;id={@id}">
      <xsl:copy-of select="$text"/>
      <span class="govuk-visually-hidden">: <xsl:value-of select="title"/></span>
    </a>
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
