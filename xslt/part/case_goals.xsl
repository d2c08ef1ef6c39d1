<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The goals of a case: a card each, the present ones first. Used by their own screen and on paper. -->
  <xsl:template match="page" mode="goals">
    <xsl:if test="not(goal)"><p class="govuk-body">[[goal.none]]</p></xsl:if>
    <xsl:apply-templates select="goal"/>
  </xsl:template>

  <xsl:template match="goal">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('goal-', @id)"/>
      <xsl:with-param name="title" select="string(title)"/>
      <xsl:with-param name="actions"><xsl:apply-templates select="." mode="acts"/></xsl:with-param>
      <xsl:with-param name="content">
        <xsl:apply-templates select="words"/>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.state]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@state" mode="goal"/><xsl:apply-templates select="@when" mode="tag"/></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="@closed"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.agreement]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@agreement" mode="goal"/><xsl:apply-templates select="said"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.indicator]]</xsl:with-param><xsl:with-param name="value" select="string(indicator)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.baseline]]</xsl:with-param><xsl:with-param name="value" select="string(baseline)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.target]]</xsl:with-param><xsl:with-param name="value" select="string(target)"/></xsl:call-template>
          <xsl:apply-templates select="." mode="latest"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.target-on]]</xsl:with-param><xsl:with-param name="value" select="string(@due-text)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.owner]]</xsl:with-param><xsl:with-param name="value" select="string(@owner)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.added]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@added"/></xsl:with-param></xsl:call-template>
        </dl>
        <xsl:apply-templates select="." mode="scores"/>
        <xsl:apply-templates select="." mode="actions"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="goal/@state" mode="goal"><strong class="govuk-tag govuk-tag--grey"><t:word of="." in="goal.state."/></strong><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="goal/@state[. = 'open']" mode="goal"><strong class="govuk-tag govuk-tag--blue">[[goal.state.open]]</strong><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="goal/@state[. = 'met']" mode="goal"><strong class="govuk-tag govuk-tag--green">[[goal.state.met]]</strong><xsl:text> </xsl:text></xsl:template>

  <xsl:template match="goal/@agreement" mode="goal"><t:word of="." in="goal.agreement."/></xsl:template>

  <xsl:template match="goal/words"><blockquote class="govuk-inset-text tc-text"><xsl:value-of select="."/></blockquote></xsl:template>
  <xsl:template match="goal/said"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>

  <xsl:template match="goal/@added">
    <t:say key="goal.by">
      <t:with name="date"><xsl:value-of select="../@added-text"/></t:with>
      <t:with name="name"><xsl:value-of select="../@added-by"/></t:with>
    </t:say>
  </xsl:template>

  <xsl:template match="goal/@closed">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[goal.closed]]</xsl:with-param>
      <xsl:with-param name="value">
        <t:say key="goal.by">
          <t:with name="date"><xsl:value-of select="../@closed-text"/></t:with>
          <t:with name="name"><xsl:value-of select="../@closed-by"/></t:with>
        </t:say>
        <div class="tc-text"><xsl:value-of select="../why"/></div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Only the page of the goals offers acts and shows scores and actions: it overrides these. -->
  <xsl:template match="goal" mode="acts"/>
  <xsl:template match="goal" mode="latest"/>
  <xsl:template match="goal" mode="scores"/>
  <xsl:template match="goal" mode="actions"/>
</xsl:stylesheet>
