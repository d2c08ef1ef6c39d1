<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK text input. width: 2, 3, 4, 5, 10, 20 characters, or nothing for the whole column. -->
  <xsl:template name="input">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:param name="hint"/>
    <xsl:param name="today"/>
    <xsl:param name="type" select="'text'"/>
    <xsl:param name="width"/>
    <xsl:param name="autocomplete"/>
    <xsl:param name="list"/>
    <div>
      <xsl:call-template name="group-class"><xsl:with-param name="name" select="$name"/></xsl:call-template>
      <xsl:call-template name="label"><xsl:with-param name="name" select="$name"/><xsl:with-param name="label" select="$label"/></xsl:call-template>
      <xsl:call-template name="hint-and-error">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="hint" select="$hint"/>
      </xsl:call-template>
      <input id="{$name}" name="{$name}">
        <xsl:call-template name="input-type"><xsl:with-param name="type" select="$type"/></xsl:call-template>
        <xsl:call-template name="input-class">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="width" select="$width"/>
        </xsl:call-template>
        <xsl:if test="$autocomplete"><xsl:attribute name="autocomplete"><xsl:value-of select="$autocomplete"/></xsl:attribute></xsl:if>
        <xsl:if test="$list"><xsl:attribute name="list"><xsl:value-of select="$list"/></xsl:attribute></xsl:if>
        <xsl:if test="$type != 'password'">
          <xsl:attribute name="value">
            <xsl:call-template name="field-value">
              <xsl:with-param name="name" select="$name"/>
              <xsl:with-param name="today" select="$today"/>
            </xsl:call-template>
          </xsl:attribute>
        </xsl:if>
        <xsl:call-template name="described-by">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="hint" select="$hint"/>
        </xsl:call-template>
      </input>
    </div>
  </xsl:template>

  <xsl:template name="input-class">
    <xsl:param name="name"/>
    <xsl:param name="width"/>
    <xsl:attribute name="class">
      <xsl:text>govuk-input</xsl:text>
      <xsl:if test="$width"> govuk-input--width-<xsl:value-of select="$width"/></xsl:if>
      <xsl:if test="key('error', $name)"> govuk-input--error</xsl:if>
    </xsl:attribute>
  </xsl:template>

  <!-- type="number" would throw away what is no number, and what was typed with it. -->
  <xsl:template name="input-type">
    <xsl:param name="type"/>
    <xsl:attribute name="type"><xsl:value-of select="$type"/></xsl:attribute>
    <xsl:if test="$type = 'number'">
      <xsl:attribute name="type">text</xsl:attribute>
      <xsl:attribute name="inputmode">numeric</xsl:attribute>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
