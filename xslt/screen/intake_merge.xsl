<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>
  <xsl:include href="../part/form_merge.xsl"/>

  <xsl:template match="page" mode="title">[[form.merge]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:apply-templates select="intake" mode="called"/> · <xsl:value-of select="merge/@page-title"/></span>
      <xsl:text>[[form.merge]]</xsl:text>
    </h1>
    <xsl:apply-templates select="intake" mode="stands"/>
    <xsl:apply-templates select="merge"/>
  </xsl:template>

  <xsl:template match="merge" mode="action">/intake/merge</xsl:template>
  <xsl:template match="merge" mode="fields"><xsl:apply-templates select="../intake" mode="hidden"/></xsl:template>
</xsl:stylesheet>
