<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_consents.xsl"/>
  <xsl:include href="../part/case_referrals.xsl"/>

  <xsl:template match="page" mode="title">[[case.referrals]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.referrals]]</h1>
      <xsl:if test="key('may', 'note.write') and not(string(@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/referral/add?case=', case/@reference)"/>
          <xsl:with-param name="text">[[referral.add]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:if test="not(referral)"><p class="govuk-body">[[case.referrals.none]]</p></xsl:if>
    <xsl:for-each select="referral">
      <xsl:apply-templates select="." mode="card">
        <xsl:with-param name="actions"><xsl:if test="key('may', 'note.write') and not(string(/page/@as-of))"><xsl:apply-templates select="." mode="acts"/></xsl:if></xsl:with-param>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="referral[@state = 'draft']" mode="acts">
    <xsl:call-template name="act"><xsl:with-param name="path" select="'send'"/><xsl:with-param name="text">[[referral.send]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="act"><xsl:with-param name="path" select="'change'"/><xsl:with-param name="text">[[change]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="act"><xsl:with-param name="path" select="'step'"/><xsl:with-param name="text">[[referral.withdraw]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="referral" mode="acts">
    <xsl:if test="not(@ended)"><xsl:call-template name="act"><xsl:with-param name="path" select="'step'"/><xsl:with-param name="text">[[referral.note]]</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@consent = 'covered'"><xsl:call-template name="act"><xsl:with-param name="path" select="'letter'"/><xsl:with-param name="text">[[referral.letter]]</xsl:with-param></xsl:call-template></xsl:if>
  </xsl:template>

  <xsl:template name="act">
    <xsl:param name="path"/>
    <xsl:param name="text"/>
    <a class="govuk-link" href="/case/referral/{$path}?case={/page/case/@reference}&amp;id={@id}"><xsl:value-of select="$text"/><span class="govuk-visually-hidden">: <xsl:value-of select="provider"/></span></a><xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
