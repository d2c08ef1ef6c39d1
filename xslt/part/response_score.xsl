<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What an instrument made of the answers, on a line. -->
  <xsl:template match="response/score"><span class="tc-line"><xsl:value-of select="@title"/>: <strong class="tc-number"><xsl:value-of select="@value"/></strong><xsl:if test="not(@value)"><span class="tc-none">[[form.score.none]]</span></xsl:if><xsl:if test="@band"> · <xsl:value-of select="@band"/></xsl:if></span></xsl:template>
</xsl:stylesheet>
