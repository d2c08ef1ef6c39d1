<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What nobody who opens the case should miss: how many of each, with a way to them. -->
  <xsl:template match="alerts">
    <xsl:call-template name="alert">
      <xsl:with-param name="kind" select="'warning'"/>
      <xsl:with-param name="text"><ul class="tc-alerts"><xsl:apply-templates select="alert"/></ul></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="alert">
    <li>
      <a class="govuk-link">
        <xsl:attribute name="href"><xsl:apply-templates select="/page/case" mode="at"><xsl:with-param name="path" select="@href"/></xsl:apply-templates></xsl:attribute>
        <t:word of="@name" in="case.alert."/>
      </a>
      <xsl:text>: </xsl:text>
      <strong><xsl:value-of select="@count"/></strong>
    </li>
  </xsl:template>
</xsl:stylesheet>
