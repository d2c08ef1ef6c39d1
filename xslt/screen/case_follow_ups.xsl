<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_follow_up.xsl"/>

  <xsl:template match="page" mode="title">[[case.follow-ups]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.follow-ups]]</h1>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:if test="not(follow-up)"><p class="govuk-body">[[case.follow-ups.none]]</p></xsl:if>
    <xsl:apply-templates select="follow-up" mode="card"/>
  </xsl:template>
</xsl:stylesheet>
