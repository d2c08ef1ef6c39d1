<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/ratings_filter.xsl"/>
  <xsl:include href="../part/ratings_dots.xsl"/>

  <xsl:key name="person" match="/page/person" use="@id"/>

  <xsl:template match="page" mode="title">[[ratings.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/team?team={chosen/@team}">[[team.title]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[ratings.title]]</h1>
    <xsl:if test="not(team)"><p class="govuk-body">[[cases.team.no-team]]</p></xsl:if>
    <xsl:if test="team">
      <p class="govuk-body">[[ratings.what]]</p>
      <xsl:apply-templates select="chosen" mode="filter"/>
      <xsl:if test="not(form)"><p class="govuk-body">[[ratings.none]]</p></xsl:if>
      <xsl:if test="form[@name = ../chosen/@form]/@versions &gt; 1"><p class="govuk-inset-text">[[ratings.versions]]</p></xsl:if>
      <xsl:apply-templates select="form[@name = ../chosen/@form]/@by-link" mode="apart"/>
      <xsl:if test="person"><xsl:apply-templates select="." mode="people"/></xsl:if>
      <xsl:if test="measure"><xsl:apply-templates select="." mode="spread"/></xsl:if>
      <xsl:apply-templates select="thin"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="@by-link" mode="apart"><p class="govuk-body" id="by-link"><t:say key="ratings.by-link"><t:with name="count"><xsl:value-of select="."/></t:with></t:say></p></xsl:template>

  <xsl:template match="page" mode="people">
    <h2 class="govuk-heading-m" id="people">[[ratings.people]]</h2>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[ratings.people]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.person]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.responses]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.minutes]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.share]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.thin.count]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="person"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="person">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><a class="govuk-link"><xsl:attribute name="href">/team/ratings/cases?person=<xsl:value-of select="@id"/>&amp;<xsl:apply-templates select="../chosen" mode="arguments"/></xsl:attribute><xsl:value-of select="@name"/></a></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.responses]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@responses"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.minutes]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="@seconds" mode="minutes"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.share]]</xsl:with-param><xsl:with-param name="content"><xsl:if test="@share"><t:say key="ratings.percent"><t:with name="share"><xsl:value-of select="@share"/></t:with></t:say></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.thin.count]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@thin"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="page" mode="spread">
    <h2 class="govuk-heading-m" id="spread">[[ratings.spread]]</h2>
    <p class="govuk-inset-text"><t:say key="ratings.few"><t:with name="few">5</t:with></t:say></p>
    <xsl:apply-templates select="measure"/>
  </xsl:template>

  <xsl:template match="measure">
    <h3 class="govuk-heading-s"><xsl:value-of select="@title"/></h3>
    <div class="tc-chart-and-table">
      <xsl:apply-templates select="." mode="dots"/>
      <xsl:apply-templates select="." mode="table"/>
    </div>
  </xsl:template>

  <xsl:template match="measure" mode="table">
    <xsl:call-template name="table">
      <xsl:with-param name="caption" select="string(@title)"/>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.person]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.mean]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.deviation]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.count]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="rating" mode="row"/><xsl:apply-templates select="." mode="row"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="rating | measure" mode="row">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:apply-templates select="." mode="who"/><xsl:if test="@few"><xsl:call-template name="tag"><xsl:with-param name="text">[[ratings.few.tag]]</xsl:with-param><xsl:with-param name="colour" select="'grey'"/></xsl:call-template></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.mean]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@mean"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.deviation]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@deviation"/><xsl:if test="not(@deviation)">–</xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.count]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@count"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
  <xsl:template match="measure" mode="who"><strong>[[ratings.all]]</strong></xsl:template>
  <xsl:template match="rating" mode="who"><xsl:value-of select="key('person', @person)/@name"/></xsl:template>

  <xsl:template match="thin">
    <h2 class="govuk-heading-m" id="thin">[[ratings.thin]]</h2>
    <p class="govuk-body">[[ratings.thin.what]]</p>
    <xsl:if test="not(response)"><p class="govuk-body tc-empty">[[ratings.thin.none]]</p></xsl:if>
    <xsl:if test="response"><xsl:call-template name="responses"><xsl:with-param name="caption">[[ratings.thin]]</xsl:with-param><xsl:with-param name="rows" select="response"/></xsl:call-template></xsl:if>
    <xsl:if test="@more"><p class="govuk-body"><a class="govuk-link"><xsl:attribute name="href">/team/ratings/cases?<xsl:apply-templates select="../chosen" mode="arguments"/></xsl:attribute>[[ratings.thin.all]]</a></p></xsl:if>
  </xsl:template>
</xsl:stylesheet>
