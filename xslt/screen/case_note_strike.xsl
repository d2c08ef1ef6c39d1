<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/note.xsl"/>

  <xsl:template match="page" mode="title">[[note.strike]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/notes'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[note.strike]]</h1>
    <div class="moj-timeline"><xsl:apply-templates select="note" mode="timeline"/></div>
    <xsl:apply-templates select="note[@strike]" mode="form"/>
    <xsl:if test="not(note/@strike)"><div class="govuk-inset-text">[[note.strike.cannot]]</div></xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="form">
    <form method="post" action="/case/note/strike" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'note'"/><xsl:with-param name="value" select="@reference"/></xsl:call-template>
      <p class="govuk-body">[[note.strike.what]]</p>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'reason'"/>
        <xsl:with-param name="label">[[note.strike.reason]]</xsl:with-param>
        <xsl:with-param name="hint">[[note.strike.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[note.strike.do]]</xsl:with-param><xsl:with-param name="kind" select="'warning'"/></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
