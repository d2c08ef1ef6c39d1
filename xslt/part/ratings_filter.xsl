<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Which team, which form, which days; and the same as arguments of an address. -->
  <xsl:template match="chosen" mode="filter">
    <xsl:call-template name="filter">
      <xsl:with-param name="fields">
        <xsl:if test="../team[2]"><xsl:call-template name="select"><xsl:with-param name="name" select="'team'"/><xsl:with-param name="label">[[team]]</xsl:with-param><xsl:with-param name="items"><xsl:apply-templates select="../team" mode="option"/></xsl:with-param></xsl:call-template></xsl:if>
        <xsl:if test="not(../team[2])"><xsl:call-template name="hidden"><xsl:with-param name="name" select="'team'"/><xsl:with-param name="value" select="@team"/></xsl:call-template></xsl:if>
        <xsl:if test="../form"><xsl:call-template name="select"><xsl:with-param name="name" select="'form'"/><xsl:with-param name="label">[[ratings.form]]</xsl:with-param><xsl:with-param name="items"><xsl:apply-templates select="../form" mode="option"/></xsl:with-param></xsl:call-template></xsl:if>
        <xsl:call-template name="ratings-day"><xsl:with-param name="name" select="'from'"/><xsl:with-param name="label">[[figures.from]]</xsl:with-param><xsl:with-param name="value" select="@from"/></xsl:call-template>
        <xsl:call-template name="ratings-day"><xsl:with-param name="name" select="'until'"/><xsl:with-param name="label">[[figures.until]]</xsl:with-param><xsl:with-param name="value" select="@until"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="team" mode="option"><xsl:call-template name="option"><xsl:with-param name="name" select="'team'"/><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/><xsl:with-param name="today" select="string(../chosen/@team)"/></xsl:call-template></xsl:template>
  <xsl:template match="form" mode="option"><xsl:call-template name="option"><xsl:with-param name="name" select="'form'"/><xsl:with-param name="value" select="string(@name)"/><xsl:with-param name="label" select="string(title)"/><xsl:with-param name="today" select="string(../chosen/@form)"/></xsl:call-template></xsl:template>

  <xsl:template name="ratings-day">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:param name="value"/>
    <div class="govuk-form-group">
      <label class="govuk-label govuk-label--s" for="{$name}"><xsl:value-of select="$label"/></label>
      <input class="govuk-input" type="date" id="{$name}" name="{$name}" value="{$value}" required="required"/>
    </div>
  </xsl:template>

  <xsl:template match="chosen" mode="arguments">
    <xsl:value-of select="concat('team=', @team, '&amp;form=', @form, '&amp;from=', @from, '&amp;until=', @until)"/>
  </xsl:template>

  <!-- Forms as they were filled in, one a row, each leading to its case. -->
  <xsl:template name="responses">
    <xsl:param name="caption"/>
    <xsl:param name="rows"/>
    <xsl:call-template name="table">
      <xsl:with-param name="caption" select="$caption"/>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.case]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.form]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.person]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.time]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[ratings.share]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="$rows" mode="row"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="response" mode="row">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><a class="govuk-link" href="/case/change?case={@case}&amp;form={@form}"><xsl:apply-templates select="client" mode="name"/></a></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.form]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="title"/>, <xsl:value-of select="@held-text"/><xsl:if test="@thin and ../@name"><xsl:call-template name="tag"><xsl:with-param name="text">[[change.thin]]</xsl:with-param><xsl:with-param name="colour" select="'grey'"/></xsl:call-template></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.person]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@by"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.time]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="@seconds" mode="minutes"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[ratings.share]]</xsl:with-param><xsl:with-param name="content"><t:say key="ratings.answered"><t:with name="answered"><xsl:value-of select="@answered"/></t:with><t:with name="asked"><xsl:value-of select="@asked"/></t:with></t:say></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="@seconds[. &lt; 60]" mode="minutes" priority="1"><t:say key="ratings.seconds.of"><t:with name="seconds"><xsl:value-of select="."/></t:with></t:say></xsl:template>
  <xsl:template match="@seconds" mode="minutes"><t:say key="ratings.minutes.of"><t:with name="minutes"><xsl:value-of select="floor(. div 60)"/></t:with><t:with name="seconds"><xsl:value-of select=". mod 60"/></t:with></t:say></xsl:template>
</xsl:stylesheet>
