<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/caseload.xsl"/>
  <xsl:include href="../part/caseload_status.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/caseload_owner.xsl"/>
  <xsl:include href="../part/caseload_assign.xsl"/>

  <xsl:template match="page" mode="title">[[cases.team.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="arguments">
      <xsl:if test="chosen/@team">team=<xsl:value-of select="chosen/@team"/>&amp;</xsl:if>
      <xsl:if test="chosen/@owner">owner=<xsl:value-of select="chosen/@owner"/>&amp;</xsl:if>
    </xsl:variable>
    <h1 class="govuk-heading-l">[[cases.team.title]]</h1>
    <xsl:if test="not(team)"><p class="govuk-body">[[cases.team.no-team]]</p></xsl:if>
    <xsl:if test="team">
      <xsl:apply-templates select="chosen" mode="statuses"><xsl:with-param name="arguments" select="$arguments"/></xsl:apply-templates>
      <xsl:call-template name="filter"><xsl:with-param name="fields"><xsl:apply-templates select="." mode="choices"/></xsl:with-param></xsl:call-template>
      <xsl:apply-templates select="list"/>
      <xsl:apply-templates select="." mode="give"/>
      <xsl:call-template name="pagination">
        <xsl:with-param name="list" select="list"/>
        <xsl:with-param name="arguments" select="concat($arguments, 'status=', chosen/@status, '&amp;')"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="choices">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'status'"/><xsl:with-param name="value" select="chosen/@status"/></xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'team'"/>
      <xsl:with-param name="label">[[team]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:apply-templates select="team"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'owner'"/>
      <xsl:with-param name="label">[[cases.team.whose]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"><xsl:with-param name="label" select="'[[cases.team.everyone]]'"/></xsl:call-template>
        <xsl:call-template name="option"><xsl:with-param name="name" select="'owner'"/><xsl:with-param name="value" select="'nobody'"/><xsl:with-param name="label">[[cases.team.nobody]]</xsl:with-param><xsl:with-param name="today" select="string(chosen/@owner)"/></xsl:call-template>
        <xsl:apply-templates select="owner"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="team"><xsl:call-template name="option"><xsl:with-param name="name" select="'team'"/><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label"><xsl:value-of select="@name"/></xsl:with-param><xsl:with-param name="today" select="string(../chosen/@team)"/></xsl:call-template></xsl:template>

  <xsl:template match="page/owner"><xsl:call-template name="option"><xsl:with-param name="name" select="'owner'"/><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label"><xsl:value-of select="@name"/> (<t:say key="case.assign.open"><t:with name="cases"><xsl:value-of select="@open"/></t:with></t:say>)</xsl:with-param><xsl:with-param name="today" select="string(../chosen/@owner)"/></xsl:call-template></xsl:template>
</xsl:stylesheet>
