<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK summary card: a titled box. content is usually a summary-list. -->
  <xsl:template name="summary-card">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="actions"/> <!-- links -->
    <xsl:param name="content"/>
    <div class="govuk-summary-card">
      <xsl:if test="$id"><xsl:attribute name="id"><xsl:value-of select="$id"/></xsl:attribute></xsl:if>
      <div class="govuk-summary-card__title-wrapper">
        <h2 class="govuk-summary-card__title"><xsl:value-of select="$title"/></h2>
        <xsl:if test="string($actions)">
          <div class="govuk-summary-card__actions"><xsl:copy-of select="$actions"/></div>
        </xsl:if>
      </div>
      <div class="govuk-summary-card__content"><xsl:copy-of select="$content"/></div>
    </div>
  </xsl:template>
</xsl:stylesheet>
