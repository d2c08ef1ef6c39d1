<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What was answered so far, a card a section, each with the way to change it. -->
  <xsl:template match="section" mode="card">
    <xsl:variable name="rows"><xsl:apply-templates select="." mode="rows"/></xsl:variable>
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('section-', @name)"/>
      <xsl:with-param name="title"><t:word of="@name" in="intake.section."/></xsl:with-param>
      <xsl:with-param name="actions">
        <xsl:if test="/page/intake[@state = 'draft' or @state = 'waiting']">
          <a class="govuk-link" href="{@href}?id={/page/intake/@id}&amp;from=check">[[change]]<span class="govuk-visually-hidden">: <t:word of="@name" in="intake.section."/></span></a>
        </xsl:if>
      </xsl:with-param>
      <xsl:with-param name="content"><dl class="govuk-summary-list"><xsl:copy-of select="$rows"/></dl></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Text as it was typed; a day in words. -->
  <xsl:template name="line">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:variable name="answer" select="key('answer', $name)"/>
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key" select="$label"/>
      <xsl:with-param name="value">
        <xsl:choose>
          <xsl:when test="$answer/@text"><xsl:value-of select="$answer/@text"/></xsl:when>
          <xsl:when test="$answer"><span class="tc-text"><xsl:value-of select="$answer"/></span></xsl:when>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
