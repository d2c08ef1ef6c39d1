<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[referral.send.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/referrals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[referral.send.title]]</h1>
    <xsl:call-template name="clash"/>
    <p class="govuk-body"><strong><xsl:value-of select="referral/provider"/></strong>: <xsl:value-of select="referral/service"/></p>
    <h2 class="govuk-heading-m">[[referral.shares]]</h2>
    <ul class="govuk-list"><xsl:apply-templates select="share"/></ul>
    <xsl:apply-templates select="referral" mode="form"/>
  </xsl:template>

  <xsl:template match="share">
    <li><strong><t:word of="@section" in="consent.section."/></strong>: <strong class="govuk-tag govuk-tag--red">[[referral.share.none]]</strong></li>
  </xsl:template>
  <xsl:template match="share[@consent]">
    <li>
      <strong><t:word of="@section" in="consent.section."/></strong>:
      <a class="govuk-link" href="/case/consents?case={../case/@reference}#consent-{@consent}">[[referral.share.consent]]</a>
      <span class="tc-below"><t:say key="referral.share.for"><t:with name="purpose"><xsl:value-of select="purpose"/></t:with><t:with name="date"><xsl:value-of select="@ends-text"/></t:with></t:say></span>
    </li>
  </xsl:template>

  <xsl:template match="referral" mode="form"><div class="govuk-inset-text">[[referral.stays]]</div></xsl:template>

  <!-- What to do when consent is lacking; the draft stays as it is. -->
  <xsl:template match="referral[@state = 'draft' and @consent = 'lacking']" mode="form">
    <xsl:call-template name="alert"><xsl:with-param name="kind" select="'warning'"/><xsl:with-param name="text">[[referral.lacking]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="button-link">
      <xsl:with-param name="href" select="concat('/case/consent/add?case=', ../case/@reference, '&amp;referral=', @id)"/>
      <xsl:with-param name="text">[[referral.lacking.record]]</xsl:with-param>
    </xsl:call-template>
    <p class="govuk-body"><a class="govuk-link" href="/case/referral/change?case={../case/@reference}&amp;id={@id}">[[referral.lacking.less]]</a></p>
  </xsl:template>

  <xsl:template match="referral[@state = 'draft' and @consent = 'covered']" mode="form">
    <form method="post" action="/case/referral/send" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="checkboxes">
        <xsl:with-param name="name" select="'fits'"/>
        <xsl:with-param name="legend">[[referral.fits]]</xsl:with-param>
        <xsl:with-param name="items"><xsl:call-template name="checkbox"><xsl:with-param name="name" select="'fits'"/><xsl:with-param name="label">[[referral.fits.yes]]</xsl:with-param></xsl:call-template></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name" select="'happened'"/><xsl:with-param name="legend">[[referral.sent.day]]</xsl:with-param><xsl:with-param name="today" select="string(../happened/@date)"/></xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name" select="'check'"/><xsl:with-param name="legend">[[referral.check]]</xsl:with-param><xsl:with-param name="hint">[[referral.check.hint]]</xsl:with-param><xsl:with-param name="today" select="string(../check/@date)"/></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[referral.send.do]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
