<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_follow_up.xsl"/>

  <xsl:template match="page" mode="title">[[case.follow-ups]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.follow-ups]]</h1>
      <xsl:if test="key('may', 'case.after') and not(string(@as-of))"><xsl:apply-templates select="case[@status = 'discharged']" mode="offer"/></xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="follow-up[@wants-back = 'yes'][1]" mode="back"/>
    <xsl:if test="not(follow-up)"><p class="govuk-body">[[case.follow-ups.none]]</p></xsl:if>
    <xsl:for-each select="follow-up">
      <xsl:apply-templates select="." mode="card"><xsl:with-param name="actions"><xsl:apply-templates select="." mode="acts"/></xsl:with-param></xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="case" mode="offer">
    <xsl:call-template name="button-link"><xsl:with-param name="href" select="concat('/case/follow-up/plan?case=', @reference)"/><xsl:with-param name="kind" select="'secondary'"/><xsl:with-param name="text">[[follow-up.plan]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="follow-up" mode="acts"/>
  <xsl:template match="follow-up[@state = 'planned']" mode="acts">
    <xsl:if test="key('may', 'case.after') and not(string(/page/@as-of))">
      <a class="govuk-link" href="/case/follow-up/record?case={/page/case/@reference}&amp;id={@id}">[[follow-up.record]]<span class="govuk-visually-hidden">: <xsl:value-of select="@due-text"/></span></a>
    </xsl:if>
  </xsl:template>

  <!-- Who wants to come back finds the door open. -->
  <xsl:template match="follow-up" mode="back">
    <xsl:if test="/page/case/@status = 'discharged' and key('may', 'case.after') and not(string(/page/@as-of))">
      <div class="govuk-inset-text"><p>[[follow-up.back.offer]]</p><a class="govuk-link" href="/case/reopen?case={/page/case/@reference}">[[reopen]]</a></div>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
