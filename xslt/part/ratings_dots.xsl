<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The means of several people beside each other: 480 units wide, 18 high for each person; a line as long as the standard
       deviation on both sides, the mean of all dashed. It says nothing that the table beside it does not say. -->
  <xsl:template match="measure" mode="dots">
    <xsl:variable name="height" select="18 * count(rating) + 26"/>
    <svg class="tc-line-chart" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 {$height}">
      <xsl:attribute name="aria-label"><t:say key="ratings.dots"><t:with name="people"><xsl:value-of select="count(rating)"/></t:with><t:with name="title"><xsl:value-of select="@title"/></t:with><t:with name="least"><xsl:value-of select="@least"/></t:with><t:with name="most"><xsl:value-of select="@most"/></t:with></t:say></xsl:attribute>
      <line class="tc-line-chart__level" x1="140" x2="464" y1="{$height - 20}" y2="{$height - 20}"/>
      <text x="140" y="{$height - 6}"><xsl:value-of select="@least"/></text>
      <text x="464" y="{$height - 6}" text-anchor="end"><xsl:value-of select="@most"/></text>
      <xsl:variable name="mean"><xsl:apply-templates select="." mode="across"><xsl:with-param name="value" select="@mean"/></xsl:apply-templates></xsl:variable>
      <line class="tc-dot-chart__mean" x1="{$mean}" x2="{$mean}" y1="4" y2="{$height - 20}"/>
      <xsl:for-each select="rating"><xsl:apply-templates select="." mode="dot"><xsl:with-param name="y" select="18 * position() - 4"/></xsl:apply-templates></xsl:for-each>
    </svg>
  </xsl:template>

  <!-- Not beyond the ends of the scale. -->
  <xsl:template match="measure" mode="across">
    <xsl:param name="value"/>
    <xsl:variable name="x" select="round(140 + 324 * ($value - @least) div (@most - @least))"/>
    <xsl:choose>
      <xsl:when test="$x &lt; 140">140</xsl:when>
      <xsl:when test="$x &gt; 464">464</xsl:when>
      <xsl:otherwise><xsl:value-of select="$x"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="rating" mode="dot">
    <xsl:param name="y"/>
    <xsl:variable name="x"><xsl:apply-templates select=".." mode="across"><xsl:with-param name="value" select="@mean"/></xsl:apply-templates></xsl:variable>
    <text x="132" y="{$y + 4}" text-anchor="end"><xsl:value-of select="substring(key('person', @person)/@name, 1, 20)"/></text>
    <xsl:if test="@deviation">
      <xsl:variable name="low"><xsl:apply-templates select=".." mode="across"><xsl:with-param name="value" select="@mean - @deviation"/></xsl:apply-templates></xsl:variable>
      <xsl:variable name="high"><xsl:apply-templates select=".." mode="across"><xsl:with-param name="value" select="@mean + @deviation"/></xsl:apply-templates></xsl:variable>
      <line class="tc-dot-chart__spread" x1="{$low}" x2="{$high}" y1="{$y}" y2="{$y}"/>
    </xsl:if>
    <circle r="5" cx="{$x}" cy="{$y}"><xsl:attribute name="class">tc-line-chart__dot<xsl:if test="@few"> tc-dot-chart__dot--few</xsl:if></xsl:attribute></circle>
  </xsl:template>
</xsl:stylesheet>
