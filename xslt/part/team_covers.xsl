<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Who is away, and who stands in. -->
  <xsl:template match="page" mode="covers">
    <div class="tc-heading-row">
      <h2 class="govuk-heading-m" id="covers">[[team.covers]]</h2>
      <xsl:if test="key('may', 'case.assign')">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/team/cover?team=', chosen/@team)"/>
          <xsl:with-param name="text">[[team.cover.add]]</xsl:with-param>
          <xsl:with-param name="kind" select="'secondary'"/>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:if test="not(cover)"><p class="govuk-body tc-empty">[[team.covers.none]]</p></xsl:if>
    <xsl:if test="cover">
      <xsl:call-template name="table">
        <xsl:with-param name="caption">[[team.covers]]</xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[team.cover.absent]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[team.cover.covering]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[team.cover.days]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[team.cover.state]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="cover"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="cover">
    <tr class="govuk-table__row" id="cover-{@id}">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:value-of select="@absent"/><xsl:if test="reason"><div class="tc-hint"><xsl:value-of select="reason"/></div></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[team.cover.covering]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@covering"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[team.cover.days]]</xsl:with-param>
        <xsl:with-param name="content"><t:say key="figures.period"><t:with name="from"><time datetime="{@from}"><xsl:value-of select="@from-text"/></time></t:with><t:with name="until"><time datetime="{@until}"><xsl:value-of select="@until-text"/></time></t:with></t:say></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[team.cover.state]]</xsl:with-param>
        <xsl:with-param name="content"><t:word of="@state" in="team.cover.state."/><xsl:apply-templates select="." mode="end"/></xsl:with-param>
      </xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="cover" mode="end"/>
  <xsl:template match="cover[@state = 'now' or @state = 'coming']" mode="end">
    <xsl:if test="key('may', 'case.assign')">
      <form method="post" action="/team/cover/end" class="tc-inline-form">
        <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
        <xsl:call-template name="hidden"><xsl:with-param name="name" select="'cover'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
        <xsl:call-template name="hidden"><xsl:with-param name="name" select="'team'"/><xsl:with-param name="value" select="../chosen/@team"/></xsl:call-template>
        <button type="submit" class="tc-link-button">[[team.cover.end]]<span class="govuk-visually-hidden">: <xsl:value-of select="@absent"/>, <xsl:value-of select="@covering"/></span></button>
      </form>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
