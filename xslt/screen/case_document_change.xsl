<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/document_form.xsl"/>

  <xsl:template match="page" mode="title">[[document.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/documents'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[document.change]]</h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"><xsl:apply-templates select="document" mode="today"/></xsl:with-param></xsl:call-template>
    <xsl:apply-templates select="document[@change]" mode="form"/>
    <xsl:if test="not(document/@change)"><div class="govuk-inset-text">[[document.change.cannot]]</div></xsl:if>
  </xsl:template>

  <xsl:template match="document" mode="form">
    <form method="post" action="/case/document/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <p class="govuk-body"><t:say key="document.change.what"><t:with name="file"><strong><xsl:value-of select="file"/></strong></t:with></t:say></p>
      <xsl:apply-templates select=".." mode="document-fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[document.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="document" mode="today">
    <xsl:call-template name="clash-row">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[document.title]]</xsl:with-param>
      <xsl:with-param name="today" select="string(title)"/>
    </xsl:call-template>
    <xsl:call-template name="clash-row">
      <xsl:with-param name="name" select="'note'"/>
      <xsl:with-param name="label">[[document.note.if]]</xsl:with-param>
      <xsl:with-param name="today" select="string(note)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
