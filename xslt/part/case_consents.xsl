<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What the person agreed to: one card a consent, for its own page and for print. -->
  <xsl:template match="consent" mode="card">
    <xsl:param name="actions"/>
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('consent-', @id)"/>
      <xsl:with-param name="title" select="string(recipient)"/>
      <xsl:with-param name="actions" select="$actions"/>
      <xsl:with-param name="content">
        <p class="govuk-body"><xsl:apply-templates select="@state" mode="consent"/></p>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[consent.sections]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@sections" mode="consent"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[consent.purpose]]</xsl:with-param><xsl:with-param name="value" select="string(purpose)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[consent.given]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@given" mode="consent"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[consent.time]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="time"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[consent.author]]</xsl:with-param><xsl:with-param name="value" select="string(author)"/></xsl:call-template>
          <xsl:apply-templates select="@revoked" mode="consent"/>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@state" mode="consent">
    <xsl:call-template name="tag">
      <xsl:with-param name="text"><t:word of="." in="consent.state."/></xsl:with-param>
      <xsl:with-param name="colour">
        <xsl:choose>
          <xsl:when test=". = 'valid'">green</xsl:when>
          <xsl:when test=". = 'revoked' or . = 'incomplete'">red</xsl:when>
          <xsl:otherwise>grey</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@sections" mode="consent">
    <xsl:variable name="named" select="concat(',', ., ',')"/>
    <ul class="govuk-list">
      <t:each in="consent.section.">
        <xsl:if test="contains($named, ',[[.word]],')"><li>[[.]]</li></xsl:if>
      </t:each>
    </ul>
  </xsl:template>

  <xsl:template match="@given" mode="consent">
    <t:word of="." in="consent.given."/>
    <xsl:if test="../witness"><span class="tc-below"><t:say key="consent.witnessed"><t:with name="name"><xsl:value-of select="../witness"/></t:with></t:say></span></xsl:if>
  </xsl:template>

  <xsl:template match="consent" mode="time">
    <t:say key="consent.from-to">
      <t:with name="from"><time datetime="{@begins}"><xsl:value-of select="@begins-text"/></time></t:with>
      <t:with name="to"><time datetime="{@ends}"><xsl:value-of select="@ends-text"/></time></t:with>
    </t:say>
  </xsl:template>

  <xsl:template match="@revoked" mode="consent">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[consent.revoked]]</xsl:with-param>
      <xsl:with-param name="value">
        <t:say key="consent.revoked.by"><t:with name="date"><xsl:value-of select="../@revoked-text"/></t:with><t:with name="name"><xsl:value-of select="../revoked-by"/></t:with></t:say>
        <div class="tc-text"><xsl:value-of select="../revoked-why"/></div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
