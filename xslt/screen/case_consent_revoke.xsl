<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_consents.xsl"/>

  <xsl:template match="page" mode="title">[[consent.revoke]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/consents'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[consent.revoke]]</h1>
    <xsl:apply-templates select="consent" mode="card"/>
    <xsl:apply-templates select="consent[not(@revoked)]" mode="form"/>
    <xsl:if test="consent/@revoked"><div class="govuk-inset-text">[[consent.revoke.cannot]]</div></xsl:if>
  </xsl:template>

  <xsl:template match="consent" mode="form">
    <form method="post" action="/case/consent/revoke" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <p class="govuk-body">[[consent.revoke.what]]</p>
      <xsl:call-template name="date-input">
        <xsl:with-param name="name" select="'revoked'"/>
        <xsl:with-param name="legend">[[consent.revoke.day]]</xsl:with-param>
        <xsl:with-param name="today" select="string(../happened/@date)"/>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'reason'"/>
        <xsl:with-param name="label">[[consent.revoke.why]]</xsl:with-param>
        <xsl:with-param name="hint">[[consent.revoke.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[consent.revoke.do]]</xsl:with-param><xsl:with-param name="kind" select="'warning'"/></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
