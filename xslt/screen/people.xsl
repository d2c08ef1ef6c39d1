<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/staff.xsl"/>

  <xsl:template match="page" mode="title">[[staff.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[staff.title]]</h1>
    <p class="govuk-body">[[staff.lead]]</p>
    <xsl:apply-templates select="filter"/>
    <xsl:apply-templates select="list"/>
  </xsl:template>

  <xsl:template match="filter">
    <xsl:call-template name="filter">
      <xsl:with-param name="fields">
        <xsl:call-template name="input">
          <xsl:with-param name="name">name</xsl:with-param>
          <xsl:with-param name="label">[[staff.name]]</xsl:with-param>
          <xsl:with-param name="today" select="string(@name)"/>
          <xsl:with-param name="width">20</xsl:with-param>
          <xsl:with-param name="autocomplete">off</xsl:with-param>
        </xsl:call-template>
        <xsl:apply-templates select="." mode="role"/>
        <xsl:apply-templates select="." mode="state"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="filter" mode="role">
    <xsl:variable name="role" select="string(@role)"/>
    <xsl:call-template name="select">
      <xsl:with-param name="name">role</xsl:with-param>
      <xsl:with-param name="label">[[staff.role]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"><xsl:with-param name="label">[[staff.any-role]]</xsl:with-param></xsl:call-template>
        <t:each in="role.">
          <xsl:call-template name="option">
            <xsl:with-param name="name">role</xsl:with-param>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="$role"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="filter" mode="state">
    <xsl:variable name="state" select="string(@state)"/>
    <xsl:call-template name="select">
      <xsl:with-param name="name">state</xsl:with-param>
      <xsl:with-param name="label">[[staff.state]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"><xsl:with-param name="label">[[staff.any-state]]</xsl:with-param></xsl:call-template>
        <t:each in="staff.state.">
          <xsl:call-template name="option">
            <xsl:with-param name="name">state</xsl:with-param>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="$state"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="list"><p class="govuk-body">[[staff.none]]</p></xsl:template>
  <xsl:template match="list[person]">
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[staff.title]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[staff.name]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[staff.roles]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[staff.teams]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[staff.state]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="person"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="pagination">
      <xsl:with-param name="arguments"><xsl:for-each select="../filter/@*"><xsl:value-of select="concat(name(), '=', ., '&amp;')"/></xsl:for-each></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="person">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content"><a class="govuk-link" href="/person?person={@id}"><xsl:value-of select="@name"/></a><span class="tc-below"><xsl:value-of select="@login"/></span></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[staff.roles]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:for-each select="roles/@*"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="name()" in="role."/></xsl:for-each><xsl:if test="not(roles)"><span class="tc-none">[[staff.roles.none]]</span></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[staff.teams]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:value-of select="@teams"/><xsl:if test="not(@teams)"><span class="tc-none">[[staff.teams.none]]</span></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[staff.state]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="@state" mode="tag"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
</xsl:stylesheet>
