<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK date input: fields <name>-day, <name>-month, <name>-year. today is YYYY-MM-DD. -->
  <xsl:template name="date-input">
    <xsl:param name="name"/>
    <xsl:param name="legend"/>
    <xsl:param name="hint" select="'[[date.hint]]'"/>
    <xsl:param name="today"/>
    <xsl:variable name="items">
      <xsl:call-template name="date-part">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="part" select="'day'"/>
        <xsl:with-param name="label">[[date.day]]</xsl:with-param>
        <xsl:with-param name="today" select="substring($today, 9, 2)"/>
      </xsl:call-template>
      <xsl:call-template name="date-part">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="part" select="'month'"/>
        <xsl:with-param name="label">[[date.month]]</xsl:with-param>
        <xsl:with-param name="today" select="substring($today, 6, 2)"/>
      </xsl:call-template>
      <xsl:call-template name="date-part">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="part" select="'year'"/>
        <xsl:with-param name="label">[[date.year]]</xsl:with-param>
        <xsl:with-param name="today" select="substring($today, 1, 4)"/>
        <xsl:with-param name="width" select="4"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="choice-group">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="legend" select="$legend"/>
      <xsl:with-param name="hint" select="$hint"/>
      <xsl:with-param name="class">govuk-date-input</xsl:with-param>
      <xsl:with-param name="items" select="$items"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="date-part">
    <xsl:param name="name"/>
    <xsl:param name="part"/>
    <xsl:param name="label"/>
    <xsl:param name="today"/>
    <xsl:param name="width" select="2"/>
    <xsl:variable name="id" select="concat($name, '-', $part)"/>
    <div class="govuk-date-input__item">
      <label class="govuk-label govuk-date-input__label" for="{$id}"><xsl:value-of select="$label"/></label>
      <input id="{$id}" name="{$id}" type="text" inputmode="numeric">
        <xsl:attribute name="class">
          <xsl:text>govuk-input govuk-date-input__input govuk-input--width-</xsl:text>
          <xsl:value-of select="$width"/>
          <xsl:if test="key('error', $name)"> govuk-input--error</xsl:if>
        </xsl:attribute>
        <xsl:attribute name="value">
          <xsl:call-template name="field-value">
            <xsl:with-param name="name" select="$id"/>
            <xsl:with-param name="today" select="$today"/>
          </xsl:call-template>
        </xsl:attribute>
      </input>
    </div>
  </xsl:template>
</xsl:stylesheet>
