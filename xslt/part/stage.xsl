<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The way of a case: <ol class="tc-stages" aria-label="[[stages]]"> of stage calls. state: done, now, later, skipped. -->
  <xsl:template name="stage">
    <xsl:param name="state"/>
    <xsl:param name="name"/>
    <xsl:param name="text"/> <!-- "done 3 September" -->
    <li class="tc-stages__stage tc-stages__stage--{$state}">
      <xsl:if test="$state = 'now'"><xsl:attribute name="aria-current">step</xsl:attribute></xsl:if>
      <span class="tc-stages__name"><xsl:value-of select="$name"/></span>
      <span class="tc-stages__text"><xsl:value-of select="$text"/></span>
    </li>
  </xsl:template>
</xsl:stylesheet>
