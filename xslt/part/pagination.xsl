<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK pagination of a keyset list: on, and back to the start. Counts are not shown, for they are dear. -->
  <xsl:template name="pagination">
    <xsl:param name="list" select="."/>
    <xsl:param name="arguments"/> <!-- of the page beside the cursor: "team=north&amp;" -->
    <xsl:param name="cursor" select="'after'"/> <!-- the cursor's field -->
    <xsl:if test="string($list/@next) or string($list/@after)">
      <nav class="govuk-pagination" aria-label="[[pages]]">
        <xsl:if test="string($list/@after)">
          <div class="govuk-pagination__prev">
            <a class="govuk-link govuk-pagination__link" href="{/page/@path}?{$arguments}">
              <span class="govuk-pagination__link-title">[[pages.first]]</span>
            </a>
          </div>
        </xsl:if>
        <xsl:if test="string($list/@next)">
          <div class="govuk-pagination__next">
            <a class="govuk-link govuk-pagination__link" href="{/page/@path}?{$arguments}{$cursor}={$list/@next}" rel="next">
              <span class="govuk-pagination__link-title">[[pages.next]]</span>
            </a>
          </div>
        </xsl:if>
      </nav>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
