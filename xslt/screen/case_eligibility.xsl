<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.eligibility]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/intake'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.eligibility]]</h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"><xsl:apply-templates select="." mode="clash-rows"/></xsl:with-param></xsl:call-template>
    <form method="post" action="/case/eligibility" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version"><xsl:value-of select="eligibility/@version"/><xsl:if test="not(eligibility)">0</xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">case</xsl:with-param><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:apply-templates select="." mode="place"/>
      <xsl:variable name="eligibility" select="eligibility"/>
      <xsl:call-template name="radios">
        <xsl:with-param name="name">result</xsl:with-param>
        <xsl:with-param name="legend">[[intake.result]]</xsl:with-param>
        <xsl:with-param name="items"><t:each in="intake.result.is."><xsl:call-template name="radio"><xsl:with-param name="name">result</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today" select="string($eligibility/@result)"/></xsl:call-template></t:each></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name">from</xsl:with-param><xsl:with-param name="legend">[[intake.from]]</xsl:with-param><xsl:with-param name="today" select="string(eligibility/@from)"/></xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name">until</xsl:with-param><xsl:with-param name="legend">[[intake.until]]</xsl:with-param><xsl:with-param name="hint">[[intake.until.hint]]</xsl:with-param><xsl:with-param name="today" select="string(eligibility/@until)"/></xsl:call-template>
      <xsl:call-template name="input"><xsl:with-param name="name">because</xsl:with-param><xsl:with-param name="label">[[intake.because]]</xsl:with-param><xsl:with-param name="hint">[[intake.because.hint]]</xsl:with-param><xsl:with-param name="today" select="string(eligibility/reason)"/></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- Of what is written already the programme stays. -->
  <xsl:template match="page[eligibility]" mode="place">
    <xsl:variable name="id" select="eligibility/@programme-id"/>
    <p class="govuk-body-l"><xsl:value-of select="programme[@id = $id]/@name"/></p>
    <xsl:call-template name="hidden"><xsl:with-param name="name">programme</xsl:with-param><xsl:with-param name="value" select="$id"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="place">
    <xsl:call-template name="select">
      <xsl:with-param name="name">programme</xsl:with-param>
      <xsl:with-param name="label">[[intake.programme]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:for-each select="programme"><xsl:call-template name="option"><xsl:with-param name="name">programme</xsl:with-param><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/></xsl:call-template></xsl:for-each></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">result</xsl:with-param><xsl:with-param name="label">[[intake.result]]</xsl:with-param><xsl:with-param name="today"><xsl:value-of select="eligibility/@result"/></xsl:with-param></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">because</xsl:with-param><xsl:with-param name="label">[[intake.because]]</xsl:with-param><xsl:with-param name="today"><xsl:value-of select="eligibility/reason"/></xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
