<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What came of it for the person: a card each, beside the rating of the baseline. Used by its own screen and on paper. -->
  <xsl:key name="at-baseline" match="/page/need[@assessment = /page/assessment[@kind = 'baseline']/@id]" use="@domain"/>

  <xsl:template match="page" mode="outcomes">
    <xsl:if test="not(outcome)"><p class="govuk-body">[[outcome.none]]</p></xsl:if>
    <xsl:apply-templates select="outcome"/>
  </xsl:template>

  <xsl:template match="outcome">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('outcome-', @id)"/>
      <xsl:with-param name="title"><t:word of="@kind" in="outcome.kind."/></xsl:with-param>
      <xsl:with-param name="actions"><xsl:apply-templates select="." mode="acts"/></xsl:with-param>
      <xsl:with-param name="content">
        <xsl:apply-templates select="@withdrawn"/>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[outcome.before]]</xsl:with-param><xsl:with-param name="value" select="string(before)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[outcome.after]]</xsl:with-param><xsl:with-param name="value"><xsl:value-of select="after"/><xsl:apply-templates select="@direction"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[outcome.day]]</xsl:with-param><xsl:with-param name="value" select="string(@happened-text)"/></xsl:call-template>
          <xsl:apply-templates select="@domain"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[outcome.source]]</xsl:with-param><xsl:with-param name="value"><t:word of="@source" in="outcome.source."/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[outcome.occasion]]</xsl:with-param><xsl:with-param name="value"><t:word of="@occasion" in="outcome.occasion."/></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="remark"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[outcome.added]]</xsl:with-param><xsl:with-param name="value"><t:say key="assessment.by"><t:with name="date"><xsl:value-of select="@added-text"/></t:with><t:with name="name"><xsl:value-of select="@added-by"/></t:with></t:say></xsl:with-param></xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="outcome/@direction">
    <xsl:text> </xsl:text>
    <strong><xsl:attribute name="class">govuk-tag<xsl:choose><xsl:when test=". = 'better'"> govuk-tag--green</xsl:when><xsl:when test=". = 'worse'"> govuk-tag--orange</xsl:when><xsl:otherwise> govuk-tag--grey</xsl:otherwise></xsl:choose></xsl:attribute><t:word of="." in="outcome.direction."/></strong>
  </xsl:template>

  <!-- Beside which rating it stands; a kind of no domain stands alone. -->
  <xsl:template match="outcome/@domain">
    <xsl:variable name="need" select="key('at-baseline', .)"/>
    <xsl:if test="$need">
      <xsl:call-template name="summary-row">
        <xsl:with-param name="key">[[outcome.baseline]]</xsl:with-param>
        <xsl:with-param name="value"><t:word of="." in="need.domain."/>: <xsl:apply-templates select="$need" mode="level"/><xsl:apply-templates select="$need/@level" mode="anchor"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="outcome/remark">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[outcome.remark]]</xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="."/></div></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="outcome/@withdrawn">
    <p class="govuk-body"><strong class="govuk-tag govuk-tag--grey">[[outcome.withdrawn]]</strong><xsl:text> </xsl:text>
      <t:say key="outcome.withdrawn.why"><t:with name="date"><xsl:value-of select="../@withdrawn-text"/></t:with><t:with name="name"><xsl:value-of select="../@withdrawn-by"/></t:with><t:with name="why"><xsl:value-of select="../why"/></t:with></t:say>
    </p>
  </xsl:template>

  <!-- Only the page of the outcomes offers acts: it overrides this. -->
  <xsl:template match="outcome" mode="acts"/>
</xsl:stylesheet>
