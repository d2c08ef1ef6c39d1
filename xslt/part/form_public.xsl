<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A form for people without an account: large print, nothing that leads elsewhere, and a way out of it at any moment.
       Imported by the pages of links, which say where it is sent to (mode action of form), add their fields (mode fields) and lead out (mode exit of page). -->
  <xsl:import href="form_page.xsl"/>

  <xsl:template match="page" mode="header">
    <header class="tc-header">
      <a class="govuk-skip-link govuk-js-exit-this-page-skiplink" data-module="govuk-skip-link" rel="nofollow noreferrer"><xsl:apply-templates select="." mode="exit"/>[[public.exit]]</a>
      <div class="govuk-width-container"><span class="tc-header__name"><xsl:value-of select="@site"/><xsl:if test="not(string(@site))">[[product]]</xsl:if></span></div>
    </header>
    <div class="govuk-width-container tc-exit">
      <div class="govuk-exit-this-page" data-module="govuk-exit-this-page" data-i18n.activated="[[public.exit.activated]]" data-i18n.timed-out="[[public.exit.timed-out]]" data-i18n.press-two-more-times="[[public.exit.two-more]]" data-i18n.press-one-more-time="[[public.exit.one-more]]">
        <a role="button" class="govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button" data-module="govuk-button" rel="nofollow noreferrer"><xsl:apply-templates select="." mode="exit"/><span class="govuk-visually-hidden">[[public.exit.emergency]]<xsl:text> </xsl:text></span>[[public.exit]]</a>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="page" mode="width">tc-large</xsl:template>
  <xsl:template match="page" mode="footer">
    <footer class="govuk-footer"><div class="govuk-width-container"><p class="tc-footer__line"><t:say key="public.foot"><t:with name="number"><span class="tc-number"><xsl:value-of select="@number"/></span></t:with></t:say></p></div></footer>
  </xsl:template>

  <!-- One thing after the other: the way is not shown, only how far one is. -->
  <xsl:template match="form" mode="page">
    <xsl:apply-templates select="." mode="heading"/>
    <xsl:apply-templates select="." mode="lead"/>
    <xsl:apply-templates select="." mode="form"/>
  </xsl:template>
</xsl:stylesheet>
