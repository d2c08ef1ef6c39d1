<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>

  <xsl:template match="page" mode="title"><t:word of="concat(problem/@rc, '.title')" in="problem."/></xsl:template>
  <xsl:template match="page" mode="main">
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="problem"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="problem" mode="words">
    <p class="govuk-body-l"><t:word of="concat(@rc, '.what')" in="problem."/></p>
    <p class="govuk-body"><t:word of="concat(@rc, '.do')" in="problem."/></p>
  </xsl:template>
  <xsl:template match="problem[@most]" mode="words">
    <p class="govuk-body-l"><t:say key="problem.sent.what"><t:with name="most"><xsl:value-of select="@most"/></t:with></t:say></p>
    <p class="govuk-body">[[problem.sent.do]]</p>
  </xsl:template>
  <xsl:template match="problem[@sent]" mode="words">
    <p class="govuk-body-l">[[problem.fields.what]]</p>
    <p class="govuk-body">[[problem.sent.do]]</p>
  </xsl:template>

  <xsl:template match="problem">
    <h1 class="govuk-heading-l"><t:word of="concat(@rc, '.title')" in="problem."/></h1>
    <xsl:apply-templates select="." mode="words"/>
    <p class="govuk-body">
      <t:say key="problem.number">
        <t:with name="number"><strong class="tc-number"><xsl:value-of select="/page/@number"/></strong></t:with>
      </t:say>
    </p>
    <p class="govuk-body"><a class="govuk-link" href="/">[[problem.home]]</a></p>
  </xsl:template>
</xsl:stylesheet>
