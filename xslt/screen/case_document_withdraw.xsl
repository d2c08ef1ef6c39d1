<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_documents.xsl"/>

  <xsl:template match="page" mode="title">[[document.withdraw]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/documents'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[document.withdraw]]</h1>
    <xsl:apply-templates select="document" mode="card"/>
    <xsl:apply-templates select="document[@withdraw]" mode="form"/>
    <xsl:if test="not(document/@withdraw)"><div class="govuk-inset-text">[[document.withdraw.cannot]]</div></xsl:if>
  </xsl:template>

  <xsl:template match="document" mode="form">
    <form method="post" action="/case/document/withdraw" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <p class="govuk-body">[[document.withdraw.what]]</p>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'reason'"/>
        <xsl:with-param name="label">[[document.withdraw.why]]</xsl:with-param>
        <xsl:with-param name="hint">[[document.withdraw.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[document.withdraw.do]]</xsl:with-param><xsl:with-param name="kind" select="'warning'"/></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
