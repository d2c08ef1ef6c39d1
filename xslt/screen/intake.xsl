<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/intake_items.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[intake.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[intake.title]]</h1>
    <xsl:apply-templates select="." mode="start"/>
    <xsl:apply-templates select="list[@name = 'asked'][item]"/>
    <xsl:apply-templates select="list[@name = 'arrived'][item]"/>
    <xsl:apply-templates select="list[@name = 'mine']"/>
    <xsl:apply-templates select="list[@name = 'waiting']"/>
  </xsl:template>

  <xsl:template match="page" mode="start">
    <form method="post" action="/intake/start" class="tc-filter" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="client" mode="chosen"/>
      <xsl:call-template name="select">
        <xsl:with-param name="name">programme</xsl:with-param>
        <xsl:with-param name="label">[[intake.programme]]</xsl:with-param>
        <xsl:with-param name="items">
          <xsl:if test="count(programme[@mine]) != 1"><xsl:call-template name="option-none"><xsl:with-param name="label" select="'[[intake.programme.later]]'"/></xsl:call-template></xsl:if>
          <xsl:for-each select="programme[@mine]">
            <xsl:call-template name="option"><xsl:with-param name="name">programme</xsl:with-param><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/></xsl:call-template>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[intake.start]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="client" mode="chosen">
    <xsl:call-template name="hidden"><xsl:with-param name="name">client</xsl:with-param><xsl:with-param name="value" select="@reference"/></xsl:call-template>
    <p class="govuk-body"><t:say key="intake.known.for"><t:with name="name"><a class="govuk-link" href="/client?client={@reference}"><xsl:value-of select="@name"/><xsl:if test="not(@name)">[[who.nameless]]</xsl:if></a></t:with></t:say></p>
  </xsl:template>
</xsl:stylesheet>
