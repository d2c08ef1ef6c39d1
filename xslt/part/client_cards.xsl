<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The cards beside a person's cases: who this is, with whom they live, who has looked. -->
  <xsl:template match="client" mode="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="title">[[who.card]]</xsl:with-param>
      <xsl:with-param name="actions">
        <xsl:if test="key('may', 'client.change') and not(string(/page/@as-of))"><a class="govuk-link" href="/client/change?client={@reference}">[[change]]<span class="govuk-visually-hidden"> [[who.card]]</span></a></xsl:if>
      </xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:apply-templates select="." mode="names"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.pronouns]]</xsl:with-param><xsl:with-param name="value" select="string(@pronouns)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.birth]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="birth"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.language]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="speaks"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.reference]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@reference" mode="aloud"/></xsl:with-param></xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="client" mode="names">
    <xsl:if test="@preferred">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.preferred]]</xsl:with-param><xsl:with-param name="value" select="string(@preferred)"/></xsl:call-template>
    </xsl:if>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.given]]</xsl:with-param><xsl:with-param name="value" select="string(@given)"/></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.family]]</xsl:with-param><xsl:with-param name="value" select="string(@family)"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="client[@hashed]" mode="names">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.name]]</xsl:with-param><xsl:with-param name="value">[[who.hashed]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- The date, and how well it is known. -->
  <xsl:template match="client" mode="birth">
    <xsl:value-of select="@birth-text"/>
    <xsl:if test="@birth-is != 'full'">
      <xsl:if test="@birth"><br/></xsl:if>
      <span class="tc-hint"><t:word of="@birth-is" in="who.birth."/></span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="client" mode="speaks">
    <xsl:value-of select="@language"/>
    <xsl:if test="@interpreter != 'not_asked'">
      <xsl:if test="@language">, </xsl:if>
      <t:word of="@interpreter" in="who.interpreter."/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="household" mode="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="title">[[who.household]]</xsl:with-param>
      <xsl:with-param name="content"><dl class="govuk-summary-list"><xsl:apply-templates select="member"/></dl></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="member">
    <xsl:variable name="past"><xsl:apply-templates select="/page" mode="as-of-argument"/></xsl:variable>
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key"><t:word of="@relationship" in="who.relation."/></xsl:with-param>
      <xsl:with-param name="value"><a class="govuk-link" href="/client?client={@reference}{$past}"><xsl:apply-templates select="." mode="called"/></a><xsl:if test="@birth"><br/><span class="tc-hint"><xsl:apply-templates select="@birth-text" mode="birth"/></span></xsl:if></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="audit-card"/>
  <xsl:template match="page[may/@need = 'audit.read']" mode="audit-card">
    <p class="govuk-body"><a class="govuk-link" href="/audit/client?client={client/@reference}">[[audit.who-saw]]</a></p>
  </xsl:template>
</xsl:stylesheet>
