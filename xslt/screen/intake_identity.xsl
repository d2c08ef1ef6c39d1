<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.identity]]</xsl:template>

  <xsl:template match="page" mode="lead"><p class="govuk-body">[[intake.identity.lead]]</p></xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:call-template name="input"><xsl:with-param name="name">preferred</xsl:with-param><xsl:with-param name="label">[[who.preferred]]</xsl:with-param><xsl:with-param name="hint">[[who.preferred.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">pronouns</xsl:with-param><xsl:with-param name="label">[[who.pronouns]]</xsl:with-param><xsl:with-param name="hint">[[who.pronouns.hint]]</xsl:with-param><xsl:with-param name="width">20</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">born_is</xsl:with-param>
      <xsl:with-param name="legend">[[who.birth-is]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="who.birth.">
          <xsl:call-template name="radio"><xsl:with-param name="name">born_is</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">language</xsl:with-param><xsl:with-param name="label">[[who.language]]</xsl:with-param><xsl:with-param name="width">20</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">interpreter</xsl:with-param>
      <xsl:with-param name="legend">[[who.interpreter]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="who.interpreter.">
          <xsl:call-template name="radio"><xsl:with-param name="name">interpreter</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="profile"/>
  </xsl:template>

  <xsl:template match="page" mode="profile">
    <xsl:call-template name="radios">
      <xsl:with-param name="name">gender</xsl:with-param>
      <xsl:with-param name="legend">[[intake.gender]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.gender.is.">
          <xsl:call-template name="radio"><xsl:with-param name="name">gender</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">gender_words</xsl:with-param><xsl:with-param name="label">[[intake.gender.words]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">ethnicity</xsl:with-param><xsl:with-param name="label">[[intake.ethnicity]]</xsl:with-param><xsl:with-param name="hint">[[intake.ethnicity.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">ethnicity_is</xsl:with-param>
      <xsl:with-param name="legend">[[intake.ethnicity.asked]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.ethnicity.is.">
          <xsl:call-template name="radio"><xsl:with-param name="name">ethnicity_is</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="circumstances"/>
  </xsl:template>

  <xsl:template match="page" mode="circumstances">
    <xsl:call-template name="radios">
      <xsl:with-param name="name">living</xsl:with-param>
      <xsl:with-param name="legend">[[intake.living]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.living.is.">
          <xsl:call-template name="radio"><xsl:with-param name="name">living</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">disability</xsl:with-param>
      <xsl:with-param name="legend">[[intake.disability]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.disability.is.">
          <xsl:call-template name="radio"><xsl:with-param name="name">disability</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">access_needs</xsl:with-param><xsl:with-param name="label">[[intake.access]]</xsl:with-param><xsl:with-param name="hint">[[intake.access.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- The name and the rest of somebody who is known stand in their record. -->
  <xsl:template match="page[intake/@known]" mode="lead">
    <p class="govuk-body">[[intake.identity.known]]</p>
    <xsl:if test="client"><p class="govuk-body"><a class="govuk-link" href="/client?client={client/@reference}">[[intake.identity.record]]</a></p></xsl:if>
  </xsl:template>
  <xsl:template match="page[intake/@known]" mode="fields"><xsl:apply-templates select="." mode="profile"/></xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">preferred</xsl:with-param><xsl:with-param name="label">[[who.preferred]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'preferred'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">pronouns</xsl:with-param><xsl:with-param name="label">[[who.pronouns]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'pronouns'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">language</xsl:with-param><xsl:with-param name="label">[[who.language]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'language'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
