<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The band at the top: the product, whose it is, and who is signed in. -->
  <xsl:template match="page" mode="header">
    <header class="tc-header">
      <div class="govuk-width-container">
        <a class="tc-header__name" href="/">[[product]]</a>
        <xsl:apply-templates select="@site" mode="header"/>
        <xsl:apply-templates select="viewer" mode="header"/>
      </div>
    </header>
  </xsl:template>

  <xsl:template match="@site" mode="header">
    <span class="tc-header__site"><xsl:value-of select="."/></span>
  </xsl:template>

  <xsl:template match="viewer" mode="header">
    <div class="tc-header__user">
      <a href="/account"><xsl:value-of select="@name"/></a>
      <span class="tc-header__role">
        <xsl:for-each select="role">
          <xsl:if test="position() &gt; 1">, </xsl:if>
          <t:word of="@name" in="role."/>
        </xsl:for-each>
      </span>
      <form method="post" action="/sign-out">
        <xsl:call-template name="form-fields"/>
        <button type="submit" class="tc-link-button">[[sign-out]]</button>
      </form>
    </div>
  </xsl:template>
</xsl:stylesheet>
