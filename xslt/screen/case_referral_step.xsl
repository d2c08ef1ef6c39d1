<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_consents.xsl"/>
  <xsl:include href="../part/case_referrals.xsl"/>

  <xsl:template match="page" mode="title">[[referral.note.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/referrals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[referral.note.title]]</h1>
    <xsl:call-template name="clash"/>
    <xsl:apply-templates select="referral" mode="card"/>
    <xsl:apply-templates select="referral" mode="form"/>
  </xsl:template>

  <xsl:template match="referral[@ended]" mode="form" priority="1"><div class="govuk-inset-text">[[referral.closed]]</div></xsl:template>

  <xsl:template match="referral" mode="form">
    <form method="post" action="/case/referral/step" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'outcome'"/>
        <xsl:with-param name="legend">[[referral.outcome]]</xsl:with-param>
        <xsl:with-param name="items"><xsl:apply-templates select="../way"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name" select="'happened'"/><xsl:with-param name="legend">[[referral.happened]]</xsl:with-param><xsl:with-param name="today" select="string(../happened/@date)"/></xsl:call-template>
      <xsl:call-template name="textarea"><xsl:with-param name="name" select="'report'"/><xsl:with-param name="label">[[referral.report]]</xsl:with-param><xsl:with-param name="hint">[[referral.report.hint]]</xsl:with-param><xsl:with-param name="rows" select="4"/></xsl:call-template>
      <xsl:apply-templates select="." mode="days"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- A draft can only be withdrawn: there is no day to come. -->
  <xsl:template match="referral[@state = 'draft']" mode="days"/>
  <xsl:template match="referral" mode="days">
    <xsl:if test="../way/@step = 'booked'"><xsl:call-template name="date-input"><xsl:with-param name="name" select="'booked'"/><xsl:with-param name="legend">[[referral.booked.day]]</xsl:with-param><xsl:with-param name="hint">[[referral.booked.hint]]</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:call-template name="date-input"><xsl:with-param name="name" select="'check'"/><xsl:with-param name="legend">[[referral.check]]</xsl:with-param><xsl:with-param name="hint">[[referral.check.open]]</xsl:with-param><xsl:with-param name="today" select="string(../check/@date)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="way">
    <xsl:call-template name="radio"><xsl:with-param name="name" select="'outcome'"/><xsl:with-param name="value" select="string(@step)"/><xsl:with-param name="label"><t:word of="@step" in="referral.step."/></xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
