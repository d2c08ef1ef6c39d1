<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a way to reach a person, for adding and for changing. -->
  <xsl:template match="page" mode="contact-fields">
    <xsl:apply-templates select="." mode="contact-what"/>
    <xsl:apply-templates select="." mode="contact-asked"/>
    <xsl:call-template name="input">
      <xsl:with-param name="name">remark</xsl:with-param>
      <xsl:with-param name="label">[[way.remark]]</xsl:with-param>
      <xsl:with-param name="hint">[[way.remark.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(contact/@remark)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="contact-what">
    <xsl:call-template name="radios">
      <xsl:with-param name="name">channel</xsl:with-param>
      <xsl:with-param name="legend">[[way.channel]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="way.channel.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name">channel</xsl:with-param>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(contact/@channel)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name">value</xsl:with-param>
      <xsl:with-param name="label">[[way.value]]</xsl:with-param>
      <xsl:with-param name="hint"><xsl:choose><xsl:when test="contact/@masked">[[way.value.masked]]</xsl:when><xsl:otherwise>[[way.value.hint]]</xsl:otherwise></xsl:choose></xsl:with-param>
      <xsl:with-param name="today" select="string(contact/@value)"/>
      <xsl:with-param name="autocomplete">off</xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name">masked</xsl:with-param>
      <xsl:with-param name="legend">[[way.mask]]</xsl:with-param>
      <xsl:with-param name="hint">[[way.mask.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="checkbox">
          <xsl:with-param name="name">masked</xsl:with-param>
          <xsl:with-param name="label">[[way.mask.yes]]</xsl:with-param>
          <xsl:with-param name="today" select="string(contact/@masked)"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="contact-asked">
    <xsl:call-template name="asked">
      <xsl:with-param name="name">safe</xsl:with-param>
      <xsl:with-param name="legend">[[way.safe]]</xsl:with-param>
      <xsl:with-param name="hint">[[way.safe.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(contact/@safe)"/>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name">hours</xsl:with-param>
      <xsl:with-param name="label">[[way.hours]]</xsl:with-param>
      <xsl:with-param name="hint">[[way.hours.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(contact/@hours)"/>
    </xsl:call-template>
    <xsl:call-template name="asked">
      <xsl:with-param name="name">voicemail</xsl:with-param>
      <xsl:with-param name="legend">[[way.voicemail]]</xsl:with-param>
      <xsl:with-param name="hint">[[way.voicemail.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(contact/@voicemail)"/>
    </xsl:call-template>
    <xsl:call-template name="asked">
      <xsl:with-param name="name">letter</xsl:with-param>
      <xsl:with-param name="legend">[[way.letter]]</xsl:with-param>
      <xsl:with-param name="hint">[[way.letter.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(contact/@letter)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Yes, no, or nobody has asked: never guessed. -->
  <xsl:template name="asked">
    <xsl:param name="name"/>
    <xsl:param name="legend"/>
    <xsl:param name="hint"/>
    <xsl:param name="today"/>
    <xsl:variable name="now"><xsl:value-of select="$today"/><xsl:if test="not($today)">not_asked</xsl:if></xsl:variable>
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="legend" select="$legend"/>
      <xsl:with-param name="hint" select="$hint"/>
      <xsl:with-param name="inline">yes</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="asked.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="$name"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string($now)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
