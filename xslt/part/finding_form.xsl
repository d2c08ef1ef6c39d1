<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a risk, a support or a barrier; the current element says which by @kind. -->
  <xsl:template match="asked | finding" mode="finding-fields">
    <xsl:call-template name="input"><xsl:with-param name="name" select="'finding'"/><xsl:with-param name="label"><t:word of="@kind" in="finding.what."/></xsl:with-param><xsl:with-param name="today" select="string(what)"/></xsl:call-template>
    <xsl:if test="@kind = 'risk'"><xsl:apply-templates select="." mode="risk-fields"/></xsl:if>
    <xsl:call-template name="textarea"><xsl:with-param name="name" select="'how'"/><xsl:with-param name="label"><t:word of="@kind" in="finding.how."/></xsl:with-param><xsl:with-param name="today" select="string(how)"/><xsl:with-param name="rows" select="4"/></xsl:call-template>
    <xsl:apply-templates select="../assessment" mode="reason"/>
  </xsl:template>

  <xsl:template match="asked | finding" mode="risk-fields">
    <xsl:variable name="today" select="string(@level)"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'risk_level'"/>
      <xsl:with-param name="legend">[[finding.level]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="finding.level.">
          <xsl:call-template name="radio"><xsl:with-param name="name" select="'risk_level'"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param><xsl:with-param name="today" select="$today"/></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'toward'"/><xsl:with-param name="label">[[finding.toward]]</xsl:with-param><xsl:with-param name="hint">[[finding.toward.hint]]</xsl:with-param><xsl:with-param name="today" select="string(toward)"/></xsl:call-template>
  </xsl:template>

  <!-- In a signed assessment a change is an amendment. -->
  <xsl:template match="assessment" mode="reason"/>
  <xsl:template match="assessment[@state = 'signed']" mode="reason">
    <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[assessment.amend.reason]]</xsl:with-param><xsl:with-param name="hint">[[finding.amends]]</xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
