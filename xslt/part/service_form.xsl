<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a service, new or to be changed. happened: the day that a new one begins with. -->
  <xsl:template match="page" mode="service-fields">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
    <xsl:apply-templates select="." mode="service-kind"/>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[service.title]]</xsl:with-param>
      <xsl:with-param name="hint">[[service.title.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(service/title)"/>
    </xsl:call-template>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'day'"/>
      <xsl:with-param name="legend">[[service.given]]</xsl:with-param>
      <xsl:with-param name="today" select="string(service/@given | happened/@date)"/>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'amount'"/>
      <xsl:with-param name="label">[[service.amount]]</xsl:with-param>
      <xsl:with-param name="hint">[[service.amount.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(service/@amount)"/>
      <xsl:with-param name="type" select="'number'"/>
      <xsl:with-param name="width" select="5"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="service-unit"/>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="service-kind">
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'kind'"/>
      <xsl:with-param name="label">[[service.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <t:each in="service.kind.">
          <xsl:call-template name="option">
            <xsl:with-param name="name" select="'kind'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(service/@kind)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="service-unit">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'unit'"/>
      <xsl:with-param name="legend">[[service.unit]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="service.unit.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'unit'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(service/@unit)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
