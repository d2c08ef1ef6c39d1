<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/client.xsl"/>
  <xsl:include href="../part/contact_form.xsl"/>

  <xsl:template match="page" mode="title">[[way.add]]</xsl:template>
  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="client" mode="back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[way.add]]</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <form method="post" action="/client/contact/add" novalidate="novalidate">
          <xsl:call-template name="form-fields"/>
          <xsl:call-template name="hidden"><xsl:with-param name="name">client</xsl:with-param><xsl:with-param name="value" select="client/@reference"/></xsl:call-template>
          <xsl:apply-templates select="." mode="contact-fields"/>
          <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
        </form>
      </div>
    </div>
  </xsl:template>
</xsl:stylesheet>
