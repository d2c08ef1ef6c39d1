<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What is said of a version in a list or above it. -->
  <xsl:template match="*" mode="occasion">[[forms.occasion.any]]</xsl:template>
  <xsl:template match="*[@occasion]" mode="occasion"><t:word of="@occasion" in="form.occasion."/></xsl:template>

  <xsl:template match="*" mode="published">
    <xsl:value-of select="@published-text"/>
    <span class="tc-below">
      <xsl:choose>
        <xsl:when test="@shipped">[[forms.shipped]]</xsl:when>
        <xsl:otherwise><t:say key="by"><t:with name="name"><xsl:value-of select="@by"/></t:with></t:say></xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <xsl:template match="used"><span class="tc-line"><xsl:value-of select="."/>: <t:word of="@occasion" in="form.occasion."/></span></xsl:template>

  <xsl:template match="*" mode="retired"/>
  <xsl:template match="*[@retired]" mode="retired">
    <t:say key="forms.retired.on"><t:with name="date"><xsl:value-of select="@retired-text"/></t:with><t:with name="name"><xsl:value-of select="@retired-by"/></t:with></t:say>
    <span class="tc-below"><xsl:value-of select="reason"/></span>
  </xsl:template>
</xsl:stylesheet>
