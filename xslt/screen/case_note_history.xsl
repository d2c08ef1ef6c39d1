<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/note.xsl"/>

  <xsl:template match="page" mode="title">[[note.history]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/notes'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[note.history]]</h1>
    <p class="govuk-body">[[note.history.what]]</p>
    <div class="moj-timeline"><xsl:apply-templates select="version"/></div>
  </xsl:template>

  <xsl:template match="version">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="level" select="2"/>
      <xsl:with-param name="title"><xsl:apply-templates select="." mode="number"/></xsl:with-param>
      <xsl:with-param name="by" select="string(../note/@author)"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="content">
        <p class="tc-note__facts">
          <t:word of="@kind" in="note.kind."/>
          <xsl:text> · </xsl:text>
          <time datetime="{@happened}"><xsl:value-of select="@happened-text"/></time>
          <xsl:apply-templates select="@minutes" mode="length"/>
        </p>
        <h3 class="govuk-heading-s"><xsl:apply-templates select="." mode="title"/></h3>
        <xsl:apply-templates select="body"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="version" mode="title"><xsl:value-of select="title"/><xsl:if test="not(title)">[[note.struck.title]]</xsl:if></xsl:template>

  <xsl:template match="version" mode="number">
    <t:say key="note.version"><t:with name="number"><xsl:value-of select="@number"/></t:with></t:say>
    <xsl:if test="not(preceding-sibling::version)"> ([[note.version.now]])</xsl:if>
  </xsl:template>
  <xsl:template match="version[@struck]" mode="number">
    <t:say key="note.version"><t:with name="number"><xsl:value-of select="@number"/></t:with></t:say> ([[note.struck.title]])
  </xsl:template>

  <xsl:template match="@minutes" mode="length">
    <xsl:text> · </xsl:text>
    <t:say key="note.minutes"><t:with name="minutes"><xsl:value-of select="."/></t:with></t:say>
  </xsl:template>
</xsl:stylesheet>
