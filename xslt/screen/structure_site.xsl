<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/structure.xsl"/>

  <xsl:template match="page" mode="title">[[place.site.add]]</xsl:template>
  <xsl:template match="page[site]" mode="title">[[place.site]]</xsl:template>
  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="." mode="structure-back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:apply-templates select="." mode="title"/><xsl:apply-templates select="site" mode="going"/></h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="site" mode="clash"/>
        <xsl:apply-templates select="." mode="form"/>
        <xsl:apply-templates select="site" mode="end-form"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="page" mode="form">
    <form method="post" action="/structure/site/add" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="." mode="fields"/>
    </form>
  </xsl:template>
  <xsl:template match="page[site]" mode="form">
    <form method="post" action="/structure/site/change" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="site/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">site</xsl:with-param><xsl:with-param name="value" select="site/@id"/></xsl:call-template>
      <xsl:apply-templates select="." mode="fields"/>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:variable name="zone"><xsl:value-of select="site/@zone"/><xsl:if test="not(site)">Europe/London</xsl:if></xsl:variable>
    <xsl:apply-templates select="." mode="code"/>
    <xsl:call-template name="input"><xsl:with-param name="name">name</xsl:with-param><xsl:with-param name="label">[[place.name]]</xsl:with-param><xsl:with-param name="today" select="string(site/@name)"/></xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name">address</xsl:with-param>
      <xsl:with-param name="label">[[place.address]]</xsl:with-param>
      <xsl:with-param name="today" select="string(site/@address)"/>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name">zone</xsl:with-param>
      <xsl:with-param name="label">[[place.zone]]</xsl:with-param>
      <xsl:with-param name="hint">[[place.zone.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string($zone)"/>
      <xsl:with-param name="width">20</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="site" mode="clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name">name</xsl:with-param><xsl:with-param name="label">[[place.name]]</xsl:with-param><xsl:with-param name="today" select="string(@name)"/></xsl:call-template>
        <xsl:call-template name="clash-row">
          <xsl:with-param name="name">address</xsl:with-param>
          <xsl:with-param name="label">[[place.address]]</xsl:with-param>
          <xsl:with-param name="today" select="string(@address)"/>
        </xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name">zone</xsl:with-param><xsl:with-param name="label">[[place.zone]]</xsl:with-param><xsl:with-param name="today" select="string(@zone)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
