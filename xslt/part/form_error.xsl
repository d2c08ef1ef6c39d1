<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What is wrong with an answer; in the summary with its question, so that each is told apart. -->
  <xsl:template match="error[key('asked', substring-before(concat(@field, '-'), '-'))]" mode="field">
    <xsl:variable name="item" select="key('asked', substring-before(concat(@field, '-'), '-'))[1]"/>
    <xsl:apply-templates select="$item/prefix" mode="words"/>
    <xsl:if test="$item/@short"><xsl:value-of select="$item/@short"/></xsl:if>
    <xsl:if test="not($item/@short)"><xsl:value-of select="$item/text"/></xsl:if>
    <xsl:if test="$item/parent::instance"> (<xsl:apply-templates select="$item/.." mode="words"/>)</xsl:if>
    <xsl:if test="$item/@short">: </xsl:if>
    <xsl:if test="not($item/@short)"><xsl:apply-templates select="$item/text" mode="after"/></xsl:if>
  </xsl:template>

  <!-- Between a question and what is said of it. -->
  <xsl:template match="text" mode="after">: </xsl:template>
  <xsl:template match="text[contains('?.!:', substring(., string-length()))]" mode="after"><xsl:text> </xsl:text></xsl:template>

  <xsl:template match="error[@key = 'form-waits']" mode="words"><t:say key="form.error.waits"><t:with name="page"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-small' and string(@detail)]" mode="words"><t:say key="form.error.small"><t:with name="least"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-great' and string(@detail)]" mode="words"><t:say key="form.error.great"><t:with name="most"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-long' and string(@detail)]" mode="words"><t:say key="form.error.long"><t:with name="longest"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-short' and string(@detail)]" mode="words"><t:say key="form.error.short"><t:with name="number"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-places' and string(@detail)]" mode="words"><t:say key="form.error.places"><t:with name="number"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-few' and string(@detail)]" mode="words"><t:say key="form.error.few"><t:with name="number"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-times' and string(@detail)]" mode="words"><t:say key="form.error.times"><t:with name="number"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-early']" mode="words"><xsl:variable name="item" select="key('asked', @field)[1]"/><t:say key="form.error.early"><t:with name="least"><xsl:apply-templates select="$item/@least"/><xsl:if test="not($item/@least)"><xsl:value-of select="@detail"/></xsl:if></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-late']" mode="words"><xsl:variable name="item" select="key('asked', @field)[1]"/><t:say key="form.error.late"><t:with name="most"><xsl:apply-templates select="$item/@most"/><xsl:if test="not($item/@most)"><xsl:value-of select="@detail"/></xsl:if></t:with></t:say></xsl:template>
  <xsl:template match="error[@key = 'answer-exclusive' and string(@detail)]" mode="words"><t:say key="form.error.exclusive"><t:with name="choice"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>

  <!-- What is not chosen is not filled in. -->
  <xsl:template match="error[@key = 'required' and key('asked', @field)[option or @type = 'boolean' or @type = 'reference']]" mode="words" priority="1">[[form.error.choose]]</xsl:template>
</xsl:stylesheet>
