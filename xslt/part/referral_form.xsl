<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a referral, new or still a draft. Needs part/provider.xsl. -->
  <xsl:template match="page" mode="referral-fields">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'provider'"/>
      <xsl:with-param name="label">[[referral.provider]]</xsl:with-param>
      <xsl:with-param name="hint">[[referral.provider.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(referral/provider)"/>
      <xsl:with-param name="list" select="'providers'"/>
      <xsl:with-param name="autocomplete" select="'off'"/>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'service'"/>
      <xsl:with-param name="label">[[referral.service]]</xsl:with-param>
      <xsl:with-param name="hint">[[referral.service.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(referral/service)"/>
      <xsl:with-param name="list" select="'services'"/>
      <xsl:with-param name="autocomplete" select="'off'"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="provider-list"/>
    <datalist id="services"><xsl:for-each select="service"><option value="{@name}"></option></xsl:for-each></datalist>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'reason'"/>
      <xsl:with-param name="label">[[referral.reason]]</xsl:with-param>
      <xsl:with-param name="hint">[[referral.reason.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(referral/reason)"/>
      <xsl:with-param name="rows" select="5"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="referral-urgency"/>
    <xsl:apply-templates select="." mode="referral-sections"/>
    <xsl:apply-templates select="." mode="referral-segment"/>
    <xsl:call-template name="button"><xsl:with-param name="text">[[referral.save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="referral-urgency">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'urgency'"/>
      <xsl:with-param name="legend">[[referral.urgency]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="referral.urgency.">
          <xsl:call-template name="radio"><xsl:with-param name="name" select="'urgency'"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today" select="string(referral/@urgency)"/></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Substance use is offered to those who may read of it. -->
  <xsl:template match="page" mode="referral-sections">
    <xsl:variable name="reads" select="segment/@name = 'substance_use'"/>
    <xsl:variable name="named" select="concat(',', referral/@sections, ',')"/>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name" select="'section'"/>
      <xsl:with-param name="legend">[[referral.sections]]</xsl:with-param>
      <xsl:with-param name="hint">[[referral.sections.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="consent.section.">
          <xsl:if test="'[[.word]]' != 'substance_use' or $reads">
            <xsl:call-template name="checkbox">
              <xsl:with-param name="name" select="'section'"/>
              <xsl:with-param name="value" select="'[[.word]]'"/>
              <xsl:with-param name="label">[[.]]</xsl:with-param>
              <xsl:with-param name="today"><xsl:if test="contains($named, ',[[.word]],')">[[.word]]</xsl:if></xsl:with-param>
            </xsl:call-template>
          </xsl:if>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Who may read of it: a choice for those alone who read more than others. -->
  <xsl:template match="page" mode="referral-segment">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'segment'"/><xsl:with-param name="value" select="'normal'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="page[segment[2]]" mode="referral-segment">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'segment'"/>
      <xsl:with-param name="legend">[[note.segment]]</xsl:with-param>
      <xsl:with-param name="hint">[[referral.segment.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:for-each select="segment">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'segment'"/>
            <xsl:with-param name="value" select="string(@name)"/>
            <xsl:with-param name="label"><t:word of="@name" in="segment."/></xsl:with-param>
            <xsl:with-param name="today" select="concat(../referral/@segment, substring('normal', 1, 6 * not(../referral/@segment)))"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
