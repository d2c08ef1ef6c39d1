<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_actions.xsl"/>

  <xsl:template match="page" mode="title">[[action.end]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/goals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[action.end]]</h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'result'"/><xsl:with-param name="label">[[action.result]]</xsl:with-param><xsl:with-param name="today" select="string(action/result)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <p class="govuk-body"><strong><xsl:value-of select="action/title"/></strong></p>
    <xsl:apply-templates select="action" mode="form"/>
  </xsl:template>

  <xsl:template match="action" mode="form"><p class="govuk-body"><xsl:apply-templates select="@state" mode="ended"/></p></xsl:template>
  <xsl:template match="action/@state" mode="ended"><t:word of="." in="action.state."/></xsl:template>

  <xsl:template match="action[@state = 'open']" mode="form">
    <form method="post" action="/case/action/end" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'state'"/>
        <xsl:with-param name="legend">[[action.end.how]]</xsl:with-param>
        <xsl:with-param name="items">
          <xsl:call-template name="radio"><xsl:with-param name="name" select="'state'"/><xsl:with-param name="value" select="'done'"/><xsl:with-param name="label">[[action.state.done]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="radio"><xsl:with-param name="name" select="'state'"/><xsl:with-param name="value" select="'not_done'"/><xsl:with-param name="label">[[action.state.not_done]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'result'"/>
        <xsl:with-param name="label">[[action.result]]</xsl:with-param>
        <xsl:with-param name="hint">[[action.result.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
