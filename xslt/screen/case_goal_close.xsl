<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_goals.xsl"/>

  <xsl:template match="page" mode="title">[[goal.close.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/goals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[goal.close.title]]</h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[goal.close.reason]]</xsl:with-param><xsl:with-param name="today" select="string(goal/why)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="goal"/>
    <xsl:apply-templates select="goal[@state = 'open']" mode="form"/>
  </xsl:template>

  <xsl:template match="goal" mode="form">
    <form method="post" action="/case/goal/close" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'state'"/>
        <xsl:with-param name="legend">[[goal.close.how]]</xsl:with-param>
        <xsl:with-param name="items">
          <t:each in="goal.ending.">
            <xsl:call-template name="radio">
              <xsl:with-param name="name" select="'state'"/>
              <xsl:with-param name="value" select="'[[.word]]'"/>
              <xsl:with-param name="label">[[.]]</xsl:with-param>
            </xsl:call-template>
          </t:each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'reason'"/>
        <xsl:with-param name="label">[[goal.close.reason]]</xsl:with-param>
        <xsl:with-param name="hint">[[goal.close.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[goal.close]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
