<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What the intake of a case found out: a card a subject, for its own page and for print. -->
  <xsl:template match="page" mode="intake">
    <xsl:if test="not(found)"><p class="govuk-body">[[case.intake.none]]</p></xsl:if>
    <xsl:apply-templates select="found"/>
    <xsl:apply-templates select="." mode="needs"/>
    <xsl:apply-templates select="." mode="eligibilities"/>
    <xsl:apply-templates select="profile"/>
  </xsl:template>

  <xsl:template match="found">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id">found</xsl:with-param>
      <xsl:with-param name="title">[[case.intake.found]]</xsl:with-param>
      <xsl:with-param name="actions"><xsl:apply-templates select="/page" mode="found-acts"/></xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.urgency]]</xsl:with-param><xsl:with-param name="value"><xsl:if test="@urgency"><xsl:apply-templates select="@urgency" mode="intake"/></xsl:if></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.risk]]</xsl:with-param><xsl:with-param name="value"><xsl:if test="@risks"><xsl:variable name="words" select="concat(',', @risks, ',')"/><t:each in="intake.risk.is."><xsl:if test="contains($words, ',[[.word]],')"><span class="tc-line">[[.]]</span></xsl:if></t:each></xsl:if><xsl:apply-templates select="risk-words" mode="intake"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.risk-done]]</xsl:with-param><xsl:with-param name="value"><xsl:if test="risk-done"><span class="tc-text"><xsl:value-of select="risk-done"/></span></xsl:if></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.source]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@source" mode="intake"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.follow-up]]</xsl:with-param><xsl:with-param name="value"><xsl:if test="@follow-up"><xsl:variable name="words" select="concat(',', @follow-up, ',')"/><t:each in="intake.follow-up.is."><xsl:if test="contains($words, ',[[.word]],')"><span class="tc-line">[[.]]</span></xsl:if></t:each></xsl:if><xsl:apply-templates select="follow-how" mode="intake"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.intake.accepted]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@accepted" mode="intake"/></xsl:with-param></xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@urgency" mode="intake">
    <xsl:call-template name="tag"><xsl:with-param name="text"><t:word of="." in="intake.urgency.is."/></xsl:with-param><xsl:with-param name="colour"><xsl:choose><xsl:when test=". = 1">red</xsl:when><xsl:when test=". = 2">yellow</xsl:when><xsl:otherwise>grey</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="@source" mode="intake">
    <t:word of="." in="intake.source.is."/>
    <xsl:if test="../referrer"><span class="tc-below"><xsl:value-of select="../referrer"/></span></xsl:if>
    <xsl:if test="../@referred-text"><span class="tc-below"><xsl:value-of select="../@referred-text"/></span></xsl:if>
  </xsl:template>

  <xsl:template match="risk-words | follow-how | words | why" mode="intake"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>

  <!-- Of what was written down later it is not known who accepted it. -->
  <xsl:template match="@accepted" mode="intake">
    <t:say key="goal.by"><t:with name="date"><xsl:value-of select="../@accepted-text"/></t:with><t:with name="name"><xsl:value-of select="../@accepted-by"/></t:with></t:say>
    <xsl:if test="../@later"><span class="tc-below">[[case.intake.later]]</span></xsl:if>
    <xsl:if test="../@changed-by"><span class="tc-below"><t:say key="case.intake.changed"><t:with name="name"><xsl:value-of select="../@changed-by"/></t:with></t:say></span></xsl:if>
    <xsl:apply-templates select="../why" mode="intake"/>
  </xsl:template>

  <xsl:template match="page" mode="needs">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id">needs</xsl:with-param>
      <xsl:with-param name="title">[[intake.section.needs]]</xsl:with-param>
      <xsl:with-param name="content">
        <xsl:if test="found/words"><blockquote class="govuk-inset-text tc-text"><xsl:value-of select="found/words"/></blockquote></xsl:if>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.need]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="need[@presented]"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.request]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="need[@requested]"/></xsl:with-param></xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="need"><span class="tc-line"><t:word of="@domain" in="intake.domain."/></span></xsl:template>

  <!-- Only the page itself offers acts: it overrides these. -->
  <xsl:template match="page" mode="found-acts"/>
  <xsl:template match="eligibility" mode="acts"/>
</xsl:stylesheet>
