<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/staff.xsl"/>
  <xsl:include href="../part/staff_places.xsl"/>

  <xsl:template match="page" mode="title">[[staff.person]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/people">[[staff.back]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:value-of select="person/@name"/></h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="." mode="sessions"/>
        <xsl:apply-templates select="." mode="places"><xsl:with-param name="kind">team</xsl:with-param><xsl:with-param name="title">[[staff.teams]]</xsl:with-param><xsl:with-param name="rows" select="team"/><xsl:with-param name="free" select="free-teams/choice"/></xsl:apply-templates>
        <xsl:apply-templates select="." mode="places"><xsl:with-param name="kind">programme</xsl:with-param><xsl:with-param name="title">[[staff.programmes]]</xsl:with-param><xsl:with-param name="rows" select="programme"/><xsl:with-param name="free" select="free-programmes/choice"/></xsl:apply-templates>
      </div>
      <div class="govuk-grid-column-one-third"><xsl:apply-templates select="person"/></div>
    </div>
  </xsl:template>

  <xsl:template match="person">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="title">[[staff.account]]</xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.login]]</xsl:with-param><xsl:with-param name="value" select="string(@login)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.state]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@state" mode="tag"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.roles]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="/page/role" mode="words"/><xsl:if test="not(/page/role)"><span class="tc-none">[[staff.roles.none]]</span></xsl:if></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.email]]</xsl:with-param><xsl:with-param name="value"><span class="tc-text"><xsl:value-of select="@email"/></span></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.phone]]</xsl:with-param><xsl:with-param name="value" select="string(@phone)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.checked]]</xsl:with-param><xsl:with-param name="value" select="string(@checked-text)"/></xsl:call-template>
        </dl>
        <p class="govuk-body-s">[[staff.account.what]]</p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="sessions">
    <h2 class="govuk-heading-m" id="sessions">[[staff.sessions]]</h2>
    <p class="govuk-body">[[staff.sessions.none]]</p>
  </xsl:template>
  <xsl:template match="page[session]" mode="sessions">
    <h2 class="govuk-heading-m" id="sessions">[[staff.sessions]]</h2>
    <xsl:apply-templates select="." mode="session-table"><xsl:with-param name="acts">yes</xsl:with-param></xsl:apply-templates>
    <form method="post" action="/person/sessions/end">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name">person</xsl:with-param><xsl:with-param name="value" select="person/@id"/></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[staff.sessions.end]]</xsl:with-param><xsl:with-param name="kind">warning</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="session" mode="end">
    <form method="post" action="/person/session/end">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name">person</xsl:with-param><xsl:with-param name="value" select="/page/person/@id"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">session</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <button type="submit" class="tc-link-button">[[staff.session.end]]<span class="govuk-visually-hidden"> <xsl:value-of select="@began-text"/></span></button>
    </form>
  </xsl:template>
</xsl:stylesheet>
