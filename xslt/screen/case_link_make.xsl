<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/link_make.xsl"/>

  <xsl:template match="page" mode="title">[[links.new]]</xsl:template>
  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/links'"/></xsl:apply-templates></xsl:template>
  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[links.new]]</h1>
    <form method="post" action="/case/link/make" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name">case</xsl:with-param><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:apply-templates select="." mode="link-fields"/>
    </form>
  </xsl:template>
</xsl:stylesheet>
