<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/response.xsl"/>
  <xsl:include href="../part/form_merge.xsl"/>

  <xsl:template match="page" mode="title">[[form.merge]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:value-of select="response/@title"/> · <xsl:value-of select="merge/@page-title"/></span>
      <xsl:text>[[form.merge]]</xsl:text>
    </h1>
    <xsl:if test="not(merge)"><xsl:apply-templates select="response" mode="stands"/></xsl:if>
    <xsl:apply-templates select="response" mode="left"/>
    <xsl:apply-templates select="merge"/>
  </xsl:template>

  <xsl:template match="merge" mode="action">/case/form/merge</xsl:template>
  <xsl:template match="merge" mode="fields"><xsl:apply-templates select="../response" mode="hidden"/></xsl:template>
</xsl:stylesheet>
