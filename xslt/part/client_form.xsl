<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of what is known about a person. -->
  <xsl:template match="client" mode="names">
    <xsl:if test="@hashed"><p class="govuk-inset-text">[[who.hashed.form]]</p></xsl:if>
    <xsl:call-template name="input">
      <xsl:with-param name="name">given</xsl:with-param>
      <xsl:with-param name="label">[[who.given]]</xsl:with-param>
      <xsl:with-param name="today" select="string(@given)"/>
      <xsl:with-param name="autocomplete">off</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name">family</xsl:with-param>
      <xsl:with-param name="label">[[who.family]]</xsl:with-param>
      <xsl:with-param name="today" select="string(@family)"/>
      <xsl:with-param name="autocomplete">off</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name">preferred</xsl:with-param>
      <xsl:with-param name="label">[[who.preferred]]</xsl:with-param>
      <xsl:with-param name="hint">[[who.preferred.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(@preferred)"/>
      <xsl:with-param name="autocomplete">off</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name">pronouns</xsl:with-param>
      <xsl:with-param name="label">[[who.pronouns]]</xsl:with-param>
      <xsl:with-param name="hint">[[who.pronouns.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(@pronouns)"/>
      <xsl:with-param name="width">20</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="client" mode="birth">
    <xsl:call-template name="date-input"><xsl:with-param name="name">born</xsl:with-param><xsl:with-param name="legend">[[who.birth]]</xsl:with-param><xsl:with-param name="today" select="string(@birth)"/></xsl:call-template>
    <xsl:variable name="today" select="string(@birth-is)"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">born_is</xsl:with-param>
      <xsl:with-param name="legend">[[who.birth-is]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="who.birth.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name">born_is</xsl:with-param>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="$today"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="client" mode="speaks">
    <xsl:variable name="today" select="string(@interpreter)"/>
    <xsl:call-template name="input">
      <xsl:with-param name="name">language</xsl:with-param>
      <xsl:with-param name="label">[[who.language]]</xsl:with-param>
      <xsl:with-param name="today" select="string(@language)"/>
      <xsl:with-param name="width">20</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">interpreter</xsl:with-param>
      <xsl:with-param name="legend">[[who.interpreter]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="who.interpreter.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name">interpreter</xsl:with-param>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="$today"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
