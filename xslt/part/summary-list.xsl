<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK summary list: <dl class="govuk-summary-list"> of summary-row calls.
       A row says "not recorded" rather than nothing. -->
  <xsl:template name="summary-row">
    <xsl:param name="key"/>
    <xsl:param name="value"/>
    <xsl:param name="action"/> <!-- a link -->
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key"><xsl:value-of select="$key"/></dt>
      <dd class="govuk-summary-list__value">
        <xsl:copy-of select="$value"/>
        <xsl:if test="not(string($value))"><span class="tc-none">[[none]]</span></xsl:if>
      </dd>
      <xsl:if test="string($action)">
        <dd class="govuk-summary-list__actions"><xsl:copy-of select="$action"/></dd>
      </xsl:if>
    </div>
  </xsl:template>
</xsl:stylesheet>
