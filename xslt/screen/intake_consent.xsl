<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.consent]]</xsl:template>

  <xsl:template match="page" mode="lead"><p class="govuk-body">[[intake.consent.lead]]</p></xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:call-template name="input"><xsl:with-param name="name">recipient</xsl:with-param><xsl:with-param name="label">[[consent.recipient]]</xsl:with-param><xsl:with-param name="hint">[[consent.recipient.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:apply-templates select="." mode="sections"/>
    <xsl:call-template name="input"><xsl:with-param name="name">purpose</xsl:with-param><xsl:with-param name="label">[[consent.purpose]]</xsl:with-param><xsl:with-param name="hint">[[consent.purpose.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">given_how</xsl:with-param>
      <xsl:with-param name="legend">[[consent.given]]</xsl:with-param>
      <xsl:with-param name="hint">[[consent.given-hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="consent.given.">
          <xsl:call-template name="radio"><xsl:with-param name="name">given_how</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">witness</xsl:with-param><xsl:with-param name="label">[[consent.witness]]</xsl:with-param><xsl:with-param name="hint">[[consent.witness.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="date-input"><xsl:with-param name="name">begins</xsl:with-param><xsl:with-param name="legend">[[consent.begins]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="date-input"><xsl:with-param name="name">ends</xsl:with-param><xsl:with-param name="legend">[[consent.ends]]</xsl:with-param><xsl:with-param name="hint">[[consent.ends.hint]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- Substance use is offered to those who may read of it. -->
  <xsl:template match="page" mode="sections">
    <xsl:variable name="reads" select="segment/@name = 'substance_use'"/>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">section</xsl:with-param>
      <xsl:with-param name="legend">[[consent.sections]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="consent.section.">
          <xsl:if test="'[[.word]]' != 'substance_use' or $reads">
            <xsl:call-template name="checkbox"><xsl:with-param name="name">section</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
          </xsl:if>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">recipient</xsl:with-param><xsl:with-param name="label">[[consent.recipient]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'recipient'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">section</xsl:with-param><xsl:with-param name="label">[[consent.sections]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'section'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">purpose</xsl:with-param><xsl:with-param name="label">[[consent.purpose]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'purpose'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">witness</xsl:with-param><xsl:with-param name="label">[[consent.witness]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'witness'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
