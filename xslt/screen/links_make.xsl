<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/link_make.xsl"/>

  <xsl:template match="page" mode="title">[[links.new]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/links">[[links.referrals]]</a></xsl:template>
  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[links.new]]</h1>
    <form method="post" action="/links/make" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="select">
        <xsl:with-param name="name">programme</xsl:with-param>
        <xsl:with-param name="label">[[links.programme]]</xsl:with-param>
        <xsl:with-param name="items">
          <xsl:if test="count(programme) != 1"><xsl:call-template name="option-none"/></xsl:if>
          <xsl:apply-templates select="programme"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="link-fields"/>
    </form>
  </xsl:template>

  <xsl:template match="programme">
    <xsl:call-template name="option"><xsl:with-param name="name">programme</xsl:with-param><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
