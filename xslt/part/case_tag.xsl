<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Codes of cases and notes as tags and words. -->
  <xsl:template match="@restricted" mode="tag"><strong class="govuk-tag govuk-tag--red">[[case.restricted]]</strong><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="@segment" mode="tag"><strong class="govuk-tag govuk-tag--purple"><t:word of="." in="segment."/></strong><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="@status" mode="tag"><strong class="govuk-tag govuk-tag--blue"><t:word of="." in="case.status."/></strong></xsl:template>
  <xsl:template match="@status[. = 'discharged']" mode="tag"><strong class="govuk-tag govuk-tag--grey">[[case.status.discharged]]</strong></xsl:template>

  <xsl:template match="@when" mode="tag"><strong class="govuk-tag govuk-tag--yellow">[[case.when.soon]]</strong></xsl:template>
  <xsl:template match="@when[. = 'today']" mode="tag"><strong class="govuk-tag govuk-tag--orange">[[case.when.today]]</strong></xsl:template>
  <xsl:template match="@when[. = 'overdue']" mode="tag"><strong class="govuk-tag govuk-tag--red">[[case.when.overdue]]</strong></xsl:template>

  <!-- 7K2M-ABCD-9, as people read it aloud. -->
  <xsl:template match="@reference" mode="reference">
    <span class="tc-number"><xsl:value-of select="concat(substring(., 1, 4), '-', substring(., 5, 4), '-', substring(., 9))"/></span>
  </xsl:template>

  <xsl:template match="client" mode="name">
    <xsl:choose>
      <xsl:when test="@name"><xsl:value-of select="@name"/></xsl:when>
      <xsl:when test="@hashed">[[client.hashed]]</xsl:when>
      <xsl:otherwise>[[client.nameless]]</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="@birth-text" mode="born">
    <t:say key="client.born"><t:with name="date"><xsl:value-of select="."/></t:with></t:say>
  </xsl:template>
</xsl:stylesheet>
