<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.needs]]</xsl:template>

  <xsl:template match="page" mode="lead"><p class="govuk-body">[[intake.needs.lead]]</p></xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">need</xsl:with-param>
      <xsl:with-param name="legend">[[intake.need]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.need-hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.domain.">
          <xsl:call-template name="checkbox"><xsl:with-param name="name">need</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">request</xsl:with-param>
      <xsl:with-param name="legend">[[intake.request]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.request-hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.domain.">
          <xsl:call-template name="checkbox"><xsl:with-param name="name">request</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="textarea"><xsl:with-param name="name">words</xsl:with-param><xsl:with-param name="label">[[intake.words]]</xsl:with-param><xsl:with-param name="hint">[[intake.words.hint]]</xsl:with-param><xsl:with-param name="rows">5</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">need</xsl:with-param><xsl:with-param name="label">[[intake.need]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'need'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">request</xsl:with-param><xsl:with-param name="label">[[intake.request]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'request'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">words</xsl:with-param><xsl:with-param name="label">[[intake.words]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'words'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
