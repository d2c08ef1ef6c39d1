<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- MoJ sub navigation: the rooms of one record. items are sub-navigation-item calls; second, those beside the current one. -->
  <xsl:template name="sub-navigation">
    <xsl:param name="label"/>
    <xsl:param name="items"/>
    <xsl:param name="second"/>
    <nav class="moj-sub-navigation" aria-label="{$label}">
      <ul class="moj-sub-navigation__list">
        <xsl:copy-of select="$items"/>
      </ul>
      <xsl:if test="string($second)">
        <ul class="moj-sub-navigation__list tc-sub-navigation__second">
          <xsl:copy-of select="$second"/>
        </ul>
      </xsl:if>
    </nav>
  </xsl:template>

  <xsl:template name="sub-navigation-item">
    <xsl:param name="screen"/> <!-- drawn as current when this is the page's own screen -->
    <xsl:param name="href"/>
    <xsl:param name="text"/>
    <xsl:param name="current" select="false()"/> <!-- the page is one of several below this item -->
    <li class="moj-sub-navigation__item">
      <a class="moj-sub-navigation__link" href="{$href}">
        <xsl:choose>
          <xsl:when test="$current"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:when>
          <xsl:when test="/page/@screen = $screen"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:when>
        </xsl:choose>
        <xsl:value-of select="$text"/>
      </a>
    </li>
  </xsl:template>
</xsl:stylesheet>
