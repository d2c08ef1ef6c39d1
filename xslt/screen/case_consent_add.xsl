<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/provider.xsl"/>

  <xsl:template match="page" mode="title">[[consent.add]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/consents'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[consent.add]]</h1>
    <p class="govuk-body">[[consent.add.what]]</p>
    <form method="post" action="/case/consent/add" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'recipient'"/>
        <xsl:with-param name="label">[[consent.recipient]]</xsl:with-param>
        <xsl:with-param name="hint">[[consent.recipient.hint]]</xsl:with-param>
        <xsl:with-param name="today" select="string(referral/provider)"/>
        <xsl:with-param name="list" select="'providers'"/>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="provider-list"/>
      <xsl:apply-templates select="." mode="sections"/>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'purpose'"/>
        <xsl:with-param name="label">[[consent.purpose]]</xsl:with-param>
        <xsl:with-param name="hint">[[consent.purpose.hint]]</xsl:with-param>
        <xsl:with-param name="today" select="string(referral/service)"/>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="given"/>
      <xsl:call-template name="date-input">
        <xsl:with-param name="name" select="'begins'"/>
        <xsl:with-param name="legend">[[consent.begins]]</xsl:with-param>
        <xsl:with-param name="today" select="string(happened/@date)"/>
      </xsl:call-template>
      <xsl:call-template name="date-input">
        <xsl:with-param name="name" select="'ends'"/>
        <xsl:with-param name="legend">[[consent.ends]]</xsl:with-param>
        <xsl:with-param name="hint">[[consent.ends.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[consent.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- Substance use is offered to those who may read of it. -->
  <xsl:template match="page" mode="sections">
    <xsl:variable name="reads" select="segment/@name = 'substance_use'"/>
    <xsl:variable name="named" select="concat(',', referral/@sections, ',')"/>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name" select="'section'"/>
      <xsl:with-param name="legend">[[consent.sections]]</xsl:with-param>
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

  <xsl:template match="page" mode="given">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'given'"/>
      <xsl:with-param name="legend">[[consent.given]]</xsl:with-param>
      <xsl:with-param name="hint">[[consent.given-hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="consent.given.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'given'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'witness'"/>
      <xsl:with-param name="label">[[consent.witness]]</xsl:with-param>
      <xsl:with-param name="hint">[[consent.witness.hint]]</xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
