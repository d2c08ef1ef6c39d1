<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK textarea. -->
  <xsl:template name="textarea">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:param name="hint"/>
    <xsl:param name="today"/>
    <xsl:param name="rows" select="8"/>
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
      <textarea id="{$name}" name="{$name}" rows="{$rows}">
        <xsl:attribute name="class">
          <xsl:text>govuk-textarea</xsl:text>
          <xsl:if test="key('error', $name)"> govuk-textarea--error</xsl:if>
        </xsl:attribute>
        <xsl:call-template name="described-by">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="hint" select="$hint"/>
        </xsl:call-template>
        <xsl:call-template name="field-value">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="today" select="$today"/>
        </xsl:call-template>
      </textarea>
    </div>
  </xsl:template>
</xsl:stylesheet>
