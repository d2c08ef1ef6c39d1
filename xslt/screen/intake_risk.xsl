<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.risk]]</xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:call-template name="radios">
      <xsl:with-param name="name">urgency</xsl:with-param>
      <xsl:with-param name="legend">[[intake.urgency]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.urgency.is.">
          <xsl:call-template name="radio"><xsl:with-param name="name">urgency</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">risk</xsl:with-param>
      <xsl:with-param name="legend">[[intake.risk]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.risk-hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.risk.is.">
          <xsl:call-template name="checkbox"><xsl:with-param name="name">risk</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="textarea"><xsl:with-param name="name">risk_words</xsl:with-param><xsl:with-param name="label">[[intake.risk-words]]</xsl:with-param><xsl:with-param name="rows">5</xsl:with-param></xsl:call-template>
    <xsl:call-template name="textarea"><xsl:with-param name="name">risk_done</xsl:with-param><xsl:with-param name="label">[[intake.risk-done]]</xsl:with-param><xsl:with-param name="hint">[[intake.risk-done.hint]]</xsl:with-param><xsl:with-param name="rows">5</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">urgency</xsl:with-param><xsl:with-param name="label">[[intake.urgency]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'urgency'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">risk</xsl:with-param><xsl:with-param name="label">[[intake.risk]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'risk'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">risk_words</xsl:with-param><xsl:with-param name="label">[[intake.risk-words]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'risk_words'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">risk_done</xsl:with-param><xsl:with-param name="label">[[intake.risk-done]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'risk_done'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
