<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The audit log as a table after RFC 4180. Each cell is quoted; one that a spreadsheet would take for a
       formula begins with an apostrophe (OWASP, CSV injection). Column names are the log's own, in every language. -->
  <xsl:output method="text" encoding="UTF-8" media-type="text/csv"/>

  <xsl:variable name="end" select="'&#13;&#10;'"/>

  <xsl:template match="/">
    <xsl:text>at,kind,result,route,person,login,case,client,object,detail,request,address,stream,seq</xsl:text>
    <xsl:value-of select="$end"/>
    <xsl:apply-templates select="page/entry"/>
  </xsl:template>

  <xsl:template match="entry">
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@at"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@kind"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@result"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@route"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@name"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@login"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@case"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@client"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@object"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@detail"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@request"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@address"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@stream"/></xsl:apply-templates>,<xsl:text/>
    <xsl:apply-templates select="." mode="cell"><xsl:with-param name="text" select="@seq"/></xsl:apply-templates>
    <xsl:value-of select="$end"/>
  </xsl:template>

  <xsl:template match="*" mode="cell">
    <xsl:param name="text"/>
    <xsl:text>"</xsl:text>
    <xsl:if test="string($text) and contains('=+-@&#9;&#10;&#13;＝＋－＠', substring($text, 1, 1))">'</xsl:if>
    <xsl:apply-templates select="." mode="quoted"><xsl:with-param name="text" select="string($text)"/></xsl:apply-templates>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <xsl:template match="*" mode="quoted">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="contains($text, '&quot;')">
        <xsl:value-of select="concat(substring-before($text, '&quot;'), '&quot;&quot;')"/>
        <xsl:apply-templates select="." mode="quoted"><xsl:with-param name="text" select="substring-after($text, '&quot;')"/></xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
