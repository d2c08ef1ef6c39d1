<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.referral]]</xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:call-template name="radios">
      <xsl:with-param name="name">source</xsl:with-param>
      <xsl:with-param name="legend">[[intake.source]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.source.is.">
          <xsl:call-template name="radio"><xsl:with-param name="name">source</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">referrer</xsl:with-param><xsl:with-param name="label">[[intake.referrer]]</xsl:with-param><xsl:with-param name="hint">[[intake.referrer.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="date-input"><xsl:with-param name="name">referred</xsl:with-param><xsl:with-param name="legend">[[intake.referred]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">reason</xsl:with-param><xsl:with-param name="label">[[intake.reason]]</xsl:with-param><xsl:with-param name="hint">[[intake.reason.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">referrer</xsl:with-param><xsl:with-param name="label">[[intake.referrer]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'referrer'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">reason</xsl:with-param><xsl:with-param name="label">[[intake.reason]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'reason'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
