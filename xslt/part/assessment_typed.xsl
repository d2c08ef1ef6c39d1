<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- An assessment that others signed or dropped while somebody wrote: what was written is shown, to be copied from. -->
  <xsl:template match="page" mode="assessment-typed">
    <div class="govuk-inset-text"><p class="govuk-body">[[assessment.moved-on]]</p></div>
    <h2 class="govuk-heading-m">[[note.typed]]</h2>
    <dl class="govuk-summary-list">
      <t:each in="need.domain.">
        <xsl:call-template name="assessment-typed-domain"><xsl:with-param name="domain" select="'[[.word]]'"/><xsl:with-param name="title">[[.]]</xsl:with-param></xsl:call-template>
      </t:each>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.importance]]</xsl:with-param><xsl:with-param name="value" select="string(key('typed', 'importance'))"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.confidence]]</xsl:with-param><xsl:with-param name="value" select="string(key('typed', 'confidence'))"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.words]]</xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="key('typed', 'words')"/></div></xsl:with-param></xsl:call-template>
    </dl>
  </xsl:template>

  <xsl:template name="assessment-typed-domain">
    <xsl:param name="domain"/>
    <xsl:param name="title"/>
    <xsl:variable name="level" select="key('typed', concat('need_', $domain))"/>
    <xsl:variable name="strength" select="key('typed', concat('strength_', $domain))"/>
    <xsl:if test="string($level) or string($strength)">
      <xsl:call-template name="summary-row">
        <xsl:with-param name="key" select="$title"/>
        <xsl:with-param name="value"><xsl:value-of select="$level"/><div class="tc-text"><xsl:value-of select="$strength"/></div></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
