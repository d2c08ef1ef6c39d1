<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- MoJ sub navigation: the rooms of one record. items are sub-navigation-item calls. -->
  <xsl:template name="sub-navigation">
    <xsl:param name="label"/>
    <xsl:param name="items"/>
    <nav class="moj-sub-navigation" aria-label="{$label}">
      <ul class="moj-sub-navigation__list">
        <xsl:copy-of select="$items"/>
      </ul>
    </nav>
  </xsl:template>

  <xsl:template name="sub-navigation-item">
    <xsl:param name="screen"/> <!-- drawn as current when this is the page's own screen -->
    <xsl:param name="href"/>
    <xsl:param name="text"/>
    <li class="moj-sub-navigation__item">
      <a class="moj-sub-navigation__link" href="{$href}">
        <xsl:if test="/page/@screen = $screen">
          <xsl:attribute name="aria-current">page</xsl:attribute>
        </xsl:if>
        <xsl:value-of select="$text"/>
      </a>
    </li>
  </xsl:template>
</xsl:stylesheet>
