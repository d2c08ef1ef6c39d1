<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.sign.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[assessment.sign.title]]</h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"/></xsl:call-template>
    <xsl:apply-templates select="lacks"/>
    <xsl:apply-templates select="assessment" mode="whole"/>
    <xsl:apply-templates select="assessment[@state = 'draft']" mode="form"/>
  </xsl:template>

  <xsl:template match="lacks">
    <div class="govuk-inset-text">
      <h2 class="govuk-heading-s">[[assessment.lacks]]</h2>
      <p class="govuk-body"><xsl:apply-templates select="." mode="words"/></p>
    </div>
  </xsl:template>
  <xsl:template match="lacks" mode="words">[[assessment.lacks.safety]]</xsl:template>
  <xsl:template match="lacks[@key = 'few']" mode="words"><t:say key="assessment.lacks.few"><t:with name="least"><xsl:value-of select="@least"/></t:with></t:say></xsl:template>

  <xsl:template match="assessment" mode="form">
    <form method="post" action="/case/assessment/sign" class="tc-form">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:if test="not(../lacks)"><p class="govuk-body">[[assessment.sign.what]]</p></xsl:if>
      <div class="govuk-button-group">
        <xsl:if test="not(../lacks)"><xsl:call-template name="button"><xsl:with-param name="text">[[assessment.sign]]</xsl:with-param></xsl:call-template></xsl:if>
        <a class="govuk-link" href="/case/assessment/take?case={../case/@reference}">[[assessment.back-to]]</a>
      </div>
    </form>
  </xsl:template>
</xsl:stylesheet>
