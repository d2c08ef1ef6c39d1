<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/finding_form.xsl"/>

  <xsl:template match="page" mode="title"><t:word of="asked/@kind" in="finding.add."/></xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><t:word of="asked/@kind" in="finding.add."/></h1>
    <xsl:apply-templates select="asked" mode="form"/>
  </xsl:template>

  <xsl:template match="asked" mode="form">
    <form method="post" action="/case/finding/add" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'assessment'"/><xsl:with-param name="value" select="../assessment/@id"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'kind'"/><xsl:with-param name="value" select="@kind"/></xsl:call-template>
      <xsl:apply-templates select="." mode="finding-fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[finding.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
