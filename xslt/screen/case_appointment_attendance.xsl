<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_appointment.xsl"/>

  <xsl:template match="page" mode="title">[[appointment.attend.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/appointments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[appointment.attend.title]]</h1>
    <xsl:call-template name="clash"/>
    <xsl:apply-templates select="." mode="appointments"/>
    <xsl:apply-templates select="appointment" mode="form"/>
  </xsl:template>

  <xsl:template match="appointment" mode="form"><div class="govuk-inset-text">[[appointment.closed]]</div></xsl:template>

  <xsl:template match="appointment[@attendance = 'planned']" mode="form">
    <form method="post" action="/case/appointment/attendance" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'attendance'"/>
        <xsl:with-param name="legend">[[appointment.outcome]]</xsl:with-param>
        <xsl:with-param name="items">
          <t:each in="appointment.outcome.">
            <xsl:call-template name="radio">
              <xsl:with-param name="name" select="'attendance'"/>
              <xsl:with-param name="value" select="'[[.word]]'"/>
              <xsl:with-param name="label">[[.]]</xsl:with-param>
            </xsl:call-template>
          </t:each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'reason'"/>
        <xsl:with-param name="label">[[appointment.reason]]</xsl:with-param>
        <xsl:with-param name="hint">[[appointment.reason.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="again"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="appointment" mode="again">
    <h2 class="govuk-heading-m">[[appointment.again]]</h2>
    <xsl:call-template name="date-input"><xsl:with-param name="name" select="'day'"/><xsl:with-param name="legend">[[appointment.new-day]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'at'"/>
      <xsl:with-param name="label">[[appointment.new-at]]</xsl:with-param>
      <xsl:with-param name="hint">[[note.at.hint]]</xsl:with-param>
      <xsl:with-param name="width" select="5"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
