<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of an assessment: day, twelve domains, motivation. Taken by a draft and by an amendment. -->
  <xsl:key name="past" match="/page/past[@level]" use="@domain"/>

  <xsl:template match="page" mode="assessment-fields">
    <xsl:call-template name="date-input"><xsl:with-param name="name" select="'day'"/><xsl:with-param name="legend">[[assessment.held]]</xsl:with-param><xsl:with-param name="today" select="string(assessment/@held)"/></xsl:call-template>
    <h2 class="govuk-heading-m">[[need.ask]]</h2>
    <xsl:apply-templates select="need" mode="field"/>
    <h2 class="govuk-heading-m">[[assessment.motivation]]</h2>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'importance'"/><xsl:with-param name="label">[[assessment.importance.ask]]</xsl:with-param><xsl:with-param name="hint">[[assessment.importance.hint]]</xsl:with-param><xsl:with-param name="type" select="'number'"/><xsl:with-param name="width" select="2"/><xsl:with-param name="today" select="string(assessment/@importance)"/></xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'confidence'"/><xsl:with-param name="label">[[assessment.confidence.ask]]</xsl:with-param><xsl:with-param name="hint">[[assessment.confidence.hint]]</xsl:with-param><xsl:with-param name="type" select="'number'"/><xsl:with-param name="width" select="2"/><xsl:with-param name="today" select="string(assessment/@confidence)"/></xsl:call-template>
    <xsl:call-template name="textarea"><xsl:with-param name="name" select="'words'"/><xsl:with-param name="label">[[assessment.words.ask]]</xsl:with-param><xsl:with-param name="hint">[[assessment.words.hint]]</xsl:with-param><xsl:with-param name="rows" select="4"/><xsl:with-param name="today" select="string(assessment/words)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="need" mode="field">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="concat('need_', @domain)"/>
      <xsl:with-param name="legend"><t:word of="@domain" in="need.domain."/></xsl:with-param>
      <xsl:with-param name="hint"><xsl:apply-templates select="key('past', @domain)[last()]" mode="before"/></xsl:with-param>
      <xsl:with-param name="items"><xsl:apply-templates select="." mode="levels"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="concat('strength_', @domain)"/>
      <xsl:with-param name="label"><t:say key="need.strength.of"><t:with name="domain"><t:word of="@domain" in="need.domain."/></t:with></t:say></xsl:with-param>
      <xsl:with-param name="rows" select="2"/>
      <xsl:with-param name="today" select="string(strength)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Each level by its anchor in words; not to talk about it is an answer too. -->
  <xsl:template match="need" mode="levels">
    <xsl:variable name="need" select="."/>
    <xsl:variable name="name" select="concat('need_', @domain)"/>
    <t:each in="need.level.">
      <xsl:call-template name="radio">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="value" select="'[[.word]]'"/>
        <xsl:with-param name="label">[[.word]] <t:word of="concat($need/@domain, '.', '[[.word]]')" in="need.anchor."/></xsl:with-param>
        <xsl:with-param name="today" select="string($need/@level)"/>
      </xsl:call-template>
    </t:each>
    <xsl:call-template name="radio">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="value" select="'declined'"/>
      <xsl:with-param name="label">[[need.declined.ask]]</xsl:with-param>
      <xsl:with-param name="today"><xsl:if test="@declined">declined</xsl:if></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="past" mode="before">
    <t:say key="need.before"><t:with name="level"><xsl:apply-templates select="." mode="level"/></t:with></t:say>
  </xsl:template>

  <!-- Two wrote at once: only what differs is laid side by side. -->
  <xsl:template match="page" mode="assessment-clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:apply-templates select="need" mode="clash"/>
        <xsl:if test="string(key('typed', 'importance')) != string(assessment/@importance)"><xsl:call-template name="clash-row"><xsl:with-param name="name" select="'importance'"/><xsl:with-param name="label">[[assessment.importance]]</xsl:with-param><xsl:with-param name="today" select="string(assessment/@importance)"/></xsl:call-template></xsl:if>
        <xsl:if test="string(key('typed', 'confidence')) != string(assessment/@confidence)"><xsl:call-template name="clash-row"><xsl:with-param name="name" select="'confidence'"/><xsl:with-param name="label">[[assessment.confidence]]</xsl:with-param><xsl:with-param name="today" select="string(assessment/@confidence)"/></xsl:call-template></xsl:if>
        <xsl:if test="string(key('typed', 'words')) != string(assessment/words)"><xsl:call-template name="clash-row"><xsl:with-param name="name" select="'words'"/><xsl:with-param name="label">[[assessment.words]]</xsl:with-param><xsl:with-param name="today" select="string(assessment/words)"/></xsl:call-template></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="need" mode="clash">
    <xsl:variable name="level"><xsl:value-of select="@level"/><xsl:if test="@declined">declined</xsl:if></xsl:variable>
    <xsl:if test="string(key('typed', concat('need_', @domain))) != string($level)">
      <xsl:call-template name="clash-row"><xsl:with-param name="name" select="concat('need_', @domain)"/><xsl:with-param name="label"><t:word of="@domain" in="need.domain."/></xsl:with-param><xsl:with-param name="today" select="string($level)"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="string(key('typed', concat('strength_', @domain))) != string(strength)">
      <xsl:call-template name="clash-row"><xsl:with-param name="name" select="concat('strength_', @domain)"/><xsl:with-param name="label"><t:say key="need.strength.of"><t:with name="domain"><t:word of="@domain" in="need.domain."/></t:with></t:say></xsl:with-param><xsl:with-param name="today" select="string(strength)"/></xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
