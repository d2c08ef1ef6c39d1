<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK button of a form. kind: nothing, secondary, warning. -->
  <xsl:template name="button">
    <xsl:param name="text"/>
    <xsl:param name="kind"/>
    <xsl:param name="go"/> <!-- where one of several buttons leads after the form was taken: sent as go -->
    <button type="submit" data-module="govuk-button" data-prevent-double-click="true">
      <xsl:attribute name="class">
        <xsl:text>govuk-button</xsl:text>
        <xsl:if test="$kind"> govuk-button--<xsl:value-of select="$kind"/></xsl:if>
      </xsl:attribute>
      <xsl:if test="$go">
        <xsl:attribute name="name">go</xsl:attribute>
        <xsl:attribute name="value"><xsl:value-of select="$go"/></xsl:attribute>
      </xsl:if>
      <xsl:copy-of select="$text"/>
    </button>
  </xsl:template>

  <!-- A link to a page where something can be done. -->
  <xsl:template name="button-link">
    <xsl:param name="href"/>
    <xsl:param name="text"/>
    <xsl:param name="kind"/>
    <a href="{$href}" role="button" draggable="false" data-module="govuk-button">
      <xsl:attribute name="class">
        <xsl:text>govuk-button</xsl:text>
        <xsl:if test="$kind"> govuk-button--<xsl:value-of select="$kind"/></xsl:if>
      </xsl:attribute>
      <xsl:copy-of select="$text"/>
    </a>
  </xsl:template>
</xsl:stylesheet>
