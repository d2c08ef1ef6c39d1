<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Days and times: GOV.UK date input (a month or a year alone is an answer too), and a time in plain writing. -->
  <xsl:template match="item[@type = 'date' or @type = 'dateTime']" mode="control">
    <div class="govuk-date-input">
      <xsl:apply-templates select="." mode="date-part">
        <xsl:with-param name="part" select="'-day'"/><xsl:with-param name="at" select="9"/><xsl:with-param name="label">[[date.day]]</xsl:with-param>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="date-part">
        <xsl:with-param name="part" select="'-month'"/><xsl:with-param name="at" select="6"/><xsl:with-param name="label">[[date.month]]</xsl:with-param>
      </xsl:apply-templates>
      <xsl:apply-templates select="." mode="date-part">
        <xsl:with-param name="part" select="'-year'"/><xsl:with-param name="at" select="1"/><xsl:with-param name="label">[[date.year]]</xsl:with-param><xsl:with-param name="width" select="4"/>
      </xsl:apply-templates>
      <xsl:if test="@type = 'dateTime'"><xsl:apply-templates select="." mode="time-part"/></xsl:if>
    </div>
  </xsl:template>

  <!-- What the draft has whole (2026-04-03) is taken apart. -->
  <xsl:template match="item" mode="date-part">
    <xsl:param name="part"/>
    <xsl:param name="at"/> <!-- where it begins in YYYY-MM-DD -->
    <xsl:param name="label"/>
    <xsl:param name="width" select="2"/>
    <xsl:variable name="name" select="concat(@q, $part)"/>
    <div class="govuk-date-input__item">
      <label class="govuk-label govuk-date-input__label" for="{$name}"><xsl:value-of select="$label"/></label>
      <input id="{$name}" name="{$name}" type="text" inputmode="numeric">
        <xsl:attribute name="class">govuk-input govuk-date-input__input govuk-input--width-<xsl:value-of select="$width"/><xsl:if test="key('wrong', @q)"> govuk-input--error</xsl:if></xsl:attribute>
        <xsl:attribute name="value">
          <xsl:value-of select="typed[@name = $name]"/>
          <xsl:if test="not(typed[@name = $name])"><xsl:value-of select="substring(typed[@name = current()/@q], $at, $width)"/></xsl:if>
        </xsl:attribute>
      </input>
    </div>
  </xsl:template>

  <xsl:template match="item" mode="time-part">
    <xsl:variable name="name" select="concat(@q, '-time')"/>
    <div class="govuk-date-input__item">
      <label class="govuk-label govuk-date-input__label" for="{$name}">[[form.time]]</label>
      <input id="{$name}" name="{$name}" type="text">
        <xsl:attribute name="class">govuk-input govuk-date-input__input govuk-input--width-5<xsl:if test="key('wrong', @q)"> govuk-input--error</xsl:if></xsl:attribute>
        <xsl:attribute name="value">
          <xsl:value-of select="typed[@name = $name]"/>
          <xsl:if test="not(typed[@name = $name])"><xsl:value-of select="substring(typed[@name = current()/@q], 12, 5)"/></xsl:if>
        </xsl:attribute>
      </input>
    </div>
  </xsl:template>

  <xsl:template match="item[@type = 'time']" mode="control">
    <input id="{@q}" name="{@q}" type="text" value="{typed[@name = current()/@q]}">
      <xsl:attribute name="class">govuk-input govuk-input--width-5<xsl:if test="key('wrong', @q)"> govuk-input--error</xsl:if></xsl:attribute>
      <xsl:apply-templates select="." mode="described"/>
    </input>
  </xsl:template>
</xsl:stylesheet>
