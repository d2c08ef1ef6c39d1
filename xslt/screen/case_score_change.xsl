<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/score_form.xsl"/>

  <xsl:template match="page" mode="title">[[score.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/goals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[score.change]]</h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'level'"/><xsl:with-param name="label">[[score]]</xsl:with-param><xsl:with-param name="today" select="string(score/@level)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'evidence'"/><xsl:with-param name="label">[[score.evidence]]</xsl:with-param><xsl:with-param name="today" select="string(score/evidence)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="goal" mode="measure"/>
    <xsl:apply-templates select="goal" mode="form"/>
  </xsl:template>

  <!-- Closed meanwhile: what was typed is shown once more. -->
  <xsl:template match="goal" mode="form">
    <div class="govuk-inset-text">[[score.closed]]</div>
    <xsl:for-each select="../input/field[@name = 'evidence']"><div class="tc-text"><xsl:value-of select="."/></div></xsl:for-each>
  </xsl:template>

  <xsl:template match="goal[@state = 'open']" mode="form">
    <form method="post" action="/case/score/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="../score/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="../score/@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="score-fields"><xsl:with-param name="mine" select="../score"/></xsl:apply-templates>
    </form>
  </xsl:template>
</xsl:stylesheet>
