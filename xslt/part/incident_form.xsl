<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of an incident, new or to be changed. happened: the local day and time that the form begins with. -->
  <xsl:template match="page" mode="incident-fields">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[incident.title]]</xsl:with-param>
      <xsl:with-param name="hint">[[incident.title.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(incident/title)"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="incident-kind"/>
    <xsl:apply-templates select="." mode="incident-severity"/>
    <xsl:apply-templates select="." mode="incident-happened"/>
    <xsl:apply-templates select="." mode="incident-told"/>
    <xsl:apply-templates select="." mode="incident-follow-up"/>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="incident-kind">
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'kind'"/>
      <xsl:with-param name="label">[[incident.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <t:each in="incident.kind.">
          <xsl:call-template name="option">
            <xsl:with-param name="name" select="'kind'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(incident/@kind)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="incident-severity">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'severity'"/>
      <xsl:with-param name="legend">[[incident.severity]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="incident.severity.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'severity'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(incident/@severity)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="incident-happened">
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'day'"/>
      <xsl:with-param name="legend">[[incident.day]]</xsl:with-param>
      <xsl:with-param name="today" select="string(happened/@date)"/>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'at'"/>
      <xsl:with-param name="label">[[incident.at]]</xsl:with-param>
      <xsl:with-param name="hint">[[incident.at.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(happened/@time)"/>
      <xsl:with-param name="width" select="5"/>
    </xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'what'"/>
      <xsl:with-param name="label">[[incident.what]]</xsl:with-param>
      <xsl:with-param name="hint">[[incident.what.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(incident/what)"/>
    </xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'done'"/>
      <xsl:with-param name="label">[[incident.done]]</xsl:with-param>
      <xsl:with-param name="hint">[[incident.done.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(incident/done)"/>
      <xsl:with-param name="rows" select="4"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="incident-told">
    <xsl:variable name="told" select="concat(',', incident/@told, ',')"/>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name" select="'told'"/>
      <xsl:with-param name="legend">[[incident.told]]</xsl:with-param>
      <xsl:with-param name="hint">[[incident.told.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="incident.told.">
          <xsl:call-template name="checkbox">
            <xsl:with-param name="name" select="'told'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today"><xsl:if test="contains($told, ',[[.word]],')">[[.word]]</xsl:if></xsl:with-param>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'told_more'"/>
      <xsl:with-param name="label">[[incident.told-more]]</xsl:with-param>
      <xsl:with-param name="hint">[[incident.told-more.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(incident/told-more)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
