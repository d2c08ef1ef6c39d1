<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of an outcome, new or to be put right. happened: the day that a new one begins with. -->
  <xsl:template match="page" mode="outcome-fields">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
    <xsl:apply-templates select="." mode="outcome-kind"/>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'before'"/><xsl:with-param name="label">[[outcome.before.ask]]</xsl:with-param><xsl:with-param name="hint">[[outcome.before.hint]]</xsl:with-param><xsl:with-param name="today" select="string(outcome/before)"/></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'after'"/><xsl:with-param name="label">[[outcome.after.ask]]</xsl:with-param><xsl:with-param name="hint">[[outcome.after.hint]]</xsl:with-param><xsl:with-param name="today" select="string(outcome/after)"/></xsl:call-template>
    <xsl:apply-templates select="." mode="outcome-direction"/>
    <xsl:call-template name="date-input"><xsl:with-param name="name" select="'happened'"/><xsl:with-param name="legend">[[outcome.happened]]</xsl:with-param><xsl:with-param name="today" select="string(outcome/@happened | happened/@date)"/></xsl:call-template>
    <xsl:apply-templates select="." mode="outcome-source"/>
    <xsl:apply-templates select="." mode="outcome-occasion"/>
    <xsl:call-template name="textarea"><xsl:with-param name="name" select="'remark'"/><xsl:with-param name="label">[[outcome.remark.optional]]</xsl:with-param><xsl:with-param name="today" select="string(outcome/remark)"/><xsl:with-param name="rows" select="4"/></xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[outcome.save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="outcome-kind">
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'kind'"/>
      <xsl:with-param name="label">[[outcome.ask.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <t:each in="outcome.kind.">
          <xsl:call-template name="option">
            <xsl:with-param name="name" select="'kind'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(outcome/@kind)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="outcome-direction">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'direction'"/>
      <xsl:with-param name="legend">[[outcome.ask.direction]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="outcome.direction.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'direction'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(outcome/@direction)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="outcome-source">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'source'"/>
      <xsl:with-param name="legend">[[outcome.ask.source]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="outcome.source.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'source'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(outcome/@source)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="outcome-occasion">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'occasion'"/>
      <xsl:with-param name="legend">[[outcome.ask.occasion]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="outcome.occasion.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'occasion'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(outcome/@occasion)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
