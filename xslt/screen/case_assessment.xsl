<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>

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
    <h2 class="govuk-heading-m">[[need.ask]]</h2>
    <xsl:apply-templates select="." mode="domains"/>
    <xsl:apply-templates select="." mode="findings"/>
    <xsl:if test="@state = 'signed' and key('may', 'case.after') and not(string(/page/@as-of))">
      <p class="tc-note__acts">
        <t:each in="finding.add.">
          <a class="govuk-link" href="/case/finding/add?case={../case/@reference}&amp;assessment={@id}&amp;kind=[[.word]]">[[.]]</a>
        </t:each>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="finding" mode="acts">
    <xsl:if test="../assessment/@state = 'signed' and key('may', 'case.after') and not(string(/page/@as-of))">
      <p class="tc-note__acts">
        <a class="govuk-link" href="/case/finding/change?case={../case/@reference}&amp;id={@id}">[[finding.change]]<span class="govuk-visually-hidden">: <xsl:value-of select="what"/></span></a>
        <a class="govuk-link" href="/case/finding/remove?case={../case/@reference}&amp;id={@id}">[[finding.remove]]<span class="govuk-visually-hidden">: <xsl:value-of select="what"/></span></a>
      </p>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
