<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What pages about programmes, teams and sites have in common. -->
  <xsl:template match="page" mode="structure-back"><a class="govuk-back-link" href="/structure">[[place.back]]</a></xsl:template>

  <xsl:template match="*" mode="going">
    <xsl:if test="@ended"><xsl:text> </xsl:text><strong class="govuk-tag govuk-tag--grey"><t:say key="place.ended"><t:with name="date"><xsl:value-of select="@ended-text"/></t:with></t:say></strong></xsl:if>
  </xsl:template>

  <!-- The code of something new, or as it is: the configuration names it. -->
  <xsl:template match="page" mode="code">
    <xsl:call-template name="input">
      <xsl:with-param name="name">code</xsl:with-param>
      <xsl:with-param name="label">[[place.code]]</xsl:with-param>
      <xsl:with-param name="hint">[[place.code.hint]]</xsl:with-param>
      <xsl:with-param name="width">20</xsl:with-param>
      <xsl:with-param name="autocomplete">off</xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="page[programme | team | site]" mode="code">
    <p class="govuk-body"><t:say key="place.code.is"><t:with name="code"><strong><xsl:value-of select="(programme | team | site)/@code"/></strong></t:with></t:say></p>
  </xsl:template>

  <!-- Ending, or taking up again. Called with the row as context. -->
  <xsl:template match="*" mode="end-form">
    <xsl:variable name="kind" select="name()"/>
    <xsl:call-template name="details">
      <xsl:with-param name="summary"><xsl:choose><xsl:when test="@ended">[[place.resume]]</xsl:when><xsl:otherwise>[[place.end]]</xsl:otherwise></xsl:choose></xsl:with-param>
      <xsl:with-param name="open" select="key('error', 'ended')"/>
      <xsl:with-param name="content">
        <form method="post" action="/structure/{$kind}/end" novalidate="novalidate">
          <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
          <xsl:call-template name="hidden"><xsl:with-param name="name" select="$kind"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
          <xsl:apply-templates select="." mode="end-fields"/>
        </form>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="end-fields">
    <p class="govuk-body">[[place.end.what]]</p>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name">ended</xsl:with-param>
      <xsl:with-param name="legend">[[place.end.day]]</xsl:with-param>
      <xsl:with-param name="today" select="substring(/page/@now, 1, 10)"/>
    </xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[place.end]]</xsl:with-param><xsl:with-param name="kind">warning</xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template match="*[@ended]" mode="end-fields">
    <p class="govuk-body">[[place.resume.what]]</p>
    <xsl:call-template name="button"><xsl:with-param name="text">[[place.resume]]</xsl:with-param><xsl:with-param name="kind">secondary</xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
