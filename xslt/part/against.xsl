<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- How it is now against how it was at the beginning: needs by domain, goals by their scores. -->
  <xsl:template match="page" mode="against">
    <h2 class="govuk-heading-m">[[against]]</h2>
    <xsl:if test="not(level or goal)"><p class="govuk-body">[[against.none]]</p></xsl:if>
    <xsl:if test="level">
      <xsl:call-template name="against-table"><xsl:with-param name="caption">[[against.levels]]</xsl:with-param><xsl:with-param name="head">[[against.domain]]</xsl:with-param><xsl:with-param name="rows" select="level"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="goal">
      <xsl:call-template name="against-table"><xsl:with-param name="caption">[[against.goals]]</xsl:with-param><xsl:with-param name="head">[[goal.title]]</xsl:with-param><xsl:with-param name="rows" select="goal"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="against-table">
    <xsl:param name="caption"/>
    <xsl:param name="head"/>
    <xsl:param name="rows"/>
    <xsl:call-template name="table">
      <xsl:with-param name="caption" select="$caption"/>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text" select="$head"/></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[against.first]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[against.last]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="$rows" mode="against"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="level | goal" mode="against">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:apply-templates select="." mode="against-name"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[against.first]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@first"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[against.last]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@last"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
  <xsl:template match="level" mode="against-name"><t:word of="@domain" in="need.domain."/></xsl:template>
  <xsl:template match="goal" mode="against-name"><xsl:value-of select="title"/> (<t:word of="@state" in="goal.state."/>)</xsl:template>
</xsl:stylesheet>
