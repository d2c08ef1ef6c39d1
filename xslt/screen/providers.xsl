<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/provider.xsl"/>

  <xsl:template match="page" mode="title">[[providers]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[providers]]</h1>
      <xsl:if test="key('may', 'structure')">
        <xsl:call-template name="button-link"><xsl:with-param name="href" select="'/provider/add'"/><xsl:with-param name="text">[[provider.add]]</xsl:with-param></xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="filter"/>
    <xsl:apply-templates select="list"/>
  </xsl:template>

  <xsl:template match="filter">
    <xsl:call-template name="filter">
      <xsl:with-param name="fields">
        <xsl:call-template name="input"><xsl:with-param name="name" select="'name'"/><xsl:with-param name="label">[[provider.name]]</xsl:with-param><xsl:with-param name="today" select="string(@name)"/><xsl:with-param name="width" select="20"/></xsl:call-template>
        <xsl:call-template name="input"><xsl:with-param name="name" select="'service'"/><xsl:with-param name="label">[[provider.service]]</xsl:with-param><xsl:with-param name="today" select="string(@service)"/><xsl:with-param name="width" select="20"/></xsl:call-template>
        <xsl:call-template name="input"><xsl:with-param name="name" select="'area'"/><xsl:with-param name="label">[[provider.area]]</xsl:with-param><xsl:with-param name="today" select="string(@area)"/><xsl:with-param name="width" select="20"/></xsl:call-template>
        <xsl:call-template name="select">
          <xsl:with-param name="name" select="'open'"/>
          <xsl:with-param name="label">[[provider.takes]]</xsl:with-param>
          <xsl:with-param name="items">
            <xsl:call-template name="option-none"><xsl:with-param name="label">[[provider.any]]</xsl:with-param></xsl:call-template>
            <xsl:call-template name="option"><xsl:with-param name="name" select="'open'"/><xsl:with-param name="value" select="'yes'"/><xsl:with-param name="label">[[provider.takes.open]]</xsl:with-param><xsl:with-param name="today" select="string(@open)"/></xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="list"><p class="govuk-body">[[providers.none]]</p></xsl:template>
  <xsl:template match="list[provider]">
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[providers]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[provider.name]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[provider.services]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[provider.takes]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[provider.waiting]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="provider"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="pagination"><xsl:with-param name="arguments" select="string(../filter/@arguments)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="provider">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content"><a class="govuk-link" href="/provider?provider={@id}"><xsl:value-of select="name"/></a><span class="tc-below"><xsl:value-of select="area"/></span></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[provider.services]]</xsl:with-param><xsl:with-param name="content" select="string(services)"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[provider.takes]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="takes"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[provider.waiting]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="waiting"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
</xsl:stylesheet>
