<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A past moment is shown as what it is, on every page of it. -->
  <xsl:template match="page" mode="as-of"/>

  <xsl:template match="page[string(@as-of)]" mode="as-of">
    <div class="tc-as-of" role="region" aria-label="[[as-of.label]]">
      <div class="govuk-width-container">
        <p>
          <t:say key="as-of.band">
            <t:with name="moment"><strong><xsl:value-of select="@as-of-text"/></strong></t:with>
          </t:say>
        </p>
        <form method="get" action="{@path}">
          <xsl:apply-templates select="." mode="today-fields"/>
          <button type="submit" class="tc-link-button">[[as-of.today]]</button>
        </form>
      </div>
    </div>
  </xsl:template>

  <!-- Which day, and at what time if the end of that day is not meant. -->
  <xsl:template name="past-fields">
    <xsl:param name="label"/>
    <label class="govuk-label" for="as-of"><xsl:value-of select="$label"/></label>
    <input class="govuk-input" type="date" id="as-of" name="as-of" max="{substring(/page/@now, 1, 10)}" value="{substring(/page/@as-of, 1, 10)}" required="required"/>
    <label class="govuk-label" for="as-of-at">[[as-of.at]]</label>
    <input class="govuk-input" type="time" id="as-of-at" name="as-of-at">
      <xsl:if test="string-length(/page/@as-of) = 16"><xsl:attribute name="value"><xsl:value-of select="substring(/page/@as-of, 12)"/></xsl:attribute></xsl:if>
    </input>
  </xsl:template>
</xsl:stylesheet>
