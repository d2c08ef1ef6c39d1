<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Open or discharged, as the two rooms of a list; arguments are those of the page beside the status. -->
  <xsl:template match="chosen" mode="statuses">
    <xsl:param name="arguments"/>
    <xsl:call-template name="sub-navigation">
      <xsl:with-param name="label">[[cases.status]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="cases.status.">
          <li class="moj-sub-navigation__item">
            <a class="moj-sub-navigation__link" href="{/page/@path}?{$arguments}status=[[.word]]">
              <xsl:if test="@status = '[[.word]]'"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
              <xsl:text>[[.]]</xsl:text>
            </a>
          </li>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
