<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/note.xsl"/>

  <xsl:template match="page" mode="title">[[note.addendum]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/notes'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[note.addendum]]</h1>
    <div class="moj-timeline"><xsl:apply-templates select="note" mode="timeline"/></div>
    <xsl:apply-templates select="note[@add]" mode="form"/>
    <xsl:if test="not(note/@add)"><div class="govuk-inset-text">[[error.note-struck]]</div></xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="form">
    <form method="post" action="/case/note/addendum" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'note'"/><xsl:with-param name="value" select="@reference"/></xsl:call-template>
      <xsl:call-template name="textarea">
        <xsl:with-param name="name" select="'body'"/>
        <xsl:with-param name="label">[[note.addendum.body]]</xsl:with-param>
        <xsl:with-param name="hint">[[note.addendum.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[note.addendum.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
