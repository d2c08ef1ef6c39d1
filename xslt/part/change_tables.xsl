<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The readings of a measure as tables: a score by day, domains and questions with a column for each response. -->
  <xsl:key name="response" match="course/response" use="@id"/>

  <xsl:template match="measure" mode="table">
    <xsl:call-template name="table">
      <xsl:with-param name="caption" select="string(@title)"/>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[change.day]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[change.score]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[change.since]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[change.by]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="reading" mode="row"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="reading" mode="row">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:apply-templates select="." mode="link"/><xsl:apply-templates select="." mode="marks"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[change.score]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="score"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[change.since]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="since"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[change.by]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="key('response', @response)/@by"/><xsl:if test="not(key('response', @response)/@by)">[[change.by.link]]</xsl:if></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <!-- The form as it was filled in. -->
  <xsl:template match="reading" mode="link">
    <a class="govuk-link">
      <xsl:attribute name="href"><xsl:apply-templates select="/page/case" mode="at"><xsl:with-param name="path" select="'/case/form'"/></xsl:apply-templates>&amp;id=<xsl:value-of select="@response"/></xsl:attribute>
      <xsl:value-of select="@held-text"/>
    </a>
  </xsl:template>

  <xsl:template match="reading" mode="marks">
    <xsl:if test="@baseline"><xsl:call-template name="tag"><xsl:with-param name="text">[[change.baseline]]</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="key('response', @response)/@thin"><xsl:call-template name="tag"><xsl:with-param name="text">[[change.thin]]</xsl:with-param><xsl:with-param name="colour" select="'grey'"/></xsl:call-template></xsl:if>
    <xsl:if test="../../@versions"><span class="tc-below"><t:say key="change.version"><t:with name="version"><xsl:value-of select="key('response', @response)/@version"/></t:with></t:say></span></xsl:if>
  </xsl:template>

  <xsl:template match="reading" mode="score">
    <xsl:if test="@value"><strong><xsl:value-of select="@value"/></strong></xsl:if>
    <xsl:if test="@words"><span class="tc-below"><xsl:apply-templates select="." mode="band"/></span></xsl:if>
    <xsl:if test="not(@valid)"><span class="tc-below">[[change.invalid]]</span></xsl:if>
  </xsl:template>

  <xsl:template match="reading" mode="since"/>
  <xsl:template match="reading[@baseline]" mode="since">[[change.since.baseline]]</xsl:template>
  <xsl:template match="reading[@by]" mode="since">
    <xsl:apply-templates select="." mode="by"/>
    <xsl:apply-templates select="." mode="change-tags"/>
    <span class="tc-below"><t:say key="change.days"><t:with name="days"><xsl:value-of select="@days"/></t:with></t:say></span>
  </xsl:template>

  <xsl:template match="reading" mode="by"><xsl:if test="@by &gt; 0">+</xsl:if><xsl:value-of select="translate(@by, '-', '−')"/></xsl:template>

  <!-- A column for each response, the last for the change. -->
  <xsl:template match="course" mode="beside">
    <xsl:param name="kind"/>
    <xsl:variable name="id" select="concat($kind, '-', @form)"/>
    <h3 class="govuk-heading-m" id="{$id}"><t:word of="$kind" in="change.kind."/></h3>
    <div class="tc-wide-table" role="region" aria-labelledby="{$id}" tabindex="0">
      <xsl:call-template name="table">
        <xsl:with-param name="caption"><t:word of="$kind" in="change.kind."/></xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text"><t:word of="$kind" in="change.head."/></xsl:with-param></xsl:call-template>
          <xsl:for-each select="response"><xsl:call-template name="th"><xsl:with-param name="text" select="string(@held-text)"/></xsl:call-template></xsl:for-each>
          <xsl:call-template name="th"><xsl:with-param name="text">[[change.since]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="measure[@kind = $kind]" mode="beside"/></xsl:with-param>
      </xsl:call-template>
    </div>
  </xsl:template>

  <xsl:template match="measure" mode="beside">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:apply-templates select="." mode="name"/></xsl:with-param></xsl:call-template>
      <xsl:for-each select="reading"><xsl:call-template name="cell"><xsl:with-param name="label" select="string(@held-text)"/><xsl:with-param name="content"><xsl:apply-templates select="." mode="beside"/></xsl:with-param></xsl:call-template></xsl:for-each>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[change.since]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="reading[@latest][@by]" mode="since"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="measure" mode="name"><xsl:value-of select="@title"/></xsl:template>
  <xsl:template match="measure[@kind = 'domain']" mode="name"><t:word of="@name" in="need.domain."/><xsl:if test="@of"><span class="tc-below"><t:word of="@of" in="change.of."/></span></xsl:if></xsl:template>

  <xsl:template match="reading" mode="beside">
    <xsl:if test="not(@value)">–</xsl:if>
    <xsl:value-of select="@value"/>
    <xsl:if test="@words != string(@value)"><span class="tc-below"><xsl:value-of select="@words"/></span></xsl:if>
    <xsl:if test="@value and not(@valid)"><span class="tc-below">[[change.invalid]]</span></xsl:if>
  </xsl:template>
</xsl:stylesheet>
