<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/appointment_form.xsl"/>
  <xsl:include href="../part/case_appointment.xsl"/>

  <xsl:template match="page" mode="title">[[appointment.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/appointments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[appointment.change]]</h1>
    <xsl:apply-templates select="." mode="appointment-clash"/>
    <xsl:apply-templates select="appointment" mode="form"/>
  </xsl:template>

  <xsl:template match="appointment" mode="form"><div class="govuk-inset-text">[[appointment.closed]]</div></xsl:template>

  <xsl:template match="appointment[@attendance = 'planned']" mode="form">
    <form method="post" action="/case/appointment/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="appointment-fields"/>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="appointment-clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'title'"/><xsl:with-param name="label">[[appointment.title]]</xsl:with-param><xsl:with-param name="today" select="string(appointment/title)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'at'"/><xsl:with-param name="label">[[appointment.at]]</xsl:with-param><xsl:with-param name="today" select="string(starts/@time)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'place'"/><xsl:with-param name="label">[[appointment.place]]</xsl:with-param><xsl:with-param name="today" select="string(appointment/place)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="clash"><xsl:apply-templates select="." mode="appointments"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
