<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/case_assessment.xsl"/>
  <xsl:import href="../part/case_outcome.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[outcome.withdraw.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/outcomes'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[outcome.withdraw.title]]</h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[outcome.withdraw.reason]]</xsl:with-param><xsl:with-param name="today" select="string(outcome/why)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="outcome"/>
    <xsl:apply-templates select="outcome[not(@withdrawn)]" mode="form"/>
  </xsl:template>

  <xsl:template match="outcome" mode="form">
    <p class="govuk-body">[[outcome.withdraw.what]]</p>
    <form method="post" action="/case/outcome/withdraw" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[outcome.withdraw.reason]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[outcome.withdraw]]</xsl:with-param><xsl:with-param name="kind">warning</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
