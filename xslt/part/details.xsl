<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK details: more for who wants it. Works without a script. -->
  <xsl:template name="details">
    <xsl:param name="summary"/>
    <xsl:param name="content"/>
    <xsl:param name="open"/> <!-- 'yes': shown at once -->
    <details class="govuk-details">
      <xsl:if test="$open"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text"><xsl:value-of select="$summary"/></span>
      </summary>
      <div class="govuk-details__text"><xsl:copy-of select="$content"/></div>
    </details>
  </xsl:template>
</xsl:stylesheet>
