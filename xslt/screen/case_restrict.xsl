<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.restrict.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.restrict.title]]</h1>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:if test="clash">
      <xsl:call-template name="alert"><xsl:with-param name="kind" select="'warning'"/><xsl:with-param name="text">[[case.restrict.clash]]</xsl:with-param></xsl:call-template>
    </xsl:if>
    <p class="govuk-body">[[case.restrict.what]]</p>
    <form method="post" action="/case/restrict" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="case/@access-version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:call-template name="checkboxes">
        <xsl:with-param name="name" select="'restricted'"/>
        <xsl:with-param name="legend">[[case.restrict.on]]</xsl:with-param>
        <xsl:with-param name="items">
          <xsl:call-template name="checkbox">
            <xsl:with-param name="name" select="'restricted'"/>
            <xsl:with-param name="label">[[case.restrict.yes]]</xsl:with-param>
            <xsl:with-param name="today" select="string(case/@restricted)"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="checkboxes">
        <xsl:with-param name="name" select="'named'"/>
        <xsl:with-param name="legend">[[case.restrict.named]]</xsl:with-param>
        <xsl:with-param name="hint">[[case.restrict.named.hint]]</xsl:with-param>
        <xsl:with-param name="items"><xsl:apply-templates select="person"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- While nobody is named yet, the owner and the person at the screen are proposed. -->
  <xsl:template match="person">
    <xsl:call-template name="checkbox">
      <xsl:with-param name="name" select="'named'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label">
        <xsl:value-of select="@name"/>
        <xsl:if test="@owner"><xsl:text> ([[part.owner]])</xsl:text></xsl:if>
        <xsl:if test="@self"><xsl:text> ([[you]])</xsl:text></xsl:if>
      </xsl:with-param>
      <xsl:with-param name="today" select="string(@id[../@named or (not(../../case/@restricted) and (../@owner or ../@self))])"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
