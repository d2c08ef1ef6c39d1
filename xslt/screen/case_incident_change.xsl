<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/case_incidents.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/incident_form.xsl"/>
  <xsl:include href="../part/incident_follow_up.xsl"/>

  <xsl:template match="page" mode="title">[[incident.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/incidents'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[incident.change]]</h1>
    <xsl:apply-templates select="." mode="incident-clash"/>
    <xsl:apply-templates select="incident" mode="form"/>
  </xsl:template>

  <!-- Closed meanwhile: what was typed is shown once more, above the incident as it stays. -->
  <xsl:template match="incident[@state = 'closed']" mode="form">
    <div class="govuk-inset-text">[[incident.closed.stays]]</div>
    <xsl:apply-templates select="../input/field[@name = 'what' or @name = 'done']" mode="left"/>
    <xsl:apply-templates select="."/>
  </xsl:template>

  <xsl:template match="field" mode="left"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>

  <xsl:template match="incident" mode="form">
    <form method="post" action="/case/incident/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="incident-fields"/>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="incident-clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'title'"/><xsl:with-param name="label">[[incident.title]]</xsl:with-param><xsl:with-param name="today" select="string(incident/title)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'severity'"/><xsl:with-param name="label">[[incident.severity]]</xsl:with-param><xsl:with-param name="today" select="string(incident/@severity)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'what'"/><xsl:with-param name="label">[[incident.what]]</xsl:with-param><xsl:with-param name="today" select="string(incident/what)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'done'"/><xsl:with-param name="label">[[incident.done]]</xsl:with-param><xsl:with-param name="today" select="string(incident/done)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'follow_up'"/><xsl:with-param name="label">[[incident.follow-up]]</xsl:with-param><xsl:with-param name="today" select="string(incident/follow-up)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
