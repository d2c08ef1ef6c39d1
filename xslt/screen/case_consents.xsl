<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_consents.xsl"/>

  <xsl:template match="page" mode="title">[[case.consents]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.consents]]</h1>
      <xsl:if test="key('may', 'note.write') and not(string(@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/consent/add?case=', case/@reference)"/>
          <xsl:with-param name="text">[[consent.add]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:if test="not(consent)"><p class="govuk-body">[[case.consents.none]]</p></xsl:if>
    <xsl:for-each select="consent">
      <xsl:apply-templates select="." mode="card">
        <xsl:with-param name="actions"><xsl:apply-templates select="." mode="acts"/></xsl:with-param>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="consent" mode="acts">
    <xsl:if test="not(@revoked) and key('may', 'case.after') and not(string(/page/@as-of))">
      <a class="govuk-link" href="/case/consent/revoke?case={/page/case/@reference}&amp;id={@id}">[[consent.revoke]]<span class="govuk-visually-hidden">: <xsl:value-of select="recipient"/></span></a>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
