<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- For which programmes the person was found eligible, and what they say of themselves. -->
  <xsl:template match="page" mode="eligibilities">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id">eligibility</xsl:with-param>
      <xsl:with-param name="title">[[case.eligibility]]</xsl:with-param>
      <xsl:with-param name="actions"><xsl:apply-templates select="." mode="eligibility-acts"/></xsl:with-param>
      <xsl:with-param name="content">
        <xsl:if test="not(eligibility)"><p class="govuk-body">[[case.eligibility.none]]</p></xsl:if>
        <dl class="govuk-summary-list"><xsl:apply-templates select="eligibility"/></dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="page" mode="eligibility-acts"/>

  <xsl:template match="eligibility">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key"><xsl:value-of select="@programme"/></xsl:with-param>
      <xsl:with-param name="value">
        <xsl:call-template name="tag"><xsl:with-param name="text"><t:word of="@result" in="case.eligibility.is."/></xsl:with-param><xsl:with-param name="colour"><xsl:choose><xsl:when test="@ended or @result = 'to_check'">grey</xsl:when><xsl:when test="@result = 'eligible'">green</xsl:when><xsl:otherwise>red</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
        <xsl:if test="@from"><span class="tc-below">[[intake.from]]: <xsl:value-of select="@from-text"/></span></xsl:if>
        <xsl:if test="@until"><span class="tc-below">[[intake.until]]: <xsl:value-of select="@until-text"/></span></xsl:if>
        <xsl:if test="reason"><span class="tc-below"><xsl:value-of select="reason"/></span></xsl:if>
        <span class="tc-below"><t:say key="goal.by"><t:with name="date"><xsl:value-of select="@judged-text"/></t:with><t:with name="name"><xsl:value-of select="@judged-by"/></t:with></t:say></span>
        <xsl:apply-templates select="." mode="acts"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="profile">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id">profile</xsl:with-param>
      <xsl:with-param name="title">[[case.profile]]</xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.gender]]</xsl:with-param><xsl:with-param name="value"><t:word of="@gender" in="intake.gender.is."/><xsl:if test="gender-words"><span class="tc-below"><xsl:value-of select="gender-words"/></span></xsl:if></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.ethnicity]]</xsl:with-param><xsl:with-param name="value"><xsl:value-of select="ethnicity"/><xsl:if test="not(ethnicity)"><t:word of="@ethnicity-is" in="intake.ethnicity.is."/></xsl:if></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.living]]</xsl:with-param><xsl:with-param name="value"><t:word of="@living" in="intake.living.is."/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.disability]]</xsl:with-param><xsl:with-param name="value"><t:word of="@disability" in="intake.disability.is."/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.access]]</xsl:with-param><xsl:with-param name="value"><xsl:if test="access"><span class="tc-text"><xsl:value-of select="access"/></span></xsl:if></xsl:with-param></xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
