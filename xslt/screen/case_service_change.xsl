<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/service_form.xsl"/>
  <xsl:include href="../part/case_service.xsl"/>

  <xsl:template match="page" mode="title">[[service.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/services'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[service.change]]</h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'title'"/><xsl:with-param name="label">[[service.title]]</xsl:with-param><xsl:with-param name="today" select="string(service/title)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'amount'"/><xsl:with-param name="label">[[service.amount]]</xsl:with-param><xsl:with-param name="today" select="string(service/@amount)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="clash"><xsl:apply-templates select="." mode="services"/></xsl:if>
    <form method="post" action="/case/service/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="service/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="service/@id"/></xsl:call-template>
      <xsl:apply-templates select="." mode="service-fields"/>
    </form>
  </xsl:template>
</xsl:stylesheet>
