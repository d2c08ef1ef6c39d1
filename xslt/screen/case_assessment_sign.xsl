<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>
  <xsl:include href="../part/finding_acts.xsl"/>
  <xsl:include href="../part/assessment_sign.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.sign.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><span class="govuk-caption-l"><xsl:apply-templates select="assessment" mode="named"/></span>[[assessment.sign.title]]</h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"/></xsl:call-template>
    <xsl:if test="form"><xsl:apply-templates select="assessment[@state = 'signed']" mode="amended"/></xsl:if>
    <xsl:apply-templates select="assessment[@state = 'signed']" mode="whole"/>
    <xsl:apply-templates select="assessment[@state = 'draft']" mode="draft"/>
  </xsl:template>

  <xsl:template match="assessment" mode="draft">
    <xsl:apply-templates select="../occasion"/>
    <xsl:apply-templates select="." mode="findings"><xsl:with-param name="heading" select="'h2'"/></xsl:apply-templates>
    <xsl:apply-templates select="." mode="finding-acts"/>
    <xsl:if test="../form"><xsl:apply-templates select="." mode="own"><xsl:with-param name="action" select="'/case/assessment/sign'"/><xsl:with-param name="text">[[assessment.sign]]</xsl:with-param></xsl:apply-templates></xsl:if>
    <p class="govuk-body"><a class="govuk-link" href="/case/assessment/drop?case={../case/@reference}&amp;id={@id}">[[assessment.drop]]</a></p>
  </xsl:template>

  <!-- A form for one that was signed already amends it. -->
  <xsl:template match="assessment" mode="amended">
    <xsl:call-template name="button-link"><xsl:with-param name="href" select="concat('/case/assessment/amend?case=', ../case/@reference, '&amp;id=', @id)"/><xsl:with-param name="text">[[form.own.go]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="finding" mode="acts"><xsl:if test="../assessment/@state = 'draft'"><xsl:apply-templates select="." mode="change"/></xsl:if></xsl:template>
</xsl:stylesheet>
