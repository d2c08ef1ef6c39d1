<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- An answer called for something at once: first on every page that shows it. -->
  <xsl:template match="form" mode="risks">
    <xsl:if test="risk">
      <xsl:call-template name="alert">
        <xsl:with-param name="kind">warning</xsl:with-param>
        <xsl:with-param name="text"><strong>[[form.risk.title]]</strong><xsl:apply-templates select="risk" mode="alert"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
  <xsl:template match="risk" mode="alert"><span class="tc-line"><xsl:apply-templates select="key('asked', @q)[1]" mode="risk"/><xsl:value-of select="."/></span></xsl:template>
  <xsl:template match="item" mode="risk"><a href="#{@q}"><xsl:value-of select="text"/></a><xsl:apply-templates select="text" mode="after"/><xsl:if test="answer"><xsl:value-of select="answer[1]"/><xsl:text>. </xsl:text></xsl:if></xsl:template>
</xsl:stylesheet>
