<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- When an item is asked: said to the script (asset/form.js) by elements that nobody sees. One that is not asked now stands
       hidden on the page, so that the script can unfold it; without a script the server sends the page again. -->
  <xsl:template match="item" mode="enabling"/>
  <xsl:template match="item[@enabled = 'no']" mode="enabling"><xsl:attribute name="hidden">hidden</xsl:attribute></xsl:template>
  <xsl:template match="item[when]" mode="enabling" priority="1">
    <xsl:attribute name="data-enable"><xsl:value-of select="@enable"/><xsl:if test="not(@enable)">any</xsl:if></xsl:attribute>
    <xsl:if test="@enabled = 'no'"><xsl:attribute name="hidden">hidden</xsl:attribute></xsl:if>
    <xsl:apply-templates select="when" mode="data"/>
  </xsl:template>

  <xsl:template match="when" mode="data">
    <data class="tc-when" hidden="hidden" value="{@value}" data-field="{@q}" data-operator="{@operator}">
      <xsl:if test="@met"><xsl:attribute name="data-met"><xsl:value-of select="@met"/></xsl:attribute></xsl:if>
      <xsl:if test="@options"><xsl:attribute name="data-options"><xsl:value-of select="@options"/></xsl:attribute></xsl:if>
    </data>
  </xsl:template>

  <!-- What was asked when the page was drawn: the server comes back with what became asked since. -->
  <xsl:template match="form" mode="shown">
    <input type="hidden" name="shown">
      <xsl:attribute name="value"><xsl:apply-templates select="item" mode="shown"/></xsl:attribute>
    </input>
  </xsl:template>
  <xsl:template match="item" mode="shown"><xsl:value-of select="concat(@q, ' ')"/><xsl:apply-templates select="item | instance/item" mode="shown"/></xsl:template>
  <xsl:template match="item[@enabled = 'no']" mode="shown"/>

  <!-- For people: "Asked if Do you smoke? is Yes". -->
  <xsl:template match="item" mode="condition"/>
  <xsl:template match="item[when]" mode="condition">
    <p class="govuk-hint tc-condition">
      <xsl:text>[[form.when]] </xsl:text>
      <xsl:for-each select="when">
        <xsl:if test="position() &gt; 1">
          <xsl:text> </xsl:text>
          <xsl:choose><xsl:when test="../@enable = 'all'">[[form.when.and]]</xsl:when><xsl:otherwise>[[form.when.or]]</xsl:otherwise></xsl:choose>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:apply-templates select="." mode="words"/>
      </xsl:for-each>
    </p>
  </xsl:template>

  <xsl:template match="when" mode="words">
    <t:say key="form.when.is">
      <t:with name="question"><xsl:apply-templates select="key('asked', @q)[1]/prefix" mode="words"/><xsl:apply-templates select="key('asked', @q)[1]/text" mode="words"/></t:with>
      <t:with name="is"><xsl:apply-templates select="@operator" mode="words"/></t:with>
      <t:with name="value"><xsl:apply-templates select="@value" mode="words"/></t:with>
    </t:say>
  </xsl:template>
  <xsl:template match="when[@operator = 'exists']" mode="words">
    <xsl:variable name="question"><xsl:apply-templates select="key('asked', @q)[1]/prefix" mode="words"/><xsl:apply-templates select="key('asked', @q)[1]/text" mode="words"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="@value = 'no'"><t:say key="form.when.lacks"><t:with name="question"><xsl:value-of select="$question"/></t:with></t:say></xsl:when>
      <xsl:otherwise><t:say key="form.when.exists"><t:with name="question"><xsl:value-of select="$question"/></t:with></t:say></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="@operator" mode="words">
    <xsl:choose>
      <xsl:when test=". = '='">[[form.operator.equal]]</xsl:when>
      <xsl:when test=". = '!='">[[form.operator.not-equal]]</xsl:when>
      <xsl:when test=". = '&gt;'">[[form.operator.above]]</xsl:when>
      <xsl:when test=". = '&lt;'">[[form.operator.below]]</xsl:when>
      <xsl:when test=". = '&gt;='">[[form.operator.least]]</xsl:when>
      <xsl:otherwise>[[form.operator.most]]</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="when/@value" mode="words">
    <xsl:variable name="option" select="key('asked', ../@q)[1]/option[@value = current()]"/>
    <xsl:choose>
      <xsl:when test="$option"><xsl:value-of select="$option"/></xsl:when>
      <xsl:when test="key('asked', ../@q)/@type = 'boolean'"><t:word of="." in="form.is."/></xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
