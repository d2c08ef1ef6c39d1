<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>
  <xsl:include href="../part/finding_acts.xsl"/>
  <xsl:include href="../part/response_score.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main"><xsl:apply-templates select="assessment" mode="page"/></xsl:template>

  <xsl:template match="assessment" mode="page">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l"><xsl:apply-templates select="." mode="named"/></h1>
      <xsl:if test="@state = 'signed' and key('may', 'case.after') and not(string(/page/@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/assessment/amend?case=', ../case/@reference, '&amp;id=', @id)"/>
          <xsl:with-param name="text">[[assessment.amend]]</xsl:with-param>
          <xsl:with-param name="kind">secondary</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="." mode="facts"/>
    <xsl:if test="@amended">
      <p class="govuk-body"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="../case" mode="at"><xsl:with-param name="path" select="'/case/assessment/history'"/></xsl:apply-templates>&amp;id=<xsl:value-of select="@id"/></xsl:attribute>[[assessment.history]]</a></p>
    </xsl:if>
    <xsl:apply-templates select="../response" mode="filled-in"/>
    <h2 class="govuk-heading-m">[[need.ask]]</h2>
    <xsl:apply-templates select="." mode="domains"/>
    <xsl:apply-templates select="." mode="findings"/>
    <xsl:if test="@state = 'signed' and key('may', 'case.after') and not(string(/page/@as-of))">
      <xsl:apply-templates select="." mode="finding-acts"/>
    </xsl:if>
  </xsl:template>

  <!-- The form as it was filled in, with what it made of the answers; how that changed stands on a page of its own. -->
  <xsl:template match="response" mode="filled-in">
    <p class="govuk-body"><xsl:apply-templates select="score"/></p>
    <p class="govuk-body tc-note__acts">
      <a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="../case" mode="at"><xsl:with-param name="path" select="'/case/form'"/></xsl:apply-templates>&amp;id=<xsl:value-of select="@id"/></xsl:attribute>[[occasion.filled-in]]</a>
      <a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="../case" mode="at"><xsl:with-param name="path" select="'/case/change'"/></xsl:apply-templates>&amp;form=<xsl:value-of select="@form"/></xsl:attribute>[[change.title]]</a>
    </p>
  </xsl:template>

  <xsl:template match="finding" mode="acts">
    <xsl:if test="../assessment/@state = 'signed' and key('may', 'case.after') and not(string(/page/@as-of))">
      <xsl:apply-templates select="." mode="change"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
