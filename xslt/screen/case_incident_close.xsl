<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/case_incidents.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[incident.close.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/incidents'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[incident.close.title]]</h1>
    <xsl:call-template name="clash"/>
    <xsl:apply-templates select="incident"/>
    <xsl:apply-templates select="incident" mode="form"/>
  </xsl:template>

  <!-- What lacks is written down on the form that changes it. -->
  <xsl:template match="incident[@state = 'open']" mode="acts">
    <a class="govuk-link" href="/case/incident/change?case={../case/@reference}&amp;id={@id}">[[change]]<span class="govuk-visually-hidden">: <xsl:value-of select="title"/></span></a>
  </xsl:template>

  <xsl:template match="incident[@state = 'closed']" mode="form"><div class="govuk-inset-text">[[incident.closed.stays]]</div></xsl:template>

  <xsl:template match="incident" mode="form"><div class="govuk-inset-text">[[incident.second-person]]</div></xsl:template>

  <xsl:template match="incident[@close]" mode="form">
    <form method="post" action="/case/incident/close" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select="@due" mode="followed"/>
      <xsl:call-template name="textarea">
        <xsl:with-param name="name" select="'lesson'"/>
        <xsl:with-param name="label">[[incident.lesson]]</xsl:with-param>
        <xsl:with-param name="hint">[[incident.lesson.hint]]</xsl:with-param>
        <xsl:with-param name="rows" select="5"/>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[incident.close]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- Asked only where a follow-up was planned. -->
  <xsl:template match="@due" mode="followed">
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'followed'"/>
      <xsl:with-param name="legend">[[incident.followed]]</xsl:with-param>
      <xsl:with-param name="today" select="string(/page/happened/@date)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
