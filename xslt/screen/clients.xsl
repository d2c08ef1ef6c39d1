<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/client_search.xsl"/>

  <xsl:template match="page" mode="title">[[search.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[search.title]]</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <p class="govuk-body-l">[[search.lead]]</p>
        <xsl:apply-templates select="." mode="search-form"/>
        <xsl:call-template name="details"><xsl:with-param name="summary">[[search.whom]]</xsl:with-param><xsl:with-param name="content"><p>[[search.whom.what]]</p><p>[[search.whom.logged]]</p></xsl:with-param></xsl:call-template>
      </div>
    </div>
  </xsl:template>
</xsl:stylesheet>
