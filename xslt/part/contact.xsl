<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- One way to reach a person. None recorded, none used: only what was called safe may be used. -->
  <xsl:template match="contact" mode="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('contact-', @id)"/>
      <xsl:with-param name="title"><t:word of="@channel" in="way.channel."/></xsl:with-param>
      <xsl:with-param name="actions"><xsl:apply-templates select="." mode="use"/><xsl:text> </xsl:text><xsl:apply-templates select="." mode="actions"/></xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[way.value]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="value"/></xsl:with-param></xsl:call-template>
          <xsl:if test="@hours">
            <xsl:call-template name="summary-row"><xsl:with-param name="key">[[way.hours]]</xsl:with-param><xsl:with-param name="value" select="string(@hours)"/></xsl:call-template>
          </xsl:if>
          <xsl:apply-templates select="." mode="leave"/>
          <xsl:if test="@remark">
            <xsl:call-template name="summary-row"><xsl:with-param name="key">[[way.remark]]</xsl:with-param><xsl:with-param name="value" select="string(@remark)"/></xsl:call-template>
          </xsl:if>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="contact" mode="use">
    <xsl:choose>
      <xsl:when test="@ended"><strong class="govuk-tag govuk-tag--grey">[[way.ended]]</strong></xsl:when>
      <xsl:when test="@use = 'yes'"><strong class="govuk-tag govuk-tag--green">[[way.safe.yes]]</strong></xsl:when>
      <xsl:when test="@safe = 'no'"><strong class="govuk-tag govuk-tag--red">[[way.safe.no]]</strong></xsl:when>
      <xsl:otherwise><strong class="govuk-tag govuk-tag--yellow">[[way.safe.not_asked]]</strong></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="contact" mode="value"><span class="tc-text"><xsl:value-of select="@value"/></span></xsl:template>
  <xsl:template match="contact[@masked]" mode="value">
    [[way.masked]]<xsl:if test="@shows and not(string(/page/@as-of))"><br/><a class="govuk-link tc-screen" href="/client/contact/masked?client={/page/client/@reference}&amp;contact={@id}">[[way.masked.show]]</a></xsl:if>
  </xsl:template>

  <!-- What may be left behind: only where it means something. -->
  <xsl:template match="contact" mode="leave"/>
  <xsl:template match="contact[@channel = 'phone']" mode="leave">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[way.voicemail]]</xsl:with-param><xsl:with-param name="value"><t:word of="@voicemail" in="allowed."/></xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template match="contact[@channel = 'letter' or @channel = 'visit']" mode="leave">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[way.letter]]</xsl:with-param><xsl:with-param name="value"><t:word of="@letter" in="allowed."/></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="contact" mode="actions">
    <xsl:if test="key('may', 'client.change') and not(@ended) and not(string(/page/@as-of))">
      <a class="govuk-link" href="/client/contact/change?client={/page/client/@reference}&amp;contact={@id}">[[change]]<span class="govuk-visually-hidden"> <t:word of="@channel" in="way.channel."/></span></a>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
