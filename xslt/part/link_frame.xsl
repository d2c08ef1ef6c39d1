<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What the pages of forms by a link have besides what all public forms have: a way out that also makes this browser forget,
       and help. -->
  <xsl:template match="page" mode="exit"><xsl:attribute name="href">/link/leave</xsl:attribute></xsl:template>

  <!-- What was answered does not open; why is nothing to whoever fills it in. -->
  <xsl:template match="locked">
    <h1 class="govuk-heading-l">[[link.locked.title]]</h1>
    <p class="govuk-body">[[link.locked]]</p>
    <p class="govuk-body">[[link.locked.do]]</p>
    <xsl:call-template name="button-link"><xsl:with-param name="href" select="'/link/form'"/><xsl:with-param name="text">[[link.locked.again]]</xsl:with-param></xsl:call-template>
    <xsl:apply-templates select="../crisis[not(@now)]" mode="at-hand"/>
  </xsl:template>

  <!-- Before anything else, once an answer calls for it. -->
  <xsl:template match="crisis" mode="now">
    <section class="tc-crisis" aria-labelledby="crisis" role="alert">
      <h2 class="govuk-heading-l" id="crisis">[[link.crisis]]</h2>
      <xsl:apply-templates select="." mode="help"/>
    </section>
  </xsl:template>

  <!-- At hand on every page of the form. -->
  <xsl:template match="crisis" mode="at-hand">
    <details class="govuk-details" id="help">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[link.help]]</span></summary>
      <div class="govuk-details__text"><xsl:apply-templates select="." mode="help"/></div>
    </details>
  </xsl:template>

  <xsl:template match="crisis" mode="help">
    <p class="govuk-body tc-text"><xsl:value-of select="words"/></p>
    <xsl:if test="@phone"><p class="tc-phone"><a class="govuk-link" href="tel:{translate(@phone, ' ', '')}"><xsl:value-of select="@phone"/></a></p></xsl:if>
  </xsl:template>
</xsl:stylesheet>
