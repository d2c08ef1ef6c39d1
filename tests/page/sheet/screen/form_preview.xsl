<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/form_preview.xsl"/>
  <xsl:template match="page" mode="title">[[form.title]]</xsl:template>
  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:value-of select="form/@title"/></h1>
    <xsl:apply-templates select="form" mode="preview"/>
  </xsl:template>
</xsl:stylesheet>
