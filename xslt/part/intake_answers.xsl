<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What was answered so far, a card a section, each with the way to change it. -->
  <xsl:template match="section" mode="card">
    <xsl:variable name="rows"><xsl:apply-templates select="." mode="rows"/></xsl:variable>
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('section-', @name)"/>
      <xsl:with-param name="title"><t:word of="@name" in="intake.section."/></xsl:with-param>
      <xsl:with-param name="actions">
        <xsl:if test="/page/intake[@state = 'draft' or @state = 'waiting']">
          <a class="govuk-link" href="{@href}?id={/page/intake/@id}&amp;from=check">[[change]]<span class="govuk-visually-hidden">: <t:word of="@name" in="intake.section."/></span></a>
        </xsl:if>
      </xsl:with-param>
      <xsl:with-param name="content"><dl class="govuk-summary-list"><xsl:copy-of select="$rows"/></dl></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Text as it was typed; a day in words. -->
  <xsl:template name="line">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:variable name="answer" select="key('answer', $name)"/>
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key" select="$label"/>
      <xsl:with-param name="value">
        <xsl:choose>
          <xsl:when test="$answer/@text"><xsl:value-of select="$answer/@text"/></xsl:when>
          <xsl:when test="$answer"><span class="tc-text"><xsl:value-of select="$answer"/></span></xsl:when>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="section[@name = 'person']" mode="rows">
    <xsl:call-template name="line"><xsl:with-param name="name">given</xsl:with-param><xsl:with-param name="label">[[who.given]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">family</xsl:with-param><xsl:with-param name="label">[[who.family]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">born</xsl:with-param><xsl:with-param name="label">[[who.birth]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">described</xsl:with-param><xsl:with-param name="label">[[intake.described]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="section[@name = 'identity']" mode="rows">
    <xsl:call-template name="line"><xsl:with-param name="name">preferred</xsl:with-param><xsl:with-param name="label">[[who.preferred]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">pronouns</xsl:with-param><xsl:with-param name="label">[[who.pronouns]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.birth-is]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'born_is')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="who.birth."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">language</xsl:with-param><xsl:with-param name="label">[[who.language]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[who.interpreter]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'interpreter')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="who.interpreter."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.gender]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'gender')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.gender.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">gender_words</xsl:with-param><xsl:with-param name="label">[[intake.gender.words]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">ethnicity</xsl:with-param><xsl:with-param name="label">[[intake.ethnicity]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.ethnicity.asked]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'ethnicity_is')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.ethnicity.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.living]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'living')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.living.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.disability]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'disability')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.disability.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">access_needs</xsl:with-param><xsl:with-param name="label">[[intake.access]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="section[@name = 'contact']" mode="rows">
    <xsl:call-template name="line"><xsl:with-param name="name">phone</xsl:with-param><xsl:with-param name="label">[[intake.phone]]</xsl:with-param></xsl:call-template>
    <xsl:if test="key('answer', 'phone')">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.phone.safe]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'phone_safe')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="asked."/></xsl:for-each></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.phone.voicemail]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'phone_voicemail')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="asked."/></xsl:for-each></xsl:with-param></xsl:call-template>
      <xsl:call-template name="line"><xsl:with-param name="name">phone_hours</xsl:with-param><xsl:with-param name="label">[[way.hours]]</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:call-template name="line"><xsl:with-param name="name">email</xsl:with-param><xsl:with-param name="label">[[intake.email]]</xsl:with-param></xsl:call-template>
    <xsl:if test="key('answer', 'email')">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.email.safe]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'email_safe')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="asked."/></xsl:for-each></xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:call-template name="line"><xsl:with-param name="name">address</xsl:with-param><xsl:with-param name="label">[[intake.address]]</xsl:with-param></xsl:call-template>
    <xsl:if test="key('answer', 'address')">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.address.safe]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'address_safe')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="asked."/></xsl:for-each></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.address.letter]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'address_letter')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="asked."/></xsl:for-each></xsl:with-param></xsl:call-template>
      <xsl:if test="key('answer', 'address_masked')"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[way.mask]]</xsl:with-param><xsl:with-param name="value">[[way.mask.yes]]</xsl:with-param></xsl:call-template></xsl:if>
    </xsl:if>
    <xsl:call-template name="line"><xsl:with-param name="name">contact_remark</xsl:with-param><xsl:with-param name="label">[[intake.contact.remark]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="section[@name = 'referral']" mode="rows">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.source]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'source')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.source.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">referrer</xsl:with-param><xsl:with-param name="label">[[intake.referrer]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">referred</xsl:with-param><xsl:with-param name="label">[[intake.referred]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">reason</xsl:with-param><xsl:with-param name="label">[[intake.reason]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="section[@name = 'needs']" mode="rows">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.need]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'need')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.domain."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.request]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'request')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.domain."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">words</xsl:with-param><xsl:with-param name="label">[[intake.words]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="section[@name = 'risk']" mode="rows">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.urgency]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'urgency')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.urgency.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.risk]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'risk')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.risk.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">risk_words</xsl:with-param><xsl:with-param name="label">[[intake.risk-words]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">risk_done</xsl:with-param><xsl:with-param name="label">[[intake.risk-done]]</xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
