<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/client.xsl"/>
  <xsl:include href="../part/client_form.xsl"/>

  <xsl:template match="page" mode="title">[[who.change]]</xsl:template>
  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="client" mode="back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[who.change]]</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="client" mode="clash"/>
        <form method="post" action="/client/change" novalidate="novalidate">
          <xsl:call-template name="form-fields"><xsl:with-param name="version" select="client/@version"/></xsl:call-template>
          <xsl:call-template name="hidden"><xsl:with-param name="name">client</xsl:with-param><xsl:with-param name="value" select="client/@reference"/></xsl:call-template>
          <xsl:apply-templates select="client" mode="names"/>
          <xsl:apply-templates select="client" mode="birth"/>
          <xsl:apply-templates select="client" mode="speaks"/>
          <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
        </form>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="client" mode="clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name">given</xsl:with-param><xsl:with-param name="label">[[who.given]]</xsl:with-param><xsl:with-param name="today" select="string(@given)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name">family</xsl:with-param><xsl:with-param name="label">[[who.family]]</xsl:with-param><xsl:with-param name="today" select="string(@family)"/></xsl:call-template>
        <xsl:call-template name="clash-row">
          <xsl:with-param name="name">preferred</xsl:with-param>
          <xsl:with-param name="label">[[who.preferred]]</xsl:with-param>
          <xsl:with-param name="today" select="string(@preferred)"/>
        </xsl:call-template>
        <xsl:call-template name="clash-row">
          <xsl:with-param name="name">pronouns</xsl:with-param>
          <xsl:with-param name="label">[[who.pronouns]]</xsl:with-param>
          <xsl:with-param name="today" select="string(@pronouns)"/>
        </xsl:call-template>
        <xsl:call-template name="clash-row">
          <xsl:with-param name="name">language</xsl:with-param>
          <xsl:with-param name="label">[[who.language]]</xsl:with-param>
          <xsl:with-param name="today" select="string(@language)"/>
        </xsl:call-template>
        <xsl:apply-templates select="." mode="clash-codes"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Dates and codes are compared in words. -->
  <xsl:template match="client" mode="clash-codes">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content">[[who.birth]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[clash.today]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:value-of select="@birth-text"/> (<t:word of="@birth-is" in="who.birth."/>)</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[clash.yours]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:value-of select="concat(key('typed', 'born-day'), ' ', key('typed', 'born-month'), ' ', key('typed', 'born-year'))"/> (<t:word of="key('typed', 'born_is')" in="who.birth."/>)</xsl:with-param>
      </xsl:call-template>
    </tr>
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content">[[who.interpreter]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[clash.today]]</xsl:with-param><xsl:with-param name="content"><t:word of="@interpreter" in="who.interpreter."/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[clash.yours]]</xsl:with-param>
        <xsl:with-param name="content"><t:word of="key('typed', 'interpreter')" in="who.interpreter."/></xsl:with-param>
      </xsl:call-template>
    </tr>
  </xsl:template>
</xsl:stylesheet>
