<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.person]]</xsl:template>

  <xsl:template match="page" mode="lead"><p class="govuk-body">[[intake.person.lead]]</p></xsl:template>

  <xsl:template match="page" mode="fields">
    <div data-look="/intake/look">
      <xsl:call-template name="input"><xsl:with-param name="name">given</xsl:with-param><xsl:with-param name="label">[[who.given]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
      <xsl:call-template name="input"><xsl:with-param name="name">family</xsl:with-param><xsl:with-param name="label">[[who.family]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name">born</xsl:with-param><xsl:with-param name="legend">[[who.birth]]</xsl:with-param><xsl:with-param name="hint">[[intake.born.hint]]</xsl:with-param></xsl:call-template>
    </div>
    <xsl:call-template name="input"><xsl:with-param name="name">described</xsl:with-param><xsl:with-param name="label">[[intake.described]]</xsl:with-param><xsl:with-param name="hint">[[intake.described.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- Filled while somebody types, with the page that "Save and go on" leads to; without script it stays empty. -->
  <xsl:template match="page" mode="beside">
    <div id="looked" aria-live="polite"></div>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">given</xsl:with-param><xsl:with-param name="label">[[who.given]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'given'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">family</xsl:with-param><xsl:with-param name="label">[[who.family]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'family'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">described</xsl:with-param><xsl:with-param name="label">[[intake.described]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'described'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
