<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.intake.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/intake'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.intake.change]]</h1>
    <xsl:call-template name="clash"><xsl:with-param name="rows"><xsl:apply-templates select="." mode="clash-rows"/></xsl:with-param></xsl:call-template>
    <form method="post" action="/case/intake/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version"><xsl:value-of select="found/@version"/><xsl:if test="not(found)">0</xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">case</xsl:with-param><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:apply-templates select="." mode="risk"/>
      <xsl:call-template name="textarea"><xsl:with-param name="name">risk_words</xsl:with-param><xsl:with-param name="label">[[intake.risk-words]]</xsl:with-param><xsl:with-param name="today" select="string(found/risk-words)"/><xsl:with-param name="rows">4</xsl:with-param></xsl:call-template>
      <xsl:call-template name="textarea"><xsl:with-param name="name">risk_done</xsl:with-param><xsl:with-param name="label">[[intake.risk-done]]</xsl:with-param><xsl:with-param name="today" select="string(found/risk-done)"/><xsl:with-param name="rows">4</xsl:with-param></xsl:call-template>
      <xsl:apply-templates select="." mode="needs"/>
      <xsl:call-template name="textarea"><xsl:with-param name="name">words</xsl:with-param><xsl:with-param name="label">[[intake.words]]</xsl:with-param><xsl:with-param name="today" select="string(found/words)"/><xsl:with-param name="rows">4</xsl:with-param></xsl:call-template>
      <xsl:apply-templates select="." mode="came"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="risk">
    <xsl:variable name="urgency" select="string(found/@urgency)"/>
    <xsl:variable name="risks" select="string(found/@risks)"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">urgency</xsl:with-param>
      <xsl:with-param name="legend">[[intake.urgency]]</xsl:with-param>
      <xsl:with-param name="items"><t:each in="intake.urgency.is."><xsl:call-template name="radio"><xsl:with-param name="name">urgency</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today" select="$urgency"/></xsl:call-template></t:each></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">risk</xsl:with-param>
      <xsl:with-param name="legend">[[intake.risk]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.risk-hint]]</xsl:with-param>
      <xsl:with-param name="items"><t:each in="intake.risk.is."><xsl:call-template name="checkbox"><xsl:with-param name="name">risk</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today"><xsl:if test="contains(concat(',', $risks, ','), ',[[.word]],')">[[.word]]</xsl:if></xsl:with-param></xsl:call-template></t:each></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="needs">
    <xsl:variable name="presented" select="need[@presented]/@domain"/>
    <xsl:variable name="requested" select="need[@requested]/@domain"/>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">need</xsl:with-param>
      <xsl:with-param name="legend">[[intake.need]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.need-hint]]</xsl:with-param>
      <xsl:with-param name="items"><t:each in="intake.domain."><xsl:call-template name="checkbox"><xsl:with-param name="name">need</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today" select="$presented"/></xsl:call-template></t:each></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">request</xsl:with-param>
      <xsl:with-param name="legend">[[intake.request]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.request-hint]]</xsl:with-param>
      <xsl:with-param name="items"><t:each in="intake.domain."><xsl:call-template name="checkbox"><xsl:with-param name="name">request</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today" select="$requested"/></xsl:call-template></t:each></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="came">
    <xsl:variable name="source" select="string(found/@source)"/>
    <xsl:variable name="follow" select="string(found/@follow-up)"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">source</xsl:with-param>
      <xsl:with-param name="legend">[[intake.source]]</xsl:with-param>
      <xsl:with-param name="items"><t:each in="intake.source.is."><xsl:call-template name="radio"><xsl:with-param name="name">source</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today" select="$source"/></xsl:call-template></t:each></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">referrer</xsl:with-param><xsl:with-param name="label">[[intake.referrer]]</xsl:with-param><xsl:with-param name="hint">[[intake.referrer.hint]]</xsl:with-param><xsl:with-param name="today" select="string(found/referrer)"/></xsl:call-template>
    <xsl:call-template name="date-input"><xsl:with-param name="name">referred</xsl:with-param><xsl:with-param name="legend">[[intake.referred]]</xsl:with-param><xsl:with-param name="today" select="string(found/@referred)"/></xsl:call-template>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">follow_up</xsl:with-param>
      <xsl:with-param name="legend">[[intake.follow-up]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.follow-up-hint]]</xsl:with-param>
      <xsl:with-param name="items"><t:each in="intake.follow-up.is."><xsl:call-template name="checkbox"><xsl:with-param name="name">follow_up</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today"><xsl:if test="contains(concat(',', $follow, ','), ',[[.word]],')">[[.word]]</xsl:if></xsl:with-param></xsl:call-template></t:each></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name">follow_how</xsl:with-param><xsl:with-param name="label">[[intake.follow-how]]</xsl:with-param><xsl:with-param name="hint">[[intake.follow-how.hint]]</xsl:with-param><xsl:with-param name="today" select="string(found/follow-how)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="clash-rows">
    <xsl:call-template name="clash-row"><xsl:with-param name="name">urgency</xsl:with-param><xsl:with-param name="label">[[intake.urgency]]</xsl:with-param><xsl:with-param name="today"><xsl:value-of select="found/@urgency"/></xsl:with-param></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">risk</xsl:with-param><xsl:with-param name="label">[[intake.risk]]</xsl:with-param><xsl:with-param name="today"><xsl:value-of select="found/@risks"/></xsl:with-param></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">risk_words</xsl:with-param><xsl:with-param name="label">[[intake.risk-words]]</xsl:with-param><xsl:with-param name="today"><xsl:value-of select="found/risk-words"/></xsl:with-param></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">need</xsl:with-param><xsl:with-param name="label">[[intake.need]]</xsl:with-param><xsl:with-param name="today"><xsl:for-each select="need[@presented]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@domain"/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">request</xsl:with-param><xsl:with-param name="label">[[intake.request]]</xsl:with-param><xsl:with-param name="today"><xsl:for-each select="need[@requested]"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="@domain"/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">words</xsl:with-param><xsl:with-param name="label">[[intake.words]]</xsl:with-param><xsl:with-param name="today"><xsl:value-of select="found/words"/></xsl:with-param></xsl:call-template>
    <xsl:call-template name="clash-row"><xsl:with-param name="name">referrer</xsl:with-param><xsl:with-param name="label">[[intake.referrer]]</xsl:with-param><xsl:with-param name="today"><xsl:value-of select="found/referrer"/></xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
