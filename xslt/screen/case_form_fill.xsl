<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/form_page.xsl"/>
  <xsl:import href="../part/form_held.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/bar.xsl"/>
  <xsl:include href="../part/response.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>

  <xsl:template match="page" mode="title">[[form.fill]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="form" mode="page"/>
    <xsl:if test="not(form)">
      <h1 class="govuk-heading-l">[[form.fill]]</h1>
      <xsl:apply-templates select="response" mode="stands"/>
      <xsl:apply-templates select="response" mode="left"/>
      <xsl:apply-templates select="response" mode="facts"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="form" mode="lead">
    <xsl:apply-templates select="." mode="risks"/>
    <xsl:apply-templates select="/page/response" mode="left"/>
    <xsl:apply-templates select="." mode="unsent"/>
    <xsl:if test="/page/response/@state = 'signed'"><p class="govuk-inset-text">[[form.amending]]<xsl:apply-templates select="/page/response/why" mode="below"/></p></xsl:if>
  </xsl:template>

  <xsl:template match="form" mode="action">/case/form/fill</xsl:template>
  <xsl:template match="form" mode="fields">
    <xsl:apply-templates select="/page/response" mode="hidden"/>
    <xsl:apply-templates select="." mode="tab"/>
  </xsl:template>
</xsl:stylesheet>
