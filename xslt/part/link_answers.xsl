<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What was answered by a link, for those who look after it before anybody signs it. -->
  <xsl:template match="form" mode="came">
    <h2 class="govuk-heading-m"><xsl:value-of select="@title"/></h2>
    <dl class="govuk-summary-list"><xsl:apply-templates select=".//item[answer]" mode="came"/></dl>
  </xsl:template>
  <xsl:template match="@locked" mode="came"><div class="govuk-inset-text"><p class="govuk-body">[[link.answers.locked]]</p></div></xsl:template>
  <xsl:template match="item" mode="came">
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key"><xsl:value-of select="text"/></dt>
      <dd class="govuk-summary-list__value"><xsl:for-each select="answer"><xsl:if test="position() &gt; 1">, </xsl:if><xsl:value-of select="."/></xsl:for-each></dd>
    </div>
  </xsl:template>
</xsl:stylesheet>
