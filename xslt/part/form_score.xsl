<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What an instrument made of the answers: the number, its band and what to do, with the scale as a small picture whose
       bands stand as a table below for those who read. -->
  <xsl:template match="form" mode="scores">
    <xsl:if test="score">
      <h2 class="govuk-heading-m">[[form.scores]]</h2>
      <xsl:call-template name="table">
        <xsl:with-param name="caption">[[form.scores]]</xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[form.score]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[form.score.value]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[form.score.band]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="score" mode="row"/></xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="score[band]" mode="bands"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="score" mode="row">
    <tr class="govuk-table__row" id="score-{@name}">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:value-of select="@title"/><xsl:apply-templates select="@answered"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[form.score.value]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="value"/><xsl:apply-templates select="." mode="scale"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[form.score.band]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="band[@here = 'yes']"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="score/@answered"><span class="tc-below"><t:say key="form.progress"><t:with name="answered"><xsl:value-of select="."/></t:with><t:with name="asked"><xsl:value-of select="../@asked"/></t:with></t:say></span></xsl:template>

  <xsl:template match="score" mode="value"><span class="tc-none">[[form.score.none]]</span></xsl:template>
  <xsl:template match="score[@value]" mode="value">
    <strong class="tc-number"><xsl:value-of select="@value"/></strong>
    <xsl:if test="@most"><xsl:text> </xsl:text><span class="tc-hint"><t:say key="form.score.of"><t:with name="least"><xsl:value-of select="@least"/></t:with><t:with name="most"><xsl:value-of select="@most"/></t:with></t:say></span></xsl:if>
  </xsl:template>

  <xsl:template match="score/band">
    <strong><xsl:attribute name="class">govuk-tag<xsl:apply-templates select="@risk" mode="colour"/></xsl:attribute><xsl:value-of select="@label"/></strong>
    <xsl:if test="@advice"><span class="tc-below tc-text"><xsl:value-of select="@advice"/></span></xsl:if>
  </xsl:template>

  <xsl:template match="@risk" mode="colour"/>
  <xsl:template match="@risk[. = 'none']" mode="colour"> govuk-tag--green</xsl:template>
  <xsl:template match="@risk[. = 'low']" mode="colour"> govuk-tag--yellow</xsl:template>
  <xsl:template match="@risk[. = 'moderate']" mode="colour"> govuk-tag--orange</xsl:template>
  <xsl:template match="@risk[. = 'high' or . = 'at_once']" mode="colour"> govuk-tag--red</xsl:template>

  <!-- From least to most in 100 parts; a band reaches to where the next begins. -->
  <xsl:template match="score" mode="scale"/>
  <xsl:template match="score[@value and @most &gt; @least and band]" mode="scale">
    <svg class="tc-scale" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <xsl:apply-templates select="band" mode="scale"/>
      <rect class="tc-scale__here" y="0" width="1.6" height="10" x="{98.4 * (@value - @least) div (@most - @least)}"/>
    </svg>
  </xsl:template>

  <xsl:template match="band" mode="scale">
    <xsl:variable name="span" select="../@most - ../@least"/>
    <xsl:variable name="from" select="100 * (@low - ../@least) div $span"/>
    <xsl:variable name="next" select="following-sibling::band[1]/@low"/>
    <rect x="{$from}" y="2" height="6">
      <xsl:attribute name="class">tc-scale__band<xsl:if test="@here = 'yes'"> tc-scale__band--here</xsl:if></xsl:attribute>
      <xsl:attribute name="width">
        <xsl:if test="$next"><xsl:value-of select="100 * ($next - ../@least) div $span - $from - 0.6"/></xsl:if>
        <xsl:if test="not($next)"><xsl:value-of select="100 - $from"/></xsl:if>
      </xsl:attribute>
    </rect>
  </xsl:template>

  <xsl:template match="score" mode="bands">
    <xsl:call-template name="details">
      <xsl:with-param name="summary"><t:say key="form.score.bands"><t:with name="title"><xsl:value-of select="@title"/></t:with></t:say></xsl:with-param>
      <xsl:with-param name="content">
        <xsl:call-template name="table">
          <xsl:with-param name="caption"><xsl:value-of select="@title"/></xsl:with-param>
          <xsl:with-param name="heads">
            <xsl:call-template name="th"><xsl:with-param name="text">[[form.score.value]]</xsl:with-param></xsl:call-template>
            <xsl:call-template name="th"><xsl:with-param name="text">[[form.score.band]]</xsl:with-param></xsl:call-template>
          </xsl:with-param>
          <xsl:with-param name="rows"><xsl:apply-templates select="band" mode="row"/></xsl:with-param>
        </xsl:call-template>
        <xsl:if test="@source"><p class="govuk-body-s"><xsl:value-of select="@source"/></p></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="band" mode="row">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><span class="tc-number"><xsl:value-of select="@low"/>–<xsl:value-of select="@high"/></span></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[form.score.band]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="."/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
</xsl:stylesheet>
