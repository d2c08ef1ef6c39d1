<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>
  <xsl:include href="../part/assessment_form.xsl"/>
  <xsl:include href="../part/assessment_typed.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.amend.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[assessment.amend.title]]</h1>
    <xsl:choose>
      <xsl:when test="assessment[@state = 'signed']"><xsl:apply-templates select="assessment" mode="form"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="assessment-typed"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="assessment" mode="form">
    <xsl:apply-templates select=".." mode="assessment-clash"/>
    <form method="post" action="/case/assessment/amend" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[assessment.amend.reason]]</xsl:with-param><xsl:with-param name="hint">[[assessment.amend.hint]]</xsl:with-param></xsl:call-template>
      <xsl:apply-templates select=".." mode="assessment-fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[assessment.amend.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
