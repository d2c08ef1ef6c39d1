<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[referral.letter]]</xsl:template>

  <!-- What the house says to its own staff is not for the partner. -->
  <xsl:template match="page" mode="footer"/>

  <!-- A letter has no rooms and no bar of whose record it is: what it says stands in it. -->
  <xsl:template match="page[case]" mode="identity" priority="1"/>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/referrals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="provider" mode="address"/>
    <p class="govuk-body"><time datetime="{dated/@date}"><xsl:value-of select="dated/@date-text"/></time></p>
    <h1 class="govuk-heading-l"><t:say key="letter.title"><t:with name="service"><xsl:value-of select="referral/service"/></t:with></t:say></h1>
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[letter.person]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="case/client" mode="name"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[letter.reference]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="case/@reference" mode="reference"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[referral.urgency]]</xsl:with-param><xsl:with-param name="value"><t:word of="referral/@urgency" in="referral.urgency."/></xsl:with-param></xsl:call-template>
    </dl>
    <h2 class="govuk-heading-m">[[referral.reason]]</h2>
    <div class="govuk-body tc-text"><xsl:value-of select="referral/reason"/></div>
    <xsl:apply-templates select="told"/>
    <p class="govuk-body">[[letter.consent]]</p>
    <xsl:apply-templates select="notice"/>
    <p class="govuk-body"><xsl:value-of select="viewer/@name"/><br/><xsl:value-of select="case/@team"/></p>
  </xsl:template>

  <xsl:template match="provider" mode="address">
    <p class="govuk-body"><strong><xsl:value-of select="name"/></strong><xsl:if test="contact"><br/><xsl:value-of select="contact"/></xsl:if><xsl:if test="address"><br/><xsl:value-of select="address"/></xsl:if></p>
  </xsl:template>

  <xsl:template match="told">
    <h2 class="govuk-heading-m"><t:word of="@section" in="letter.section."/></h2>
    <xsl:if test="not(*)"><p class="govuk-body">[[letter.nothing]]</p></xsl:if>
    <xsl:if test="*"><ul class="govuk-list govuk-list--spaced"><xsl:apply-templates select="*"/></ul></xsl:if>
  </xsl:template>

  <xsl:template match="told/contact">
    <li>
      <t:word of="@channel" in="contact.channel."/>: <xsl:value-of select="@value"/>
      <xsl:if test="@hours">, <xsl:value-of select="@hours"/></xsl:if>
      <xsl:if test="@voicemail = 'no'"><span class="tc-below">[[letter.no-voicemail]]</span></xsl:if>
      <xsl:if test="@letter = 'no'"><span class="tc-below">[[letter.no-letter]]</span></xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="told/need">
    <li>
      <strong><t:word of="@domain" in="need.domain."/></strong><xsl:if test="@level">: <t:word of="@level" in="need.level."/></xsl:if>
      <span class="tc-below"><t:say key="letter.assessed"><t:with name="date"><xsl:value-of select="@held-text"/></t:with></t:say></span>
      <xsl:if test="strength"><div class="tc-text"><xsl:value-of select="strength"/></div></xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="told/goal">
    <li>
      <strong><xsl:value-of select="title"/></strong>
      <xsl:if test="words"><div class="tc-text"><xsl:value-of select="words"/></div></xsl:if>
      <xsl:if test="target"><span class="tc-below">[[goal.target]]: <xsl:value-of select="target"/><xsl:if test="@by-text">, <xsl:value-of select="@by-text"/></xsl:if></span></xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="told/note">
    <li>
      <strong><xsl:value-of select="@at-text"/></strong>, <t:word of="@kind" in="note.kind."/>
      <span class="tc-below"><xsl:value-of select="@author"/></span>
      <div class="tc-text"><xsl:value-of select="title"/><xsl:if test="title">. </xsl:if><xsl:value-of select="body"/></div>
    </li>
  </xsl:template>

  <xsl:template match="notice"><div class="govuk-inset-text">[[letter.notice]]</div></xsl:template>
</xsl:stylesheet>
