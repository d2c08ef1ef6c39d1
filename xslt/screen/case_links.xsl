<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/link_list.xsl"/>

  <xsl:template match="page" mode="title">[[links.title]]</xsl:template>
  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[links.title]]</h1>
      <xsl:if test="key('may', 'case.after') and not(string(@as-of))">
        <xsl:call-template name="button-link"><xsl:with-param name="href" select="concat('/case/link/make?case=', case/@reference)"/><xsl:with-param name="text">[[links.new]]</xsl:with-param></xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="." mode="links"/>
  </xsl:template>

  <xsl:template match="link[@state = 'unopened' or @state = 'begun']" mode="acts">
    <xsl:if test="key('may', 'case.after') and not(string(/page/@as-of))">
      <form method="post" action="/case/link/revoke">
        <xsl:call-template name="hidden"><xsl:with-param name="name">case</xsl:with-param><xsl:with-param name="value" select="/page/case/@reference"/></xsl:call-template>
        <xsl:apply-templates select="." mode="revoke"/>
      </form>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
