<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The frame of pages for people without an account: large, one thing on each, and a way out of it at once. -->
  <xsl:template match="page" mode="body">
    <div class="tc-public">
      <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">[[skip]]</a>
      <header class="tc-header">
        <div class="govuk-width-container"><span class="tc-header__name"><xsl:value-of select="@site"/><xsl:if test="not(@site)">[[product]]</xsl:if></span></div>
      </header>
      <div class="govuk-width-container">
        <p class="tc-leave"><a class="govuk-button govuk-button--warning" href="/link/leave" rel="noreferrer nofollow" id="leave">[[link.leave]]</a></p>
        <main id="main-content" tabindex="-1" class="govuk-main-wrapper tc-main">
          <xsl:apply-templates select="errors"/>
          <xsl:apply-templates select="." mode="main"/>
        </main>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="crisis" mode="help">
    <p class="govuk-body"><xsl:value-of select="words"/></p>
    <xsl:if test="@phone"><p class="tc-phone"><a class="govuk-link" href="tel:{translate(@phone, ' ', '')}"><xsl:value-of select="@phone"/></a></p></xsl:if>
  </xsl:template>

  <!-- At hand on every page of the form. -->
  <xsl:template match="crisis" mode="at-hand">
    <details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[link.help]]</span></summary>
      <div class="govuk-details__text"><xsl:apply-templates select="." mode="help"/></div>
    </details>
  </xsl:template>
</xsl:stylesheet>
