<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/score_form.xsl"/>
  <xsl:include href="../part/goal_scores.xsl"/>
  <xsl:include href="../part/goal_line.xsl"/>

  <xsl:template match="page" mode="title">[[score.add]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/goals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[score.add]]</h1>
    <xsl:apply-templates select="goal" mode="measure"/>
    <xsl:apply-templates select="goal" mode="scores"/>
    <xsl:apply-templates select="goal" mode="form"/>
  </xsl:template>

  <!-- Closed meanwhile: what was typed is shown once more. -->
  <xsl:template match="goal" mode="form">
    <div class="govuk-inset-text">[[score.closed]]</div>
    <xsl:for-each select="../input/field[@name = 'evidence']"><div class="tc-text"><xsl:value-of select="."/></div></xsl:for-each>
  </xsl:template>

  <xsl:template match="goal[@state = 'open']" mode="form">
    <form method="post" action="/case/score/add" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'goal'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="score-fields"/>
    </form>
  </xsl:template>
</xsl:stylesheet>
