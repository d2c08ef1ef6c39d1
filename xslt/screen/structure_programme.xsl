<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/structure.xsl"/>
  <xsl:include href="../part/programme_teams.xsl"/>
  <xsl:include href="../part/programme_duty.xsl"/>

  <xsl:template match="page" mode="title">[[place.programme.add]]</xsl:template>
  <xsl:template match="page[programme]" mode="title">[[place.programme]]</xsl:template>
  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="." mode="structure-back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:apply-templates select="." mode="title"/><xsl:apply-templates select="programme" mode="going"/></h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="programme" mode="clash"/>
        <xsl:apply-templates select="." mode="form"/>
        <xsl:apply-templates select="programme" mode="duty"/>
        <xsl:apply-templates select="programme" mode="end-form"/>
      </div>
      <div class="govuk-grid-column-one-third"><xsl:apply-templates select="programme" mode="teams"/></div>
    </div>
  </xsl:template>

  <xsl:template match="page" mode="form">
    <form method="post" action="/structure/programme/add" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="." mode="fields"/>
    </form>
  </xsl:template>
  <xsl:template match="page[programme]" mode="form">
    <form method="post" action="/structure/programme/change" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="programme/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">programme</xsl:with-param><xsl:with-param name="value" select="programme/@id"/></xsl:call-template>
      <xsl:apply-templates select="." mode="fields"/>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:variable name="segment"><xsl:value-of select="programme/@segment"/><xsl:if test="not(programme)">normal</xsl:if></xsl:variable>
    <xsl:apply-templates select="." mode="code"/>
    <xsl:call-template name="input"><xsl:with-param name="name">name</xsl:with-param><xsl:with-param name="label">[[place.name]]</xsl:with-param><xsl:with-param name="today" select="string(programme/@name)"/></xsl:call-template>
    <xsl:apply-templates select="." mode="service"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">segment</xsl:with-param>
      <xsl:with-param name="legend">[[place.segment]]</xsl:with-param>
      <xsl:with-param name="hint">[[place.segments.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="place.segment.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name">segment</xsl:with-param>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string($segment)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name">pathway</xsl:with-param>
      <xsl:with-param name="label">[[place.pathway]]</xsl:with-param>
      <xsl:with-param name="hint">[[place.pathway.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"><xsl:with-param name="label">[[place.pathway.own]]</xsl:with-param></xsl:call-template>
        <xsl:apply-templates select="pathway"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- The kinds that have a name, and the one that an import brought. -->
  <xsl:template match="page" mode="service">
    <xsl:variable name="kind" select="string(programme/@kind)"/>
    <xsl:call-template name="select">
      <xsl:with-param name="name">service</xsl:with-param>
      <xsl:with-param name="label">[[place.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <xsl:if test="$kind"><xsl:apply-templates select="programme" mode="kind"/></xsl:if>
        <t:each in="place.kind.of.">
          <xsl:if test="'[[.word]]' != $kind">
            <xsl:call-template name="option"><xsl:with-param name="name">service</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
          </xsl:if>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="programme" mode="kind">
    <xsl:call-template name="option">
      <xsl:with-param name="name">service</xsl:with-param>
      <xsl:with-param name="value" select="string(@kind)"/>
      <xsl:with-param name="label"><t:word of="@kind" in="place.kind.of."/></xsl:with-param>
      <xsl:with-param name="today" select="string(@kind)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="pathway">
    <xsl:call-template name="option"><xsl:with-param name="name">pathway</xsl:with-param><xsl:with-param name="value" select="string(@name)"/><xsl:with-param name="label" select="string(@title)"/><xsl:with-param name="today" select="string(../programme/@pathway)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="programme" mode="clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name">name</xsl:with-param><xsl:with-param name="label">[[place.name]]</xsl:with-param><xsl:with-param name="today" select="string(@name)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name">service</xsl:with-param><xsl:with-param name="label">[[place.kind]]</xsl:with-param><xsl:with-param name="today" select="string(@kind)"/></xsl:call-template>
        <xsl:call-template name="clash-row">
          <xsl:with-param name="name">segment</xsl:with-param>
          <xsl:with-param name="label">[[place.segment]]</xsl:with-param>
          <xsl:with-param name="today" select="string(@segment)"/>
        </xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name">pathway</xsl:with-param><xsl:with-param name="label">[[place.pathway]]</xsl:with-param><xsl:with-param name="today" select="string(@pathway)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
