<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:include href="case_rooms.xsl"/>

  <!-- What stands above every page of a case: whose it is, and its rooms. Needs part/client.xsl. -->
  <xsl:template match="page[case]" mode="identity">
    <xsl:apply-templates select="case" mode="identity"/>
  </xsl:template>

  <xsl:template match="case" mode="identity">
    <xsl:call-template name="identity-bar">
      <xsl:with-param name="name"><xsl:apply-templates select="client" mode="name"/></xsl:with-param>
      <xsl:with-param name="facts">
        <xsl:call-template name="identity-fact">
          <xsl:with-param name="text"><xsl:apply-templates select="client/@birth-text" mode="born"/></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="identity-fact"><xsl:with-param name="text" select="string(client/@pronouns)"/></xsl:call-template>
        <xsl:call-template name="identity-fact">
          <xsl:with-param name="text">
            <t:say key="case.reference"><t:with name="reference"><xsl:apply-templates select="@reference" mode="reference"/></t:with></t:say>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="tags">
        <xsl:apply-templates select="@restricted" mode="tag"/>
        <xsl:apply-templates select="@segment" mode="tag"/>
        <xsl:apply-templates select="@status" mode="tag"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The address of a page of this case. -->
  <xsl:template match="case" mode="at">
    <xsl:param name="path" select="'/case'"/>
    <xsl:value-of select="concat($path, '?case=', @reference)"/>
    <xsl:if test="string(/page/@as-of)">&amp;as-of=<xsl:value-of select="/page/@as-of"/></xsl:if>
  </xsl:template>

  <!-- The same page on an earlier date; the band at the top leads back to today. -->
  <xsl:template match="case | not-yet" mode="past">
    <form method="get" action="{/page/@path}" class="tc-past">
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="@reference"/></xsl:call-template>
      <xsl:call-template name="past-fields"><xsl:with-param name="label">[[case.past]]</xsl:with-param></xsl:call-template>
      <button type="submit" class="govuk-button govuk-button--secondary">[[case.past.show]]</button>
    </form>
  </xsl:template>

  <xsl:template match="page[case or not-yet]" mode="today-fields">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="(case | not-yet)/@reference"/></xsl:call-template>
  </xsl:template>

  <!-- A form's way back to where it was begun from. -->
  <xsl:template match="case" mode="back">
    <xsl:param name="path" select="'/case'"/>
    <a class="govuk-back-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="$path"/></xsl:apply-templates></xsl:attribute>[[back]]</a>
  </xsl:template>
</xsl:stylesheet>
