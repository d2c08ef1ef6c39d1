<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[reopen]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/discharge'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[reopen]]</h1>
    <xsl:call-template name="clash"/>
    <xsl:if test="not(to)"><p class="govuk-body">[[reopen.not]]</p></xsl:if>
    <xsl:if test="to"><xsl:apply-templates select="case" mode="form"/></xsl:if>
  </xsl:template>

  <xsl:template match="case" mode="form">
    <p class="govuk-body">[[reopen.what]]</p>
    <form method="post" action="/case/reopen" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="@reference"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'to'"/>
        <xsl:with-param name="legend">[[gate.to]]</xsl:with-param>
        <xsl:with-param name="items">
          <xsl:for-each select="../to"><xsl:call-template name="radio"><xsl:with-param name="name" select="'to'"/><xsl:with-param name="value" select="string(@stage)"/><xsl:with-param name="label" select="string(@title)"/></xsl:call-template></xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="textarea"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[reopen.reason]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[reopen]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
