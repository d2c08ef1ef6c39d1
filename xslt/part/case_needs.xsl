<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Needs by domain over all signed assessments: baseline, the last rating, the change in words, a chart; and its table. -->
  <xsl:key name="assessment" match="/page/assessment" use="@id"/>
  <xsl:key name="rating" match="/page/need[@level][key('assessment', @assessment)/@state = 'signed']" use="@domain"/>

  <xsl:template match="page" mode="needs">
    <h2 class="govuk-heading-m">[[need.title]]</h2>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[need.title]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[need.domain]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[need.baseline]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[need.latest]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[need.change]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[need.over-time]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="need[@assessment = ../assessment[@state = 'signed'][1]/@id]" mode="compared"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="need" mode="compared">
    <xsl:variable name="ratings" select="key('rating', @domain)"/>
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><t:word of="@domain" in="need.domain."/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[need.baseline]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="level"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[need.latest]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:apply-templates select="$ratings[last()]" mode="level"/><xsl:apply-templates select="$ratings[last()]" mode="day"/><xsl:if test="not($ratings)"><span class="tc-none">[[need.unrated]]</span></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[need.change]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="change"><xsl:with-param name="ratings" select="$ratings"/></xsl:apply-templates></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[need.over-time]]</xsl:with-param><xsl:with-param name="content"><xsl:if test="$ratings[2]"><xsl:apply-templates select="." mode="chart"><xsl:with-param name="ratings" select="$ratings"/></xsl:apply-templates></xsl:if></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <!-- A rating with its word; the word says what a colour would. -->
  <xsl:template match="need | past | need-version" mode="level"><span class="tc-none">[[need.unrated]]</span></xsl:template>
  <xsl:template match="need[@declined] | past[@declined] | need-version[@declined]" mode="level"><span class="tc-none">[[need.declined]]</span></xsl:template>
  <xsl:template match="need[@level] | past[@level] | need-version[@level]" mode="level">
    <span class="tc-nowrap"><strong><xsl:value-of select="@level"/></strong><xsl:text> </xsl:text><t:word of="@level" in="need.level."/></span>
  </xsl:template>

  <xsl:template match="need" mode="day">
    <span class="tc-below"><t:say key="need.on"><t:with name="date"><xsl:value-of select="key('assessment', @assessment)/@held-text"/></t:with></t:say></span>
  </xsl:template>

  <!-- A need goes down for the better. -->
  <xsl:template match="need" mode="change">
    <xsl:param name="ratings"/>
    <xsl:variable name="points" select="$ratings[last()]/@level - @level"/>
    <xsl:choose>
      <xsl:when test="not($ratings)"/>
      <xsl:when test="not(@level)"><span class="tc-none">[[need.change.unknown]]</span></xsl:when>
      <xsl:when test="not($ratings[2])"><span class="tc-none">[[need.change.once]]</span></xsl:when>
      <xsl:when test="$points = 0">[[need.change.none]]</xsl:when>
      <xsl:when test="$points &lt; 0"><t:say key="need.change.lower"><t:with name="points"><xsl:value-of select="-$points"/></t:with></t:say></xsl:when>
      <xsl:otherwise><strong><t:say key="need.change.higher"><t:with name="points"><xsl:value-of select="$points"/></t:with></t:say></strong></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- 120 by 40: a step of need is 8 high, the assessments stand at equal distances. Its table is "every rating" below. -->
  <xsl:template match="need" mode="chart">
    <xsl:param name="ratings"/>
    <xsl:variable name="path">
      <xsl:for-each select="$ratings">
        <xsl:value-of select="concat(substring('ML', 1 + (position() &gt; 1), 1), 6 + (position() - 1) * 108 div (last() - 1), ' ', 44 - @level * 8, ' ')"/>
      </xsl:for-each>
    </xsl:variable>
    <svg class="tc-chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40" role="img" focusable="false">
      <xsl:attribute name="aria-label">
        <t:say key="need.chart"><t:with name="levels"><xsl:for-each select="$ratings"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@level"/></xsl:for-each></t:with></t:say>
      </xsl:attribute>
      <path class="tc-chart__grid" d="M0 4H120M0 12H120M0 20H120M0 28H120M0 36H120"/>
      <path class="tc-chart__line" d="{normalize-space($path)}"/>
      <xsl:for-each select="$ratings"><path class="tc-chart__dot" d="M{6 + (position() - 1) * 108 div (last() - 1)} {44 - @level * 8}h0"/></xsl:for-each>
    </svg>
  </xsl:template>

  <xsl:template match="page" mode="ratings">
    <h2 class="govuk-heading-m" id="ratings">[[need.all]]</h2>
    <p class="govuk-body">[[need.all.what]]</p>
    <div class="tc-wide-table" role="region" aria-labelledby="ratings" tabindex="0">
      <xsl:call-template name="table">
        <xsl:with-param name="caption">[[need.all]]</xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[need.domain]]</xsl:with-param></xsl:call-template>
          <xsl:for-each select="assessment[@state = 'signed']"><xsl:call-template name="th"><xsl:with-param name="text" select="string(@held-text)"/></xsl:call-template></xsl:for-each>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="need[@assessment = ../assessment[@state = 'signed'][1]/@id]" mode="rated"/></xsl:with-param>
      </xsl:call-template>
    </div>
  </xsl:template>

  <xsl:template match="need" mode="rated">
    <xsl:variable name="domain" select="@domain"/>
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><t:word of="@domain" in="need.domain."/></xsl:with-param></xsl:call-template>
      <xsl:for-each select="../need[@domain = $domain][key('assessment', @assessment)/@state = 'signed']">
        <xsl:call-template name="cell"><xsl:with-param name="label" select="string(key('assessment', @assessment)/@held-text)"/><xsl:with-param name="content"><xsl:apply-templates select="." mode="level"/></xsl:with-param></xsl:call-template>
      </xsl:for-each>
    </tr>
  </xsl:template>
</xsl:stylesheet>
