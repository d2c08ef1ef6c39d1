<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK select; items are option calls. -->
  <xsl:template name="select">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:param name="hint"/>
    <xsl:param name="items"/>
    <div>
      <xsl:call-template name="group-class"><xsl:with-param name="name" select="$name"/></xsl:call-template>
      <xsl:call-template name="label">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="label" select="$label"/>
      </xsl:call-template>
      <xsl:call-template name="hint-and-error">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="hint" select="$hint"/>
      </xsl:call-template>
      <select id="{$name}" name="{$name}">
        <xsl:attribute name="class">
          <xsl:text>govuk-select</xsl:text>
          <xsl:if test="key('error', $name)"> govuk-select--error</xsl:if>
        </xsl:attribute>
        <xsl:call-template name="described-by">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="hint" select="$hint"/>
        </xsl:call-template>
        <xsl:copy-of select="$items"/>
      </select>
    </div>
  </xsl:template>

  <xsl:template name="option">
    <xsl:param name="name"/> <!-- of the select -->
    <xsl:param name="value"/>
    <xsl:param name="label"/>
    <xsl:param name="today"/>
    <option value="{$value}">
      <xsl:call-template name="chosen">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="value" select="$value"/>
        <xsl:with-param name="today" select="$today"/>
        <xsl:with-param name="as" select="'selected'"/>
      </xsl:call-template>
      <xsl:value-of select="$label"/>
    </option>
  </xsl:template>

  <!-- The first option, which chooses nothing. -->
  <xsl:template name="option-none">
    <xsl:param name="label" select="'[[choose]]'"/>
    <option value=""><xsl:value-of select="$label"/></option>
  </xsl:template>
</xsl:stylesheet>
