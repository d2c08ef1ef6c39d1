<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.step]]</xsl:template>

  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="case" mode="back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.step]]</h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'step'"/><xsl:with-param name="label">[[case.step]]</xsl:with-param><xsl:with-param name="today" select="string(case/@step)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'due'"/><xsl:with-param name="label">[[case.due.label]]</xsl:with-param><xsl:with-param name="today" select="string(case/@due)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <form method="post" action="/case/next" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="case/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'step'"/>
        <xsl:with-param name="label">[[case.step]]</xsl:with-param>
        <xsl:with-param name="hint">[[case.step.hint]]</xsl:with-param>
        <xsl:with-param name="today" select="string(case/@step)"/>
      </xsl:call-template>
      <xsl:call-template name="date-input">
        <xsl:with-param name="name" select="'due'"/>
        <xsl:with-param name="legend">[[case.due.label]]</xsl:with-param>
        <xsl:with-param name="today" select="string(case/@due)"/>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
