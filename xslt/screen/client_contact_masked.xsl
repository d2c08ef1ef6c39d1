<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/client.xsl"/>

  <xsl:template match="page" mode="title">[[way.withheld]]</xsl:template>
  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="client" mode="back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[way.withheld]]</h1>
    <xsl:call-template name="alert"><xsl:with-param name="kind">warning</xsl:with-param><xsl:with-param name="text">[[way.withheld.what]]</xsl:with-param></xsl:call-template>
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row">
        <xsl:with-param name="key"><t:word of="contact/@channel" in="way.channel."/></xsl:with-param>
        <xsl:with-param name="value"><span class="tc-text"><xsl:value-of select="contact/@value"/></span></xsl:with-param>
      </xsl:call-template>
    </dl>
  </xsl:template>
</xsl:stylesheet>
