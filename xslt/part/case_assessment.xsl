<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:include href="case_needs.xsl"/>
  <xsl:include href="case_finding.xsl"/>

  <!-- An assessment as it stands: who and when, motivation, needs and strengths, risks, supports, barriers. Used by its
       own screens and on paper, where all of a case follow each other. -->
  <xsl:template match="page" mode="assessments">
    <xsl:if test="not(assessment)"><p class="govuk-body">[[assessment.none]]</p></xsl:if>
    <xsl:if test="assessment[@state = 'signed'][2]"><xsl:apply-templates select="." mode="needs"/></xsl:if>
    <xsl:apply-templates select="assessment" mode="whole"/>
  </xsl:template>

  <xsl:template match="assessment" mode="whole">
    <h2 class="govuk-heading-m"><xsl:apply-templates select="." mode="named"/></h2>
    <xsl:apply-templates select="." mode="facts"/>
    <xsl:apply-templates select="." mode="domains"/>
    <xsl:apply-templates select="." mode="findings"/>
  </xsl:template>

  <xsl:template match="assessment" mode="named">
    <t:word of="@kind" in="assessment.kind."/>
    <xsl:text>, </xsl:text>
    <xsl:value-of select="@held-text"/>
  </xsl:template>

  <xsl:template match="assessment" mode="facts">
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.state]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@state" mode="tag"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.held.head]]</xsl:with-param><xsl:with-param name="value" select="string(@held-text)"/></xsl:call-template>
      <xsl:if test="@signed"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.signed]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@signed" mode="by"/></xsl:with-param></xsl:call-template></xsl:if>
      <xsl:if test="@amended"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.amended]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@amended" mode="by"/></xsl:with-param></xsl:call-template></xsl:if>
      <xsl:apply-templates select="." mode="motivation"/>
    </dl>
  </xsl:template>

  <xsl:template match="assessment | version" mode="motivation">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.importance]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@importance" mode="of-ten"/></xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.confidence]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@confidence" mode="of-ten"/></xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.words]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="words" mode="own"/></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="@importance | @confidence" mode="of-ten"><t:say key="assessment.of-ten"><t:with name="number"><xsl:value-of select="."/></t:with></t:say></xsl:template>
  <xsl:template match="words" mode="own"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>

  <xsl:template match="assessment/@state" mode="tag">
    <strong><xsl:attribute name="class">govuk-tag<xsl:if test=". = 'draft'"> govuk-tag--yellow</xsl:if></xsl:attribute><t:word of="." in="assessment.state."/></strong>
  </xsl:template>

  <xsl:template match="assessment/@signed" mode="by">
    <t:say key="assessment.by"><t:with name="date"><xsl:value-of select="../@signed-text"/></t:with><t:with name="name"><xsl:value-of select="../@signed-by"/></t:with></t:say>
  </xsl:template>
  <xsl:template match="assessment/@amended" mode="by">
    <t:say key="assessment.amended.why"><t:with name="date"><xsl:value-of select="../@amended-text"/></t:with><t:with name="name"><xsl:value-of select="../@amended-by"/></t:with><t:with name="why"><xsl:value-of select="../why"/></t:with></t:say>
  </xsl:template>

  <xsl:template match="assessment" mode="domains">
    <xsl:variable name="id" select="@id"/>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[need.ask]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[need.domain]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[need.level]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[need.strength]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="../need[@assessment = $id]"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="need">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><t:word of="@domain" in="need.domain."/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[need.level]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:apply-templates select="." mode="level"/><xsl:apply-templates select="@level" mode="anchor"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[need.strength]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="strength"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="need/@level" mode="anchor"><span class="tc-below"><t:word of="concat(../@domain, '.', .)" in="need.anchor."/></span></xsl:template>
  <xsl:template match="need/strength"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>
</xsl:stylesheet>
