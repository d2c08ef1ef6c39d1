<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a partner, new or to be changed. -->
  <xsl:template match="page" mode="provider-fields">
    <xsl:call-template name="input"><xsl:with-param name="name" select="'name'"/><xsl:with-param name="label">[[provider.name]]</xsl:with-param><xsl:with-param name="today" select="string(provider/name)"/></xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'services'"/>
      <xsl:with-param name="label">[[provider.services]]</xsl:with-param>
      <xsl:with-param name="hint">[[provider.services.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(provider/services)"/>
      <xsl:with-param name="rows" select="5"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="provider-place"/>
    <xsl:apply-templates select="." mode="provider-takes"/>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="provider-place">
    <xsl:call-template name="input"><xsl:with-param name="name" select="'area'"/><xsl:with-param name="label">[[provider.area.optional]]</xsl:with-param><xsl:with-param name="today" select="string(provider/area)"/></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'address'"/><xsl:with-param name="label">[[provider.address.optional]]</xsl:with-param><xsl:with-param name="today" select="string(provider/address)"/></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'contact'"/><xsl:with-param name="label">[[provider.contact.optional]]</xsl:with-param><xsl:with-param name="today" select="string(provider/contact)"/></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'phone'"/><xsl:with-param name="label">[[provider.phone.optional]]</xsl:with-param><xsl:with-param name="today" select="string(provider/phone)"/><xsl:with-param name="width" select="20"/></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'email'"/><xsl:with-param name="label">[[provider.email.optional]]</xsl:with-param><xsl:with-param name="today" select="string(provider/email)"/></xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'remark'"/>
      <xsl:with-param name="label">[[provider.remark.optional]]</xsl:with-param>
      <xsl:with-param name="today" select="string(provider/remark)"/>
      <xsl:with-param name="rows" select="4"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="provider-takes">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'takes'"/>
      <xsl:with-param name="legend">[[provider.takes]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="provider.takes.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'takes'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today"><xsl:apply-templates select="." mode="provider-took"/></xsl:with-param>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'why'"/><xsl:with-param name="label">[[provider.why]]</xsl:with-param><xsl:with-param name="today" select="string(provider/closed-why)"/></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'waiting'"/><xsl:with-param name="label">[[provider.waiting.optional]]</xsl:with-param><xsl:with-param name="hint">[[provider.waiting.hint]]</xsl:with-param><xsl:with-param name="today" select="string(provider/@waiting)"/><xsl:with-param name="type" select="'number'"/><xsl:with-param name="width" select="3"/></xsl:call-template>
    <xsl:call-template name="date-input"><xsl:with-param name="name" select="'checked'"/><xsl:with-param name="legend">[[provider.checked]]</xsl:with-param><xsl:with-param name="today" select="string(provider/@checked)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="provider-took">closed</xsl:template>
  <xsl:template match="page[provider/@open or not(provider)]" mode="provider-took">open</xsl:template>
</xsl:stylesheet>
