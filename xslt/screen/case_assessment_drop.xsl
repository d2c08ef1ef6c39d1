<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.drop]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[assessment.drop]]</h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"/></xsl:call-template>
    <xsl:apply-templates select="assessment[@state = 'draft']" mode="form"/>
    <xsl:apply-templates select="assessment" mode="whole"/>
  </xsl:template>

  <xsl:template match="assessment" mode="form">
    <p class="govuk-body">[[assessment.drop.what]]</p>
    <form method="post" action="/case/assessment/drop" class="tc-form">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[assessment.drop]]</xsl:with-param><xsl:with-param name="kind">warning</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
