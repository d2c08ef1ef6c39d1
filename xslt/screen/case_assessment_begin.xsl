<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.begin.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <!-- Whoever begins while one is open goes on with that one. -->
  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[assessment.begin.title]]</h1>
    <p class="govuk-body">[[assessment.take.what]]</p>
    <form method="post" action="/case/assessment/begin" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:choose>
        <xsl:when test="assessment[@state = 'signed']"><xsl:apply-templates select="." mode="begin-kind"/></xsl:when>
        <xsl:otherwise><p class="govuk-body">[[assessment.begin.first]]</p></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="date-input"><xsl:with-param name="name" select="'day'"/><xsl:with-param name="legend">[[assessment.held]]</xsl:with-param><xsl:with-param name="today" select="string(happened/@date)"/></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[assessment.begin]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="begin-kind">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'kind'"/>
      <xsl:with-param name="legend">[[assessment.begin.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="assessment.again.">
          <xsl:call-template name="radio"><xsl:with-param name="name" select="'kind'"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
