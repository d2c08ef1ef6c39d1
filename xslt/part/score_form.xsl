<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a score; what the goal says stands above them. mine: the score that is changed, none where it is new. -->
  <xsl:template match="goal" mode="measure">
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.title]]</xsl:with-param><xsl:with-param name="value" select="string(title)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.indicator]]</xsl:with-param><xsl:with-param name="value" select="string(indicator)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.baseline]]</xsl:with-param><xsl:with-param name="value" select="string(baseline)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[goal.target]]</xsl:with-param><xsl:with-param name="value" select="string(target)"/></xsl:call-template>
    </dl>
  </xsl:template>

  <xsl:template match="page" mode="score-fields">
    <xsl:param name="mine" select="/.."/>
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'day'"/>
      <xsl:with-param name="legend">[[score.day]]</xsl:with-param>
      <xsl:with-param name="today" select="string($mine/@on | happened/@date)"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="score-level"><xsl:with-param name="today" select="string($mine/@level)"/></xsl:apply-templates>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'evidence'"/>
      <xsl:with-param name="label">[[score.evidence]]</xsl:with-param>
      <xsl:with-param name="hint">[[score.evidence.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string($mine/evidence)"/>
      <xsl:with-param name="rows" select="5"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="score-judged"><xsl:with-param name="today" select="string($mine/@judged)"/></xsl:apply-templates>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="score-level">
    <xsl:param name="today"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'level'"/>
      <xsl:with-param name="legend">[[score.level]]</xsl:with-param>
      <xsl:with-param name="hint">[[score.level.ask]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="score.level.is.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'level'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="$today"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="score-judged">
    <xsl:param name="today"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'judged'"/>
      <xsl:with-param name="legend">[[score.judged.ask]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="score.judged.is.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'judged'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="$today"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
