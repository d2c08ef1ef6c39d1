<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/finding_form.xsl"/>
  <xsl:include href="../part/case_finding.xsl"/>

  <xsl:template match="page" mode="title">[[finding.remove.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[finding.remove.title]]</h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"/></xsl:call-template>
    <div class="govuk-inset-text">
      <p class="govuk-body"><strong><xsl:apply-templates select="finding" mode="said"/></strong></p>
      <xsl:apply-templates select="finding" mode="more"/>
    </div>
    <p class="govuk-body">[[finding.remove.what]]</p>
    <xsl:apply-templates select="finding" mode="form"/>
  </xsl:template>

  <xsl:template match="finding" mode="form">
    <form method="post" action="/case/finding/remove" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select="../assessment" mode="reason"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[finding.remove]]</xsl:with-param><xsl:with-param name="kind">warning</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
