<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Of a form on its way to being published, or published: what reading it had to say, and what differs from the version before. -->
  <xsl:template match="page" mode="remarks">
    <xsl:if test="remark[@weight = 'refused']">
      <h2 class="govuk-heading-m">[[forms.refused]]</h2>
      <ul class="govuk-list govuk-list--bullet"><xsl:apply-templates select="remark[@weight = 'refused']"/></ul>
    </xsl:if>
    <xsl:if test="remark[@weight = 'unsupported']">
      <h2 class="govuk-heading-m">[[forms.unsupported]]</h2>
      <ul class="govuk-list govuk-list--bullet"><xsl:apply-templates select="remark[@weight = 'unsupported']"/></ul>
    </xsl:if>
    <xsl:if test="remark[@weight = 'note']">
      <h2 class="govuk-heading-m">[[forms.notes]]</h2>
      <ul class="govuk-list govuk-list--bullet"><xsl:apply-templates select="remark[@weight = 'note']"/></ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="remark">
    <li>
      <xsl:apply-templates select="@link"/>
      <xsl:value-of select="."/>
      <xsl:if test="@line"><xsl:text> </xsl:text><span class="tc-hint"><t:say key="forms.line"><t:with name="line"><xsl:value-of select="@line"/></t:with></t:say></span></xsl:if>
    </li>
  </xsl:template>
  <xsl:template match="remark/@link | difference/@link"><code><xsl:value-of select="."/></code>: </xsl:template>

  <xsl:template match="differences">
    <h2 class="govuk-heading-m">[[forms.differences]]</h2>
    <p class="govuk-body">[[forms.differences.none]]</p>
  </xsl:template>
  <xsl:template match="differences[difference]">
    <h2 class="govuk-heading-m">[[forms.differences]]</h2>
    <ul class="govuk-list govuk-list--bullet"><xsl:apply-templates select="difference"/></ul>
  </xsl:template>
  <xsl:template match="difference"><li><xsl:apply-templates select="@link"/><xsl:value-of select="."/></li></xsl:template>
</xsl:stylesheet>
