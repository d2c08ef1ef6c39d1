<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The form by which people are found; what was typed comes back in it. -->
  <xsl:template match="page" mode="search-form">
    <form method="post" action="/clients/search" novalidate="novalidate" class="tc-search">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="input">
        <xsl:with-param name="name">name</xsl:with-param>
        <xsl:with-param name="label">[[search.name]]</xsl:with-param>
        <xsl:with-param name="hint">[[search.name.hint]]</xsl:with-param>
        <xsl:with-param name="autocomplete">off</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name">reference</xsl:with-param>
        <xsl:with-param name="label">[[search.reference]]</xsl:with-param>
        <xsl:with-param name="hint">[[search.reference.hint]]</xsl:with-param>
        <xsl:with-param name="width">20</xsl:with-param>
        <xsl:with-param name="autocomplete">off</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name">born</xsl:with-param><xsl:with-param name="legend">[[search.born]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[search.act]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
