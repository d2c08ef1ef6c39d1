<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What else happened in a case: stages entered, people who came. -->
  <xsl:template match="visit" mode="timeline">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="title">
        <t:say key="visit.began"><t:with name="stage"><t:word of="@stage" in="stage."/></t:with></t:say>
      </xsl:with-param>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="assignment" mode="timeline">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="title"><xsl:apply-templates select="." mode="came"/></xsl:with-param>
      <xsl:with-param name="by" select="string(@by)"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="content"><xsl:apply-templates select="@reason" mode="timeline"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="assignment" mode="came">
    <t:say key="assignment.part">
      <t:with name="name"><xsl:value-of select="@name"/></t:with>
      <t:with name="part"><t:word of="@part" in="part."/></t:with>
    </t:say>
  </xsl:template>

  <xsl:template match="assignment[@part = 'owner']" mode="came">
    <t:say key="assignment.owner"><t:with name="name"><xsl:value-of select="@name"/></t:with></t:say>
  </xsl:template>

  <xsl:template match="@reason" mode="timeline"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>
</xsl:stylesheet>
