<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/response.xsl"/>

  <xsl:template match="page" mode="title">[[form.history]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="response" mode="back"/>
  </xsl:template>
  <xsl:template match="response" mode="back"><a class="govuk-back-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"/></xsl:attribute>[[back]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:value-of select="response/@title"/></span>
      <xsl:text>[[form.history]]</xsl:text>
    </h1>
    <p class="govuk-body">[[form.history.what]]</p>
    <div class="moj-timeline"><xsl:apply-templates select="version"/></div>
  </xsl:template>

  <xsl:template match="version">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="level" select="2"/>
      <xsl:with-param name="title"><t:say key="assessment.history.version"><t:with name="number"><xsl:value-of select="position()"/></t:with></t:say><xsl:if test="position() = last()"> ([[assessment.history.now]])</xsl:if></xsl:with-param>
      <xsl:with-param name="by" select="string(@by)"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="content">
        <xsl:if test="why"><div class="tc-text"><xsl:value-of select="why"/></div></xsl:if>
        <xsl:if test="change"><xsl:apply-templates select="." mode="changes"/></xsl:if>
        <xsl:if test="not(change)"><span class="tc-none">[[form.history.none]]</span></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="version" mode="changes">
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[form.history.changes]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[form.question]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[form.before]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[form.after]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="change"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="change">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:value-of select="text"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[form.before]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="before"/><xsl:if test="not(before)"><span class="tc-none">[[form.unanswered]]</span></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[form.after]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="after"/><xsl:if test="not(after)"><span class="tc-none">[[form.unanswered]]</span></xsl:if></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
  <xsl:template match="before | after"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>
</xsl:stylesheet>
