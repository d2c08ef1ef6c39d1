<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What happened since the last review, in numbers. -->
  <xsl:template match="since">
    <h2 class="govuk-heading-m">
      <xsl:if test="/page/last"><t:say key="since.last"><t:with name="date"><xsl:value-of select="/page/last/@held-text"/></t:with></t:say></xsl:if>
      <xsl:if test="not(/page/last)">[[since.first]]</xsl:if>
    </h2>
    <dl class="govuk-summary-list"><xsl:apply-templates select="*" mode="since"/></dl>
  </xsl:template>

  <!-- Each part by the words since.<part>; its numbers by since.<part>.<number>, where they are more than none. -->
  <xsl:template match="since/*" mode="since">
    <xsl:variable name="part" select="local-name()"/>
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key"><t:word of="$part" in="since.part."/></xsl:with-param>
      <xsl:with-param name="value">
        <xsl:for-each select="@*[. &gt; 0]">
          <xsl:if test="position() &gt; 1">, </xsl:if>
          <xsl:value-of select="."/><xsl:text> </xsl:text><t:word of="local-name()" in="since.number."/>
        </xsl:for-each>
        <xsl:if test="not(@*[. &gt; 0])">[[since.none]]</xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
