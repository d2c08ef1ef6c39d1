<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A person whom the organisation helps, as the pages about that person name them. -->
  <xsl:template match="*" mode="called">
    <xsl:choose>
      <xsl:when test="@name"><xsl:value-of select="@name"/></xsl:when>
      <xsl:when test="@hashed">[[who.hashed]]</xsl:when>
      <xsl:otherwise>[[who.nameless]]</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- 7K2M-ABCD-9, as people read it aloud. -->
  <xsl:template match="@*" mode="aloud">
    <span class="tc-reference"><xsl:value-of select="concat(substring(., 1, 4), '-', substring(., 5, 4), '-', substring(., 9))"/></span>
  </xsl:template>

  <xsl:template match="@birth-text" mode="birth">
    <t:say key="who.born"><t:with name="date"><xsl:value-of select="."/></t:with></t:say>
  </xsl:template>

  <xsl:template match="page[client]" mode="identity">
    <xsl:apply-templates select="client" mode="identity"/>
  </xsl:template>

  <xsl:template match="client" mode="identity">
    <xsl:call-template name="identity-bar">
      <xsl:with-param name="name"><xsl:apply-templates select="." mode="called"/></xsl:with-param>
      <xsl:with-param name="facts">
        <xsl:call-template name="identity-fact"><xsl:with-param name="text"><xsl:apply-templates select="@birth-text" mode="birth"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="identity-fact"><xsl:with-param name="text" select="string(@pronouns)"/></xsl:call-template>
        <xsl:call-template name="identity-fact"><xsl:with-param name="text"><xsl:apply-templates select="@reference" mode="aloud"/></xsl:with-param></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The same page on an earlier date; the band at the top leads back to today. -->
  <xsl:template match="client | not-yet" mode="past">
    <form method="get" action="{/page/@path}" class="tc-past">
      <xsl:call-template name="hidden"><xsl:with-param name="name">client</xsl:with-param><xsl:with-param name="value" select="@reference"/></xsl:call-template>
      <xsl:call-template name="past-fields"><xsl:with-param name="label">[[who.past]]</xsl:with-param></xsl:call-template>
      <button type="submit" class="govuk-button govuk-button--secondary">[[who.past.show]]</button>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="as-of-argument"><xsl:if test="string(@as-of)">&amp;as-of=<xsl:value-of select="@as-of"/></xsl:if></xsl:template>

  <xsl:template match="page[client or not-yet]" mode="today-fields">
    <xsl:call-template name="hidden"><xsl:with-param name="name">client</xsl:with-param><xsl:with-param name="value" select="(client | not-yet)/@reference"/></xsl:call-template>
  </xsl:template>

  <!-- From a form back to the person. -->
  <xsl:template match="client" mode="back">
    <a class="govuk-back-link" href="/client?client={@reference}">[[who.back]]</a>
  </xsl:template>
</xsl:stylesheet>
