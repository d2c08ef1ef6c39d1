<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The question to the audit log. What was asked comes back in it. -->
  <xsl:template match="page" mode="audit-form">
    <form method="post" action="/audit/search" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <xsl:call-template name="input">
            <xsl:with-param name="name">reference</xsl:with-param>
            <xsl:with-param name="label">[[audit.reference]]</xsl:with-param>
            <xsl:with-param name="hint">[[audit.reference.hint]]</xsl:with-param>
            <xsl:with-param name="width">20</xsl:with-param>
            <xsl:with-param name="autocomplete">off</xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="date-input"><xsl:with-param name="name">since</xsl:with-param><xsl:with-param name="legend">[[audit.since]]</xsl:with-param><xsl:with-param name="hint" select="''"/></xsl:call-template>
          <xsl:apply-templates select="." mode="audit-kind"/>
        </div>
        <div class="govuk-grid-column-one-half">
          <xsl:call-template name="input">
            <xsl:with-param name="name">person</xsl:with-param>
            <xsl:with-param name="label">[[audit.person]]</xsl:with-param>
            <xsl:with-param name="hint">[[audit.person.hint]]</xsl:with-param>
            <xsl:with-param name="width">20</xsl:with-param>
            <xsl:with-param name="autocomplete">off</xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="date-input"><xsl:with-param name="name">until</xsl:with-param><xsl:with-param name="legend">[[audit.until]]</xsl:with-param><xsl:with-param name="hint" select="''"/></xsl:call-template>
          <xsl:apply-templates select="." mode="audit-result"/>
        </div>
      </div>
      <xsl:call-template name="button"><xsl:with-param name="text">[[audit.act]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="audit-kind">
    <xsl:call-template name="select">
      <xsl:with-param name="name">kind</xsl:with-param>
      <xsl:with-param name="label">[[audit.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"><xsl:with-param name="label">[[audit.kind.any]]</xsl:with-param></xsl:call-template>
        <t:each in="audit.kind.of.">
          <xsl:call-template name="option"><xsl:with-param name="name">kind</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="audit-result">
    <xsl:call-template name="select">
      <xsl:with-param name="name">result</xsl:with-param>
      <xsl:with-param name="label">[[audit.result]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"><xsl:with-param name="label">[[audit.result.any]]</xsl:with-param></xsl:call-template>
        <t:each in="audit.result.of.">
          <xsl:call-template name="option"><xsl:with-param name="name">result</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
