<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.eligibility]]</xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:call-template name="place"><xsl:with-param name="n">1</xsl:with-param><xsl:with-param name="label">[[intake.programme]]</xsl:with-param><xsl:with-param name="from" select="programme[@mine]"/></xsl:call-template>
    <h2 class="govuk-heading-m">[[intake.programmes.more]]</h2>
    <p class="govuk-body">[[intake.programmes.more.what]]</p>
    <xsl:call-template name="place"><xsl:with-param name="n">2</xsl:with-param><xsl:with-param name="label">[[intake.programme.second]]</xsl:with-param><xsl:with-param name="from" select="programme"/></xsl:call-template>
    <xsl:call-template name="place"><xsl:with-param name="n">3</xsl:with-param><xsl:with-param name="label">[[intake.programme.third]]</xsl:with-param><xsl:with-param name="from" select="programme"/></xsl:call-template>
  </xsl:template>

  <!-- Whether the person may be in one programme, and from when until when. -->
  <xsl:template name="place">
    <xsl:param name="n"/>
    <xsl:param name="label"/>
    <xsl:param name="from"/>
    <xsl:variable name="name" select="concat('programme', $n)"/>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="label" select="$label"/>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <xsl:for-each select="$from | programme[@id = key('answer', $name)]">
          <xsl:call-template name="option"><xsl:with-param name="name" select="$name"/><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/></xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="result"><xsl:with-param name="name" select="concat('result', $n)"/></xsl:call-template>
    <xsl:call-template name="date-input"><xsl:with-param name="name" select="concat('from', $n)"/><xsl:with-param name="legend">[[intake.from]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="date-input"><xsl:with-param name="name" select="concat('until', $n)"/><xsl:with-param name="legend">[[intake.until]]</xsl:with-param><xsl:with-param name="hint">[[intake.until.hint]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="concat('because', $n)"/><xsl:with-param name="label">[[intake.because]]</xsl:with-param><xsl:with-param name="hint">[[intake.because.hint]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="result">
    <xsl:param name="name"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="legend">[[intake.result]]</xsl:with-param>
      <xsl:with-param name="inline">yes</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="intake.result.is.">
          <xsl:call-template name="radio"><xsl:with-param name="name" select="$name"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">result1</xsl:with-param><xsl:with-param name="label">[[intake.result]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'result1'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">because1</xsl:with-param><xsl:with-param name="label">[[intake.because]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'because1'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">result2</xsl:with-param><xsl:with-param name="label">[[intake.result]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'result2'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">because2</xsl:with-param><xsl:with-param name="label">[[intake.because]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'because2'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">result3</xsl:with-param><xsl:with-param name="label">[[intake.result]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'result3'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">because3</xsl:with-param><xsl:with-param name="label">[[intake.because]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'because3'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
