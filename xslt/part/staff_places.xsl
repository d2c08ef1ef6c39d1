<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A person's teams or programmes: who says so, and what a screen gave may be taken back. -->
  <xsl:template match="page" mode="places">
    <xsl:param name="kind"/>
    <xsl:param name="title"/>
    <xsl:param name="rows"/>
    <xsl:param name="free"/>
    <h2 class="govuk-heading-m" id="{$kind}s"><xsl:copy-of select="$title"/></h2>
    <xsl:if test="not($rows)"><p class="govuk-body">[[staff.places.none]]</p></xsl:if>
    <ul class="govuk-list tc-lines"><xsl:apply-templates select="$rows" mode="place"/></ul>
    <xsl:if test="$free">
      <form method="post" action="/person/{$kind}/add" novalidate="novalidate" class="tc-filter">
        <xsl:call-template name="form-fields"/>
        <xsl:call-template name="hidden"><xsl:with-param name="name">person</xsl:with-param><xsl:with-param name="value" select="person/@id"/></xsl:call-template>
        <xsl:call-template name="select">
          <xsl:with-param name="name" select="string($kind)"/>
          <xsl:with-param name="label"><t:word of="$kind" in="staff.add."/></xsl:with-param>
          <xsl:with-param name="items">
            <xsl:call-template name="option-none"/>
            <xsl:for-each select="$free"><option value="{@value}"><xsl:value-of select="@name"/></option></xsl:for-each>
          </xsl:with-param>
        </xsl:call-template>
        <div class="tc-filter__act">
          <xsl:call-template name="button"><xsl:with-param name="text">[[add]]</xsl:with-param><xsl:with-param name="kind">secondary</xsl:with-param></xsl:call-template>
        </div>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template match="team | programme" mode="place">
    <li>
      <strong><xsl:value-of select="@name"/></strong><xsl:text> </xsl:text>
      <span class="tc-hint"><t:word of="@source" in="staff.source."/></span>
      <xsl:if test="@source = 'screen'">
        <div class="tc-acts">
          <form method="post" action="/person/{name()}/remove">
            <xsl:call-template name="form-fields"/>
            <xsl:call-template name="hidden"><xsl:with-param name="name">person</xsl:with-param><xsl:with-param name="value" select="/page/person/@id"/></xsl:call-template>
            <xsl:call-template name="hidden"><xsl:with-param name="name" select="name()"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
            <button type="submit" class="tc-link-button">[[remove]]<span class="govuk-visually-hidden"> <xsl:value-of select="@name"/></span></button>
          </form>
        </div>
      </xsl:if>
    </li>
  </xsl:template>
</xsl:stylesheet>
