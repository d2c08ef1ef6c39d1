<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/link_answers.xsl"/>

  <xsl:template match="page" mode="title">[[intake.answers]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/intake/known?id={intake/@id}">[[intake.answers.back]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[intake.answers]]</h1>
    <p class="govuk-body">[[intake.answers.what]]</p>
    <xsl:apply-templates select="intake/@locked | form" mode="came"/>
  </xsl:template>
</xsl:stylesheet>
