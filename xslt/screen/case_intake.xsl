<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/case_intake.xsl"/>
  <xsl:import href="../part/case_eligibility.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.intake]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.intake]]</h1>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:if test="not(found)"><xsl:apply-templates select="." mode="found-acts"/></xsl:if>
    <xsl:apply-templates select="." mode="intake"/>
  </xsl:template>

  <xsl:template match="page" mode="found-acts">
    <xsl:if test="key('may', 'note.write') and not(string(@as-of))">
      <a class="govuk-link" href="/case/intake/change?case={case/@reference}">
        <xsl:choose><xsl:when test="found">[[change]]<span class="govuk-visually-hidden">: [[case.intake.found]]</span></xsl:when><xsl:otherwise>[[case.intake.write]]</xsl:otherwise></xsl:choose>
      </a>
    </xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="eligibility-acts">
    <xsl:if test="key('may', 'note.write') and not(string(@as-of))"><a class="govuk-link" href="/case/eligibility?case={case/@reference}">[[case.eligibility.add]]</a></xsl:if>
  </xsl:template>

  <xsl:template match="eligibility" mode="acts">
    <xsl:if test="key('may', 'note.write') and not(string(/page/@as-of))">
      <a class="govuk-link" href="/case/eligibility?case={/page/case/@reference}&amp;programme={@programme-id}">[[change]]<span class="govuk-visually-hidden">: <xsl:value-of select="@programme"/></span></a>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
