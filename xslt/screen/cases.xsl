<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/caseload.xsl"/>
  <xsl:include href="../part/caseload_status.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[cases.own.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[cases.own.title]]</h1>
    <xsl:apply-templates select="chosen" mode="statuses"/>
    <xsl:apply-templates select="list"/>
    <xsl:call-template name="pagination">
      <xsl:with-param name="list" select="list"/>
      <xsl:with-param name="arguments" select="concat('status=', chosen/@status, '&amp;')"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
