<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The scores of a goal as a line: 480 by 130 units, days from left to right, levels 25 apart, the target (0) at 65.
       It says nothing that the table beside it does not say. Needs the key of part/goal_scores.xsl. -->
  <xsl:template match="goal" mode="line">
    <svg class="tc-line-chart" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 130">
      <xsl:attribute name="aria-label"><t:say key="score.line"><t:with name="goal"><xsl:value-of select="title"/></t:with></t:say></xsl:attribute>
      <xsl:call-template name="line-level"><xsl:with-param name="text" select="'+2'"/><xsl:with-param name="y" select="15"/></xsl:call-template>
      <xsl:call-template name="line-level"><xsl:with-param name="text" select="'+1'"/><xsl:with-param name="y" select="40"/></xsl:call-template>
      <xsl:call-template name="line-level"><xsl:with-param name="text" select="'0'"/><xsl:with-param name="y" select="65"/></xsl:call-template>
      <xsl:call-template name="line-level"><xsl:with-param name="text" select="'−1'"/><xsl:with-param name="y" select="90"/></xsl:call-template>
      <xsl:call-template name="line-level"><xsl:with-param name="text" select="'−2'"/><xsl:with-param name="y" select="115"/></xsl:call-template>
      <polyline class="tc-line-chart__line">
        <xsl:attribute name="points"><xsl:apply-templates select="key('score', @id)" mode="point"/></xsl:attribute>
      </polyline>
      <xsl:apply-templates select="key('score', @id)" mode="dot"/>
    </svg>
  </xsl:template>

  <xsl:template name="line-level">
    <xsl:param name="text"/>
    <xsl:param name="y"/>
    <text x="26" y="{$y + 4}" text-anchor="end"><xsl:value-of select="$text"/></text>
    <line x1="36" x2="472" y1="{$y}" y2="{$y}">
      <xsl:attribute name="class">tc-line-chart__level<xsl:if test="$text = '0'"> tc-line-chart__level--target</xsl:if></xsl:attribute>
    </line>
  </xsl:template>

  <xsl:template match="score" mode="x">
    <xsl:variable name="all" select="key('score', @goal)"/>
    <xsl:variable name="days" select="$all[last()]/@day - $all[1]/@day"/>
    <xsl:choose>
      <xsl:when test="$days = 0">254</xsl:when>
      <xsl:otherwise><xsl:value-of select="round(44 + 420 * (@day - $all[1]/@day) div $days)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="score" mode="y"><xsl:value-of select="65 - 25 * @level"/></xsl:template>

  <xsl:template match="score" mode="point">
    <xsl:apply-templates select="." mode="x"/>,<xsl:apply-templates select="." mode="y"/><xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="score" mode="dot">
    <circle class="tc-line-chart__dot" r="5">
      <xsl:attribute name="cx"><xsl:apply-templates select="." mode="x"/></xsl:attribute>
      <xsl:attribute name="cy"><xsl:apply-templates select="." mode="y"/></xsl:attribute>
    </circle>
  </xsl:template>
</xsl:stylesheet>
