<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_discharge.xsl"/>

  <xsl:template match="page" mode="title">[[case.discharge]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.discharge]]</h1>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="approval[@state = 'waits']" mode="card"/>
    <xsl:if test="not(discharge or reopening)"><p class="govuk-body">[[case.discharge.none]]</p></xsl:if>
    <xsl:apply-templates select="discharge" mode="card"/>
    <xsl:apply-templates select="reopening" mode="card"/>
    <xsl:apply-templates select="approval[@state != 'waits']" mode="card"/>
  </xsl:template>
</xsl:stylesheet>
