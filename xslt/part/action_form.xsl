<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of an action, new or to be changed. -->
  <xsl:template match="page" mode="action-fields">
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[action.title]]</xsl:with-param>
      <xsl:with-param name="hint">[[action.title.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(action/title)"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="action-owner"/>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'due'"/>
      <xsl:with-param name="legend">[[action.due.optional]]</xsl:with-param>
      <xsl:with-param name="today" select="string(action/@due)"/>
    </xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[action.save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="action-owner">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'owner'"/>
      <xsl:with-param name="legend">[[action.owner.ask]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="action.owner.is.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'owner'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(action/@owner)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'person'"/>
      <xsl:with-param name="label">[[action.person]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <xsl:if test="not(person/@id = action/@person-id)"><xsl:apply-templates select="action[@person-id]" mode="person"/></xsl:if>
        <xsl:apply-templates select="person" mode="person"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'partner'"/>
      <xsl:with-param name="label">[[action.partner]]</xsl:with-param>
      <xsl:with-param name="today" select="string(action/partner)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Whoever had it but has left the case keeps it until another is chosen. -->
  <xsl:template match="action" mode="person">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'person'"/>
      <xsl:with-param name="value" select="string(@person-id)"/>
      <xsl:with-param name="label" select="string(@person)"/>
      <xsl:with-param name="today" select="string(@person-id)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="person" mode="person">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'person'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label"><xsl:value-of select="@name"/><xsl:if test="@me"> ([[you]])</xsl:if></xsl:with-param>
      <xsl:with-param name="today" select="string(../action/@person-id)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
