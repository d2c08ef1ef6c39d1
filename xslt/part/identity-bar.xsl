<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- MoJ identity bar: whose record this is, on every page of it. Called from mode identity. -->
  <xsl:template name="identity-bar">
    <xsl:param name="name"/>
    <xsl:param name="facts"/> <!-- more about the person, after the name -->
    <xsl:param name="tags"/>
    <xsl:param name="actions"/>
    <div class="moj-identity-bar" role="region" aria-label="[[identity]]">
      <div class="govuk-width-container">
        <div class="moj-identity-bar__container">
          <div class="moj-identity-bar__details">
            <p class="moj-identity-bar__title"><strong><xsl:value-of select="$name"/></strong></p>
            <p class="tc-identity__facts"><xsl:copy-of select="$facts"/></p>
          </div>
          <div class="moj-identity-bar__actions">
            <div class="moj-identity-bar__menu">
              <xsl:copy-of select="$tags"/>
              <xsl:copy-of select="$actions"/>
            </div>
          </div>
        </div>
      </div>
    </div>
  </xsl:template>

  <!-- One fact of the bar, with a dot before it. Nothing when there is nothing to say. -->
  <xsl:template name="identity-fact">
    <xsl:param name="text"/>
    <xsl:if test="string($text)">
      <span class="tc-identity__fact"><xsl:copy-of select="$text"/></span>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
