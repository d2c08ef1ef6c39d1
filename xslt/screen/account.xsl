<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/staff.xsl"/>

  <xsl:template match="page" mode="title">[[account.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[account.title]]</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="account"/>
        <h2 class="govuk-heading-m" id="sessions">[[account.sessions]]</h2>
        <xsl:apply-templates select="." mode="session-table"/>
        <xsl:if test="session[2]">
          <form method="post" action="/account/sessions/end">
            <xsl:call-template name="form-fields"/>
            <xsl:call-template name="button"><xsl:with-param name="text">[[account.sessions.end]]</xsl:with-param><xsl:with-param name="kind">warning</xsl:with-param></xsl:call-template>
          </form>
        </xsl:if>
      </div>
      <div class="govuk-grid-column-one-third"><xsl:apply-templates select="account" mode="language"/></div>
    </div>
  </xsl:template>

  <xsl:template match="account">
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.name]]</xsl:with-param><xsl:with-param name="value" select="string(@name)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.login]]</xsl:with-param><xsl:with-param name="value" select="string(@login)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.roles]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="/page/role" mode="words"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row">
        <xsl:with-param name="key">[[staff.teams]]</xsl:with-param>
        <xsl:with-param name="value"><xsl:for-each select="/page/team"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@name"/></xsl:for-each></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="summary-row">
        <xsl:with-param name="key">[[staff.programmes]]</xsl:with-param>
        <xsl:with-param name="value"><xsl:for-each select="/page/programme"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@name"/></xsl:for-each></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.email]]</xsl:with-param><xsl:with-param name="value"><span class="tc-text"><xsl:value-of select="@email"/></span></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[staff.phone]]</xsl:with-param><xsl:with-param name="value" select="string(@phone)"/></xsl:call-template>
    </dl>
    <p class="govuk-body">[[account.directory]]</p>
  </xsl:template>

  <xsl:template match="account" mode="language">
    <xsl:variable name="today"><xsl:value-of select="@language"/><xsl:if test="not(@language)"><xsl:value-of select="/page/@lang"/></xsl:if></xsl:variable>
    <form method="post" action="/account/language" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="radios">
        <xsl:with-param name="name">language</xsl:with-param>
        <xsl:with-param name="legend">[[account.language]]</xsl:with-param>
        <xsl:with-param name="items">
          <t:each in="language.">
            <xsl:call-template name="radio">
              <xsl:with-param name="name">language</xsl:with-param>
              <xsl:with-param name="value" select="'[[.word]]'"/>
              <xsl:with-param name="label">[[.]]</xsl:with-param>
              <xsl:with-param name="today" select="string($today)"/>
            </xsl:call-template>
          </t:each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param><xsl:with-param name="kind">secondary</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
