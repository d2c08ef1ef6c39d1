<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/response.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>

  <xsl:template match="page" mode="title">[[form.amend]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:value-of select="response/@title"/></span>
      <xsl:text>[[form.amend]]</xsl:text>
    </h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"/></xsl:call-template>
    <xsl:apply-templates select="response" mode="amend"/>
    <xsl:apply-templates select="response" mode="facts"/>
    <xsl:apply-templates select="form/step" mode="read"/>
  </xsl:template>

  <!-- Why comes first; then the form is filled in again from what was signed. -->
  <xsl:template match="response" mode="amend"><div class="govuk-inset-text"><p class="govuk-body">[[form.moved-on]]</p></div></xsl:template>
  <xsl:template match="response[@state = 'signed']" mode="amend">
    <p class="govuk-body">[[form.amend.what]]</p>
    <form method="post" action="/case/form/amend" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:apply-templates select="." mode="hidden"/>
      <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[form.amend.reason]]</xsl:with-param><xsl:with-param name="hint">[[form.amend.hint]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[form.amend.go]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
