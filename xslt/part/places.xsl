<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- One of the three lists of structure, with its heading and the way to add to it. -->
  <xsl:template name="places">
    <xsl:param name="id"/>
    <xsl:param name="title"/>
    <xsl:param name="add"/>
    <xsl:param name="none"/>
    <xsl:param name="heads"/>
    <xsl:param name="rows"/>
    <div class="tc-heading-row">
      <h2 class="govuk-heading-m" id="{$id}s"><xsl:copy-of select="$title"/></h2>
      <xsl:call-template name="button-link"><xsl:with-param name="href" select="concat('/structure/', $id)"/><xsl:with-param name="text" select="$add"/><xsl:with-param name="kind">secondary</xsl:with-param></xsl:call-template>
    </div>
    <xsl:choose>
      <xsl:when test="string($rows)">
        <xsl:call-template name="table"><xsl:with-param name="caption" select="$title"/><xsl:with-param name="heads" select="$heads"/><xsl:with-param name="rows" select="$rows"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><p class="govuk-body"><xsl:copy-of select="$none"/></p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
