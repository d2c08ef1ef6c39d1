<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A change in words, of whatever has @from, @value, @by, @direction and @reliable or @chance: 12 → 7, better, more than chance. -->
  <xsl:template match="*" mode="change-said">
    <t:say key="change.from-to"><t:with name="from"><xsl:value-of select="@from"/></t:with><t:with name="to"><xsl:value-of select="@value"/></t:with></t:say>
    <xsl:if test="@direction">, <t:word of="@direction" in="change.direction."/></xsl:if>
    <xsl:if test="@reliable">, [[change.reliable]]</xsl:if>
    <xsl:if test="@chance">, [[change.chance]]</xsl:if>
  </xsl:template>

  <!-- The same as tags, beside the numbers. -->
  <xsl:template match="*" mode="change-tags">
    <xsl:if test="@direction">
      <xsl:call-template name="tag">
        <xsl:with-param name="text"><t:word of="@direction" in="change.direction."/></xsl:with-param>
        <xsl:with-param name="colour"><xsl:apply-templates select="@direction" mode="colour"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@reliable"><xsl:text> </xsl:text>[[change.reliable]]</xsl:if>
    <xsl:if test="@chance"><xsl:text> </xsl:text>[[change.chance]]</xsl:if>
  </xsl:template>

  <xsl:template match="@direction" mode="colour">grey</xsl:template>
  <xsl:template match="@direction[. = 'better']" mode="colour">green</xsl:template>
  <xsl:template match="@direction[. = 'worse']" mode="colour">orange</xsl:template>
  <xsl:template match="*[@chance]/@direction" mode="colour" priority="1">grey</xsl:template>

  <!-- A band is a word of the instrument; only one that calls for something stands out. -->
  <xsl:template match="*" mode="band">
    <xsl:choose>
      <xsl:when test="@risk = 'high' or @risk = 'at_once'"><xsl:call-template name="tag"><xsl:with-param name="text" select="string(@words)"/><xsl:with-param name="colour" select="'red'"/></xsl:call-template></xsl:when>
      <xsl:otherwise><xsl:value-of select="@words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The latest scores of a case in short, one line each. -->
  <xsl:template match="page" mode="latest">
    <xsl:if test="latest">
      <section class="tc-latest" aria-labelledby="latest">
        <h2 class="govuk-heading-s" id="latest">[[change.latest]]</h2>
        <ul class="govuk-list"><xsl:apply-templates select="latest"/></ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="latest">
    <li>
      <a class="govuk-link">
        <xsl:attribute name="href"><xsl:apply-templates select="../case" mode="at"><xsl:with-param name="path" select="'/case/change'"/></xsl:apply-templates>&amp;form=<xsl:value-of select="@form"/></xsl:attribute>
        <xsl:value-of select="@title"/>
      </a>
      <xsl:text>: </xsl:text>
      <strong><xsl:value-of select="@value"/></strong>
      <xsl:if test="@words"><xsl:text> · </xsl:text><xsl:apply-templates select="." mode="band"/></xsl:if>
      <xsl:if test="@by"><xsl:text> · </xsl:text><xsl:apply-templates select="." mode="change-said"/></xsl:if>
      <xsl:text> </xsl:text>
      <span class="tc-hint"><xsl:value-of select="@held-text"/></span>
    </li>
  </xsl:template>
</xsl:stylesheet>
