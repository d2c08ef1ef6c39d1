<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.follow_up]]</xsl:template>

  <xsl:template match="page" mode="lead"><p class="govuk-body">[[intake.follow-up.lead]]</p></xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">follow_up</xsl:with-param>
      <xsl:with-param name="legend">[[intake.follow-up]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.follow-up-hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.follow-up.is.">
          <xsl:call-template name="checkbox"><xsl:with-param name="name">follow_up</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">follow_how</xsl:with-param><xsl:with-param name="label">[[intake.follow-how]]</xsl:with-param><xsl:with-param name="hint">[[intake.follow-how.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">follow_up</xsl:with-param><xsl:with-param name="label">[[intake.follow-up]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'follow_up'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">follow_how</xsl:with-param><xsl:with-param name="label">[[intake.follow-how]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'follow_how'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
