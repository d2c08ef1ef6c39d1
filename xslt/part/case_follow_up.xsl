<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A follow-up, to come or done: one card each, for its own page and for print. -->
  <xsl:template match="follow-up" mode="card">
    <xsl:param name="actions"/>
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('follow-up-', @id)"/>
      <xsl:with-param name="title"><xsl:apply-templates select="." mode="title"/></xsl:with-param>
      <xsl:with-param name="actions" select="$actions"/>
      <xsl:with-param name="content">
        <p class="govuk-body"><xsl:apply-templates select="@state" mode="follow-up"/><xsl:text> </xsl:text><xsl:apply-templates select="@when" mode="tag"/></p>
        <xsl:if test="@done"><dl class="govuk-summary-list"><xsl:apply-templates select="." mode="result"/></dl></xsl:if>
        <xsl:if test="@response and key('may', 'case.read') and not(/page/reader)"><p class="govuk-body"><a class="govuk-link" href="/case/form?case={/page/case/@reference}&amp;id={@response}">[[occasion.filled]]</a></p></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="follow-up" mode="title"><t:say key="follow-up.on"><t:with name="date"><xsl:value-of select="@due-text"/></t:with></t:say></xsl:template>
  <xsl:template match="follow-up[@days]" mode="title">
    <t:say key="follow-up.after"><t:with name="days"><xsl:value-of select="@days"/></t:with><t:with name="date"><xsl:value-of select="@due-text"/></t:with></t:say>
  </xsl:template>

  <xsl:template match="@state" mode="follow-up">
    <xsl:call-template name="tag"><xsl:with-param name="text"><t:word of="." in="follow-up.state."/></xsl:with-param><xsl:with-param name="colour"><xsl:choose><xsl:when test=". = 'done'">green</xsl:when><xsl:when test=". = 'planned'">blue</xsl:when><xsl:otherwise>grey</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="follow-up" mode="result">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[follow-up.reached]]</xsl:with-param><xsl:with-param name="value"><t:word of="@reached" in="follow-up.reached.is."/><div class="tc-text"><xsl:value-of select="tried"/></div></xsl:with-param></xsl:call-template>
    <xsl:apply-templates select="@housing | @work | @health" mode="follow-up"/>
    <xsl:if test="needs"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[follow-up.needs]]</xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="needs"/></div></xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@wants-back"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[follow-up.wants-back]]</xsl:with-param><xsl:with-param name="value"><t:word of="@wants-back" in="follow-up.back.is."/></xsl:with-param></xsl:call-template></xsl:if>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[follow-up.by]]</xsl:with-param><xsl:with-param name="value"><t:say key="approval.when"><t:with name="name"><xsl:value-of select="@by"/></t:with><t:with name="date"><xsl:value-of select="@happened-text"/></t:with></t:say></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="@housing | @work | @health" mode="follow-up">
    <xsl:call-template name="summary-row"><xsl:with-param name="key"><t:word of="local-name()" in="follow-up.area."/></xsl:with-param><xsl:with-param name="value"><t:word of="." in="follow-up.kept."/></xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
