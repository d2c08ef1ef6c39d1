<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/provider.xsl"/>
  <xsl:include href="../part/referral_form.xsl"/>

  <xsl:template match="page" mode="title">[[referral.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/referrals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[referral.change]]</h1>
    <xsl:apply-templates select="referral" mode="clash"/>
    <xsl:apply-templates select="referral" mode="form"/>
  </xsl:template>

  <xsl:template match="referral" mode="form"><div class="govuk-inset-text">[[referral.stays]]</div></xsl:template>
  <xsl:template match="referral[@state = 'draft']" mode="form">
    <form method="post" action="/case/referral/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="referral-fields"/>
    </form>
  </xsl:template>

  <xsl:template match="referral" mode="clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'provider'"/><xsl:with-param name="label">[[referral.provider]]</xsl:with-param><xsl:with-param name="today" select="string(provider)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'service'"/><xsl:with-param name="label">[[referral.service]]</xsl:with-param><xsl:with-param name="today" select="string(service)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[referral.reason]]</xsl:with-param><xsl:with-param name="today" select="string(reason)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
