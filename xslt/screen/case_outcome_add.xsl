<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/outcome_form.xsl"/>

  <xsl:template match="page" mode="title">[[outcome.add]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/outcomes'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[outcome.add]]</h1>
    <form method="post" action="/case/outcome/add" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="." mode="outcome-fields"/>
    </form>
  </xsl:template>
</xsl:stylesheet>
