<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/provider_form.xsl"/>

  <xsl:template match="page" mode="title">[[provider.change]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/provider?provider={provider/@id}">[[back]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[provider.change]]</h1>
    <xsl:apply-templates select="provider" mode="clash"/>
    <form method="post" action="/provider/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="provider/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'provider'"/><xsl:with-param name="value" select="provider/@id"/></xsl:call-template>
      <xsl:apply-templates select="." mode="provider-fields"/>
    </form>
  </xsl:template>

  <xsl:template match="provider" mode="clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'name'"/><xsl:with-param name="label">[[provider.name]]</xsl:with-param><xsl:with-param name="today" select="string(name)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'services'"/><xsl:with-param name="label">[[provider.services]]</xsl:with-param><xsl:with-param name="today" select="string(services)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'area'"/><xsl:with-param name="label">[[provider.area]]</xsl:with-param><xsl:with-param name="today" select="string(area)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'address'"/><xsl:with-param name="label">[[provider.address]]</xsl:with-param><xsl:with-param name="today" select="string(address)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'contact'"/><xsl:with-param name="label">[[provider.contact]]</xsl:with-param><xsl:with-param name="today" select="string(contact)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'phone'"/><xsl:with-param name="label">[[provider.phone]]</xsl:with-param><xsl:with-param name="today" select="string(phone)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'email'"/><xsl:with-param name="label">[[provider.email]]</xsl:with-param><xsl:with-param name="today" select="string(email)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'remark'"/><xsl:with-param name="label">[[provider.remark]]</xsl:with-param><xsl:with-param name="today" select="string(remark)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'why'"/><xsl:with-param name="label">[[provider.why]]</xsl:with-param><xsl:with-param name="today" select="string(closed-why)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'waiting'"/><xsl:with-param name="label">[[provider.waiting]]</xsl:with-param><xsl:with-param name="today" select="string(@waiting)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
