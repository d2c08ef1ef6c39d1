<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A list of cases, next due first. Each row names the person and leads to the case. -->
  <xsl:template match="list[@name = 'cases']">
    <xsl:if test="case"><xsl:apply-templates select="." mode="table"/></xsl:if>
    <xsl:if test="not(case)"><p class="govuk-body tc-empty"><xsl:apply-templates select="/page" mode="empty"/></p></xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="empty">[[cases.none]]</xsl:template>

  <xsl:template match="list" mode="table">
    <xsl:call-template name="table">
      <xsl:with-param name="caption"><xsl:apply-templates select="/page" mode="title"/></xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[cases.client]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[cases.step]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text"><xsl:apply-templates select="/page/chosen" mode="due-head"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[cases.stage]]</xsl:with-param></xsl:call-template>
        <xsl:apply-templates select="/page" mode="owner-head"/>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="case" mode="row"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="chosen" mode="due-head">[[cases.due]]</xsl:template>
  <xsl:template match="chosen[@status = 'discharged']" mode="due-head">[[case.closed]]</xsl:template>

  <xsl:template match="case" mode="row">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:apply-templates select="." mode="who"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[cases.step]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@step"/><xsl:if test="not(@step)"><span class="tc-none">[[case.step.none]]</span></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[cases.due]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="due"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[cases.stage]]</xsl:with-param><xsl:with-param name="content"><t:word of="@stage" in="stage."/><xsl:apply-templates select="." mode="facts"/></xsl:with-param></xsl:call-template>
      <xsl:apply-templates select="." mode="owner"/>
    </tr>
  </xsl:template>

  <xsl:template match="case" mode="who">
    <xsl:apply-templates select="." mode="tick"/>
    <a class="govuk-link" href="/case?case={@reference}"><xsl:apply-templates select="client" mode="name"/></a>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="@restricted | @segment" mode="tag"/>
    <span class="tc-table__facts">
      <xsl:apply-templates select="@reference" mode="reference"/>
      <xsl:text> · </xsl:text>
      <xsl:value-of select="@programme"/>
    </span>
  </xsl:template>

  <xsl:template match="case" mode="due"><span class="tc-none">[[case.due.none]]</span></xsl:template>
  <xsl:template match="case[@due]" mode="due">
    <time datetime="{@due}" class="tc-nowrap"><xsl:value-of select="@due-text"/></time>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="@when" mode="tag"/>
  </xsl:template>
  <xsl:template match="case[@status = 'discharged']" mode="due" priority="2"><time datetime="{@closed}" class="tc-nowrap"><xsl:value-of select="@closed-text"/></time></xsl:template>

  <!-- Lists of more than one person's cases say whose they are: they include part/caseload_owner.xsl. -->
  <xsl:template match="page" mode="owner-head"/>
  <xsl:template match="case" mode="owner"/>
  <!-- A team's list says more, and gives several cases at once: part/caseload_assign.xsl. -->
  <xsl:template match="case" mode="tick"/>
  <xsl:template match="case" mode="facts"/>
</xsl:stylesheet>
