<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/goal_form.xsl"/>

  <xsl:template match="page" mode="title">[[goal.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/goals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[goal.change]]</h1>
    <xsl:apply-templates select="goal" mode="clash"/>
    <xsl:apply-templates select="goal" mode="form"/>
  </xsl:template>

  <xsl:template match="goal" mode="form">
    <div class="govuk-inset-text">[[goal.closed.stays]]</div>
    <xsl:if test="/page/input">
      <h2 class="govuk-heading-m">[[note.typed]]</h2>
      <p class="tc-text"><xsl:value-of select="key('typed', 'title')"/></p>
      <div class="tc-text"><xsl:value-of select="key('typed', 'words')"/></div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="goal[@state = 'open']" mode="form">
    <form method="post" action="/case/goal/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="goal-fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[goal.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="goal" mode="clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'title'"/><xsl:with-param name="label">[[goal.title]]</xsl:with-param><xsl:with-param name="today" select="string(title)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'words'"/><xsl:with-param name="label">[[goal.words]]</xsl:with-param><xsl:with-param name="today" select="string(words)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'said'"/><xsl:with-param name="label">[[goal.said]]</xsl:with-param><xsl:with-param name="today" select="string(said)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'indicator'"/><xsl:with-param name="label">[[goal.indicator]]</xsl:with-param><xsl:with-param name="today" select="string(indicator)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'baseline'"/><xsl:with-param name="label">[[goal.baseline]]</xsl:with-param><xsl:with-param name="today" select="string(baseline)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'target'"/><xsl:with-param name="label">[[goal.target]]</xsl:with-param><xsl:with-param name="today" select="string(target)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
