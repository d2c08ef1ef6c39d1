<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>

  <xsl:template match="page" mode="title">[[team.cover.add]]</xsl:template>

  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/team?team={chosen/@team}">[[back]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[team.cover.add]]</h1>
    <p class="govuk-body">[[team.cover.what]]</p>
    <form method="post" action="/team/cover" novalidate="novalidate" class="tc-form">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'team'"/><xsl:with-param name="value" select="chosen/@team"/></xsl:call-template>
      <xsl:call-template name="person-select"><xsl:with-param name="name" select="'absent'"/><xsl:with-param name="label">[[team.cover.absent.ask]]</xsl:with-param><xsl:with-param name="people" select="person"/></xsl:call-template>
      <xsl:call-template name="person-select"><xsl:with-param name="name" select="'covering'"/><xsl:with-param name="label">[[team.cover.covering.ask]]</xsl:with-param><xsl:with-param name="people" select="person[not(@state)]"/></xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name" select="'from'"/><xsl:with-param name="legend">[[team.cover.from]]</xsl:with-param><xsl:with-param name="today" select="today/@date"/></xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name" select="'until'"/><xsl:with-param name="legend">[[team.cover.until]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[team.cover.reason]]</xsl:with-param><xsl:with-param name="hint">[[team.cover.reason.hint]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[team.cover.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template name="person-select">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:param name="people"/>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="label" select="$label"/>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <xsl:apply-templates select="$people"><xsl:with-param name="name" select="$name"/></xsl:apply-templates>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="person">
    <xsl:param name="name"/>
    <xsl:call-template name="option"><xsl:with-param name="name" select="$name"/><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
