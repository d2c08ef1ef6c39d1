<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A filter above a list: a GET form whose fields stand beside each other. -->
  <xsl:template name="filter">
    <xsl:param name="action" select="/page/@path"/>
    <xsl:param name="label" select="'[[filter]]'"/>
    <xsl:param name="fields"/>
    <form method="get" action="{$action}" class="tc-filter" role="search" aria-label="{$label}">
      <xsl:copy-of select="$fields"/>
      <div class="tc-filter__act">
        <button type="submit" class="govuk-button govuk-button--secondary">[[filter.apply]]</button>
      </div>
    </form>
  </xsl:template>
</xsl:stylesheet>
