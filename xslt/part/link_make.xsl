<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What every new link is asked: which form, for whom, for how long. -->
  <xsl:template match="page" mode="link-fields">
    <xsl:call-template name="select">
      <xsl:with-param name="name">form_id</xsl:with-param>
      <xsl:with-param name="label">[[links.form]]</xsl:with-param>
      <xsl:with-param name="hint">[[links.form.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:if test="count(choice) != 1"><xsl:call-template name="option-none"/></xsl:if>
        <xsl:apply-templates select="choice" mode="form"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">recipient</xsl:with-param>
      <xsl:with-param name="legend">[[links.for]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="link.for.">
          <xsl:call-template name="radio"><xsl:with-param name="name">recipient</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name">days</xsl:with-param>
      <xsl:with-param name="label">[[links.days]]</xsl:with-param>
      <xsl:with-param name="hint">[[links.days.hint]]</xsl:with-param>
      <xsl:with-param name="today">14</xsl:with-param>
      <xsl:with-param name="width" select="3"/>
    </xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[links.make]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="error[@field = 'form_id'][@key = 'required']" mode="words">[[links.form.required]]</xsl:template>
  <xsl:template match="error[@field = 'recipient'][@key = 'required']" mode="words">[[links.for.required]]</xsl:template>
  <xsl:template match="error[@field = 'days']" mode="words">[[error.days.out-of-range]]</xsl:template>

  <xsl:template match="choice" mode="form">
    <xsl:call-template name="option"><xsl:with-param name="name">form_id</xsl:with-param><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@title)"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
