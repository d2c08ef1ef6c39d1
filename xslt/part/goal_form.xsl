<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a goal, new or to be changed. -->
  <xsl:template match="page" mode="goal-fields">
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[goal.title]]</xsl:with-param>
      <xsl:with-param name="hint">[[goal.title.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string((goal | suggested)/title)"/>
    </xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'words'"/>
      <xsl:with-param name="label">[[goal.words]]</xsl:with-param>
      <xsl:with-param name="hint">[[goal.words.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(goal/words)"/>
      <xsl:with-param name="rows" select="4"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="goal-agreement"/>
    <xsl:apply-templates select="." mode="goal-measure"/>
    <xsl:apply-templates select="." mode="goal-owner"/>
  </xsl:template>

  <xsl:template match="page" mode="goal-agreement">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'agreement'"/>
      <xsl:with-param name="legend">[[goal.agreement.ask]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="goal.agreement.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'agreement'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(goal/@agreement)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'said'"/>
      <xsl:with-param name="label">[[goal.said]]</xsl:with-param>
      <xsl:with-param name="today" select="string(goal/said)"/>
      <xsl:with-param name="rows" select="3"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="goal-measure">
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'indicator'"/>
      <xsl:with-param name="label">[[goal.indicator.optional]]</xsl:with-param>
      <xsl:with-param name="hint">[[goal.indicator.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(goal/indicator)"/>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'baseline'"/>
      <xsl:with-param name="label">[[goal.baseline.optional]]</xsl:with-param>
      <xsl:with-param name="today" select="string(goal/baseline)"/>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'target'"/>
      <xsl:with-param name="label">[[goal.target.optional]]</xsl:with-param>
      <xsl:with-param name="today" select="string(goal/target)"/>
    </xsl:call-template>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'target_on'"/>
      <xsl:with-param name="legend">[[goal.target-on.optional]]</xsl:with-param>
      <xsl:with-param name="today" select="string(goal/@due)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="goal-owner">
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'owner'"/>
      <xsl:with-param name="label">[[goal.owner.optional]]</xsl:with-param>
      <xsl:with-param name="hint">[[goal.owner.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <xsl:if test="not(person/@id = goal/@owner-id)"><xsl:apply-templates select="goal[@owner-id]" mode="owner"/></xsl:if>
        <xsl:apply-templates select="person" mode="owner"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Who is responsible but has left the case stays until another is chosen. -->
  <xsl:template match="goal" mode="owner">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'owner'"/>
      <xsl:with-param name="value" select="string(@owner-id)"/>
      <xsl:with-param name="label" select="string(@owner)"/>
      <xsl:with-param name="today" select="string(@owner-id)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="person" mode="owner">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'owner'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label"><xsl:value-of select="@name"/><xsl:if test="@me"> ([[you]])</xsl:if></xsl:with-param>
      <xsl:with-param name="today" select="string(../goal/@owner-id)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
