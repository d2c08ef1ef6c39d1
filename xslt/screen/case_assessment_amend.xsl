<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>
  <xsl:include href="../part/assessment_sign.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.amend.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><span class="govuk-caption-l"><xsl:apply-templates select="assessment" mode="named"/></span>[[assessment.amend.title]]</h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"/></xsl:call-template>
    <xsl:choose>
      <xsl:when test="assessment[@state = 'draft']"><p class="govuk-body">[[assessment.unsigned]]</p></xsl:when>
      <xsl:when test="form"><xsl:apply-templates select="." mode="answered"/></xsl:when>
      <xsl:when test="response"><xsl:apply-templates select="response" mode="why"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="assessment" mode="whole"/><xsl:apply-templates select="occasion"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="answered">
    <xsl:apply-templates select="form" mode="checked"/>
    <p class="govuk-body"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="response" mode="at"><xsl:with-param name="path" select="'/case/form/fill'"/></xsl:apply-templates></xsl:attribute>[[form.go-on]]</a></p>
    <xsl:apply-templates select="assessment" mode="own"><xsl:with-param name="action" select="'/case/assessment/amend'"/><xsl:with-param name="text">[[assessment.amend.save]]</xsl:with-param></xsl:apply-templates>
  </xsl:template>

  <!-- Why comes first; then its form is filled in again from what was signed. -->
  <xsl:template match="response" mode="why">
    <form method="post" action="/case/form/amend" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:apply-templates select="." mode="hidden"/>
      <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[assessment.amend.reason]]</xsl:with-param><xsl:with-param name="hint">[[assessment.amend.hint]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[form.amend.go]]</xsl:with-param></xsl:call-template>
    </form>
    <xsl:apply-templates select="../assessment" mode="whole"/>
  </xsl:template>
</xsl:stylesheet>
