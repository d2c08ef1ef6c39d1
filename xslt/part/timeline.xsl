<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- MoJ timeline: <div class="moj-timeline"> of timeline-item calls. -->
  <xsl:template name="timeline-item">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="by"/>        <!-- the name of who did it -->
    <xsl:param name="datetime"/>  <!-- ISO 8601 -->
    <xsl:param name="date-text"/>
    <xsl:param name="content"/>
    <xsl:param name="tags"/>
    <xsl:param name="level" select="3"/> <!-- of the heading -->
    <div class="moj-timeline__item">
      <xsl:if test="$id"><xsl:attribute name="id"><xsl:value-of select="$id"/></xsl:attribute></xsl:if>
      <div class="moj-timeline__header">
        <xsl:element name="h{$level}">
          <xsl:attribute name="class">moj-timeline__title</xsl:attribute>
          <xsl:copy-of select="$title"/>
        </xsl:element>
        <xsl:text> </xsl:text>
        <xsl:if test="string($by)">
          <p class="moj-timeline__byline">
            <t:say key="by"><t:with name="name"><xsl:value-of select="$by"/></t:with></t:say>
          </p>
        </xsl:if>
        <xsl:copy-of select="$tags"/>
      </div>
      <p class="moj-timeline__date"><time datetime="{$datetime}"><xsl:value-of select="$date-text"/></time></p>
      <xsl:if test="string($content)">
        <div class="moj-timeline__description"><xsl:copy-of select="$content"/></div>
      </xsl:if>
    </div>
  </xsl:template>
</xsl:stylesheet>
