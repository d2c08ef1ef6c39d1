<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/link_list.xsl"/>

  <xsl:template match="page" mode="title">[[links.referrals]]</xsl:template>
  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[links.referrals]]</h1>
      <xsl:call-template name="button-link"><xsl:with-param name="href">/links/make</xsl:with-param><xsl:with-param name="text">[[links.new]]</xsl:with-param></xsl:call-template>
    </div>
    <xsl:apply-templates select="." mode="links"/>
  </xsl:template>

  <xsl:template match="link[@state = 'unopened' or @state = 'begun']" mode="acts">
    <form method="post" action="/links/revoke"><xsl:apply-templates select="." mode="revoke"/></form>
  </xsl:template>
</xsl:stylesheet>
