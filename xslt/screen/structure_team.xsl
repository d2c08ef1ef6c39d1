<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/structure.xsl"/>

  <xsl:template match="page" mode="title">[[place.team.add]]</xsl:template>
  <xsl:template match="page[team]" mode="title">[[place.team]]</xsl:template>
  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="." mode="structure-back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:apply-templates select="." mode="title"/><xsl:apply-templates select="team" mode="going"/></h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="team" mode="clash"/>
        <xsl:apply-templates select="." mode="form"/>
        <xsl:apply-templates select="team" mode="end-form"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="page" mode="form">
    <form method="post" action="/structure/team/add" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="." mode="fields"/>
    </form>
  </xsl:template>
  <xsl:template match="page[team]" mode="form">
    <form method="post" action="/structure/team/change" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="team/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">team</xsl:with-param><xsl:with-param name="value" select="team/@id"/></xsl:call-template>
      <xsl:apply-templates select="." mode="fields"/>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:apply-templates select="." mode="code"/>
    <xsl:call-template name="input"><xsl:with-param name="name">name</xsl:with-param><xsl:with-param name="label">[[place.name]]</xsl:with-param><xsl:with-param name="today" select="string(team/@name)"/></xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name">site</xsl:with-param>
      <xsl:with-param name="label">[[place.site]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"><xsl:with-param name="label">[[place.site.none-yet]]</xsl:with-param></xsl:call-template>
        <xsl:for-each select="choice">
          <xsl:call-template name="option">
            <xsl:with-param name="name">site</xsl:with-param>
            <xsl:with-param name="value" select="@value"/>
            <xsl:with-param name="label" select="string(@name)"/>
            <xsl:with-param name="today" select="string(/page/team/@site)"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="team" mode="clash">
    <xsl:variable name="site" select="@site"/>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name">name</xsl:with-param><xsl:with-param name="label">[[place.name]]</xsl:with-param><xsl:with-param name="today" select="string(@name)"/></xsl:call-template>
        <tr class="govuk-table__row">
          <xsl:call-template name="row-head"><xsl:with-param name="content">[[place.site]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="cell">
            <xsl:with-param name="label">[[clash.today]]</xsl:with-param>
            <xsl:with-param name="content"><xsl:value-of select="/page/choice[@value = $site]/@name"/></xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="cell">
            <xsl:with-param name="label">[[clash.yours]]</xsl:with-param>
            <xsl:with-param name="content"><xsl:value-of select="/page/choice[@value = key('typed', 'site')]/@name"/></xsl:with-param>
          </xsl:call-template>
        </tr>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
