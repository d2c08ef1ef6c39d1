<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/provider_form.xsl"/>

  <xsl:template match="page" mode="title">[[provider.add]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/providers">[[providers]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[provider.add]]</h1>
    <form method="post" action="/provider/add" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="." mode="provider-fields"/>
    </form>
  </xsl:template>
</xsl:stylesheet>
