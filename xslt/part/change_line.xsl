<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A score through time: 480 by 160 units, days from left to right, the bands of the instrument behind it with their names at the right. It says nothing
       that the table beside it does not say. -->
  <xsl:template match="measure" mode="line">
    <xsl:variable name="valid" select="reading[@valid]"/>
    <svg class="tc-line-chart tc-band-chart" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 160">
      <xsl:attribute name="aria-label"><t:say key="change.line"><t:with name="title"><xsl:value-of select="@title"/></t:with><t:with name="count"><xsl:value-of select="count($valid)"/></t:with><t:with name="from"><xsl:value-of select="$valid[1]/@value"/></t:with><t:with name="to"><xsl:value-of select="$valid[last()]/@value"/></t:with></t:say></xsl:attribute>
      <xsl:apply-templates select="band" mode="line"/>
      <xsl:apply-templates select="." mode="scale"/>
      <polyline class="tc-line-chart__line"><xsl:attribute name="points"><xsl:apply-templates select="$valid" mode="point"/></xsl:attribute></polyline>
      <xsl:apply-templates select="$valid" mode="dot"/>
      <xsl:apply-templates select="$valid[1] | $valid[last()]" mode="number"/>
      <xsl:if test="@better"><text class="tc-band-chart__label" x="352" y="9" text-anchor="end"><t:word of="@better" in="change.line."/></text></xsl:if>
      <text x="44" y="152"><xsl:value-of select="reading[1]/@held-text"/></text>
      <xsl:if test="reading[last()]/@at &gt; 0"><text x="352" y="152" text-anchor="end"><xsl:value-of select="reading[last()]/@held-text"/></text></xsl:if>
    </svg>
  </xsl:template>

  <!-- Up to where the next one begins: between 4 and 5 nothing is left out. -->
  <xsl:template match="band" mode="line">
    <xsl:variable name="top"><xsl:apply-templates select=".." mode="height"><xsl:with-param name="value" select="(following-sibling::band[1]/@low | ../@most[not(current()/following-sibling::band)])[1]"/></xsl:apply-templates></xsl:variable>
    <xsl:variable name="foot"><xsl:apply-templates select=".." mode="height"><xsl:with-param name="value" select="@low"/></xsl:apply-templates></xsl:variable>
    <rect x="44" y="{$top}" width="308" height="{$foot - $top}">
      <xsl:attribute name="class">tc-band-chart__band<xsl:if test="@risk"> tc-band-chart__band--<xsl:value-of select="@risk"/></xsl:if></xsl:attribute>
    </rect>
    <xsl:if test="$foot - $top &gt;= 13"><text class="tc-band-chart__label" x="358" y="{round(($foot + $top) div 2 + 4)}"><xsl:value-of select="@label"/></text></xsl:if>
    <xsl:if test="$foot - $top &gt;= 9"><text x="38" y="{$foot + 4}" text-anchor="end"><xsl:value-of select="@low"/></text></xsl:if>
  </xsl:template>

  <xsl:template match="measure" mode="scale">
    <xsl:if test="not(band)"><text x="38" y="136" text-anchor="end"><xsl:value-of select="@least"/></text></xsl:if>
    <text x="38" y="16" text-anchor="end"><xsl:value-of select="@most"/></text>
    <line class="tc-line-chart__level" x1="44" x2="352" y1="132" y2="132"/>
  </xsl:template>

  <xsl:template match="measure" mode="height">
    <xsl:param name="value"/>
    <xsl:value-of select="round(132 - 120 * ($value - @least) div (@most - @least))"/>
  </xsl:template>

  <xsl:template match="reading" mode="x">
    <xsl:variable name="days" select="../reading[last()]/@at"/>
    <xsl:choose>
      <xsl:when test="$days = 0">198</xsl:when>
      <xsl:otherwise><xsl:value-of select="round(52 + 292 * @at div $days)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="reading" mode="y"><xsl:apply-templates select=".." mode="height"><xsl:with-param name="value" select="@value"/></xsl:apply-templates></xsl:template>

  <xsl:template match="reading" mode="point"><xsl:apply-templates select="." mode="x"/>,<xsl:apply-templates select="." mode="y"/><xsl:text> </xsl:text></xsl:template>

  <!-- Where it began and where it stands: above its dot, below it where there is no room. -->
  <xsl:template match="reading" mode="number">
    <xsl:variable name="y"><xsl:apply-templates select="." mode="y"/></xsl:variable>
    <text class="tc-band-chart__number" text-anchor="middle" y="{$y - 9 + 27 * ($y &lt; 34)}">
      <xsl:attribute name="x"><xsl:apply-templates select="." mode="x"/></xsl:attribute>
      <xsl:value-of select="@value"/>
    </text>
  </xsl:template>

  <xsl:template match="reading" mode="dot">
    <circle class="tc-line-chart__dot" r="5">
      <xsl:attribute name="cx"><xsl:apply-templates select="." mode="x"/></xsl:attribute>
      <xsl:attribute name="cy"><xsl:apply-templates select="." mode="y"/></xsl:attribute>
    </circle>
  </xsl:template>
</xsl:stylesheet>
