<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What is wrong with an answer; in the summary with its question, so that each is told apart. -->
  <xsl:template match="error[key('asked', substring-before(concat(@field, '-'), '-'))]" mode="field">
    <xsl:variable name="item" select="key('asked', substring-before(concat(@field, '-'), '-'))[1]"/>
    <xsl:apply-templates select="$item/prefix" mode="words"/>
    <xsl:value-of select="$item/text"/>
    <xsl:if test="$item/parent::instance"> (<xsl:apply-templates select="$item/.." mode="words"/>)</xsl:if>
    <xsl:text>: </xsl:text>
  </xsl:template>

  <xsl:template match="error[@key = 'answer-small' and string(@detail)]" mode="words"><t:say key="form.error.small"><t:with name="least"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-great' and string(@detail)]" mode="words"><t:say key="form.error.great"><t:with name="most"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-long' and string(@detail)]" mode="words"><t:say key="form.error.long"><t:with name="longest"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-pattern' and string(@detail)]" mode="words"><t:say key="form.error.pattern"><t:with name="like"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
</xsl:stylesheet>
