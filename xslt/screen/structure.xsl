<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/structure.xsl"/>
  <xsl:include href="../part/places.xsl"/>

  <xsl:key name="works" match="works" use="@programme"/>

  <xsl:template match="page" mode="title">[[place.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[place.title]]</h1>
    <xsl:apply-templates select="." mode="programmes"/>
    <xsl:apply-templates select="." mode="teams"/>
    <xsl:apply-templates select="." mode="sites"/>
  </xsl:template>

  <xsl:template match="page" mode="programmes">
    <xsl:call-template name="places">
      <xsl:with-param name="id">programme</xsl:with-param>
      <xsl:with-param name="title">[[place.programmes]]</xsl:with-param>
      <xsl:with-param name="add">[[place.programme.add]]</xsl:with-param>
      <xsl:with-param name="none">[[place.programme.none]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.name]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.code]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.kind]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.worked-by]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="programme"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="programme | team | site" mode="head">
    <xsl:call-template name="row-head">
      <xsl:with-param name="content"><a class="govuk-link" href="/structure/{name()}?{name()}={@id}"><xsl:value-of select="@name"/></a><xsl:apply-templates select="." mode="going"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="cell"><xsl:with-param name="label">[[place.code]]</xsl:with-param><xsl:with-param name="content"><span class="tc-number"><xsl:value-of select="@code"/></span></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="programme">
    <tr class="govuk-table__row">
      <xsl:apply-templates select="." mode="head"/>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[place.kind]]</xsl:with-param>
        <xsl:with-param name="content"><t:word of="@kind" in="place.kind.of."/><xsl:if test="@segment != 'normal'"><xsl:text> </xsl:text><strong class="govuk-tag govuk-tag--purple"><t:word of="@segment" in="place.segment."/></strong></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[place.worked-by]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:apply-templates select="key('works', @id)"/><xsl:if test="not(key('works', @id))"><span class="tc-none">[[place.nobody]]</span></xsl:if></xsl:with-param>
      </xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="works"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@name"/></xsl:template>

  <xsl:template match="page" mode="teams">
    <xsl:call-template name="places">
      <xsl:with-param name="id">team</xsl:with-param>
      <xsl:with-param name="title">[[place.teams]]</xsl:with-param>
      <xsl:with-param name="add">[[place.team.add]]</xsl:with-param>
      <xsl:with-param name="none">[[place.team.none]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.name]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.code]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.site]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.staff]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="team"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="team">
    <tr class="govuk-table__row">
      <xsl:apply-templates select="." mode="head"/>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[place.site]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:value-of select="@site"/><xsl:if test="not(@site)"><span class="tc-none">[[none]]</span></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[place.staff]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@staff"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="page" mode="sites">
    <xsl:call-template name="places">
      <xsl:with-param name="id">site</xsl:with-param>
      <xsl:with-param name="title">[[place.sites]]</xsl:with-param>
      <xsl:with-param name="add">[[place.site.add]]</xsl:with-param>
      <xsl:with-param name="none">[[place.site.none]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.name]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.code]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.address]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[place.zone]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="site"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="site">
    <tr class="govuk-table__row">
      <xsl:apply-templates select="." mode="head"/>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[place.address]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:value-of select="@address"/><xsl:if test="not(@address)"><span class="tc-none">[[none]]</span></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[place.zone]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@zone"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
</xsl:stylesheet>
