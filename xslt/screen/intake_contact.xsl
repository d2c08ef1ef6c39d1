<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>
  <xsl:include href="../part/contact_form.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.contact]]</xsl:template>

  <xsl:template match="page" mode="lead"><p class="govuk-body">[[intake.contact.lead]]</p></xsl:template>

  <xsl:template match="page" mode="fields">
    <xsl:call-template name="input"><xsl:with-param name="name">phone</xsl:with-param><xsl:with-param name="label">[[intake.phone]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="asked"><xsl:with-param name="name">phone_safe</xsl:with-param><xsl:with-param name="legend">[[intake.phone.safe]]</xsl:with-param><xsl:with-param name="hint">[[way.safe.hint]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'phone_safe'))"/></xsl:call-template>
    <xsl:call-template name="asked"><xsl:with-param name="name">phone_voicemail</xsl:with-param><xsl:with-param name="legend">[[intake.phone.voicemail]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'phone_voicemail'))"/></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">phone_hours</xsl:with-param><xsl:with-param name="label">[[way.hours]]</xsl:with-param><xsl:with-param name="hint">[[way.hours.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">email</xsl:with-param><xsl:with-param name="label">[[intake.email]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="asked"><xsl:with-param name="name">email_safe</xsl:with-param><xsl:with-param name="legend">[[intake.email.safe]]</xsl:with-param><xsl:with-param name="hint">[[way.safe.hint]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'email_safe'))"/></xsl:call-template>
    <xsl:apply-templates select="." mode="address"/>
    <xsl:call-template name="input"><xsl:with-param name="name">contact_remark</xsl:with-param><xsl:with-param name="label">[[intake.contact.remark]]</xsl:with-param><xsl:with-param name="hint">[[intake.contact.remark.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="address">
    <xsl:call-template name="input"><xsl:with-param name="name">address</xsl:with-param><xsl:with-param name="label">[[intake.address]]</xsl:with-param><xsl:with-param name="hint">[[intake.address.hint]]</xsl:with-param><xsl:with-param name="autocomplete">off</xsl:with-param></xsl:call-template>
    <xsl:call-template name="asked"><xsl:with-param name="name">address_safe</xsl:with-param><xsl:with-param name="legend">[[intake.address.safe]]</xsl:with-param><xsl:with-param name="hint">[[way.safe.hint]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'address_safe'))"/></xsl:call-template>
    <xsl:call-template name="asked"><xsl:with-param name="name">address_letter</xsl:with-param><xsl:with-param name="legend">[[intake.address.letter]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'address_letter'))"/></xsl:call-template>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">address_masked</xsl:with-param>
      <xsl:with-param name="legend">[[way.mask]]</xsl:with-param>
      <xsl:with-param name="hint">[[way.mask.hint]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:call-template name="checkbox"><xsl:with-param name="name">address_masked</xsl:with-param><xsl:with-param name="label">[[way.mask.yes]]</xsl:with-param></xsl:call-template></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">phone</xsl:with-param><xsl:with-param name="label">[[intake.phone]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'phone'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">email</xsl:with-param><xsl:with-param name="label">[[intake.email]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'email'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">address</xsl:with-param><xsl:with-param name="label">[[intake.address]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'address'))"/></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">contact_remark</xsl:with-param><xsl:with-param name="label">[[intake.contact.remark]]</xsl:with-param><xsl:with-param name="today" select="string(key('answer', 'contact_remark'))"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
