<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The files of a case: one card a file, for their own page and for print. Needs part/case_tag.xsl. -->
  <xsl:template match="document" mode="card">
    <xsl:param name="actions"/>
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('document-', @id)"/>
      <xsl:with-param name="title"><xsl:apply-templates select="." mode="title"/></xsl:with-param>
      <xsl:with-param name="actions" select="$actions"/>
      <xsl:with-param name="content">
        <xsl:apply-templates select="@segment" mode="document"/>
        <dl class="govuk-summary-list">
          <xsl:apply-templates select="@withdrawn" mode="document"/>
          <xsl:apply-templates select="file" mode="document"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[document.kind]]</xsl:with-param><xsl:with-param name="value"><t:word of="@kind" in="document.kind."/></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="@dated" mode="document"/>
          <xsl:apply-templates select="note" mode="document"/>
          <xsl:call-template name="summary-row">
            <xsl:with-param name="key">[[document.added]]</xsl:with-param>
            <xsl:with-param name="value"><t:say key="document.by"><t:with name="name"><xsl:value-of select="@author"/></t:with><t:with name="date"><time datetime="{@added}"><xsl:value-of select="@added-text"/></time></t:with></t:say></xsl:with-param>
          </xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="document" mode="title">
    <xsl:value-of select="title"/>
    <xsl:if test="not(title)">[[document.withdrawn.title]]</xsl:if>
  </xsl:template>

  <xsl:template match="document/@segment" mode="document">
    <p class="govuk-body"><xsl:apply-templates select="." mode="tag"/></p>
  </xsl:template>

  <!-- The name leads to the file while it is offered; its digest tells whether another copy is the same. -->
  <xsl:template match="file" mode="document">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[document.file]]</xsl:with-param>
      <xsl:with-param name="value">
        <xsl:choose>
          <xsl:when test="../@offered"><a class="govuk-link" href="/case/document?case={/page/case/@reference}&amp;id={../@id}"><xsl:value-of select="."/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
        </xsl:choose>
        <span class="tc-below"><t:word of="../@format" in="document.format."/>, <xsl:apply-templates select="../@size" mode="document"/></span>
        <xsl:call-template name="details">
          <xsl:with-param name="summary">[[document.same]]</xsl:with-param>
          <xsl:with-param name="content"><t:say key="document.digest"><t:with name="digest"><span class="tc-digest"><xsl:value-of select="../@digest"/></span></t:with></t:say></xsl:with-param>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@size" mode="document">
    <xsl:choose>
      <xsl:when test=". &lt; 1048576"><t:say key="document.kilobytes"><t:with name="size"><xsl:value-of select="ceiling(. div 1024)"/></t:with></t:say></xsl:when>
      <xsl:otherwise><t:say key="document.megabytes"><t:with name="size"><xsl:value-of select="format-number(. div 1048576, '0.0')"/></t:with></t:say></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="@dated" mode="document">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[document.dated]]</xsl:with-param>
      <xsl:with-param name="value"><time datetime="{.}"><xsl:value-of select="../@dated-text"/></time></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="note" mode="document">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[document.note]]</xsl:with-param>
      <xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="."/></div></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@withdrawn" mode="document">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[document.withdrawn]]</xsl:with-param>
      <xsl:with-param name="value">
        <t:say key="document.by"><t:with name="name"><xsl:value-of select="../@withdrawn-by"/></t:with><t:with name="date"><time datetime="{.}"><xsl:value-of select="../@withdrawn-text"/></time></t:with></t:say>
        <div class="tc-text"><xsl:value-of select="../withdrawn-why"/></div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
