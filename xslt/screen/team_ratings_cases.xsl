<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/ratings_filter.xsl"/>

  <xsl:template match="page" mode="title"><xsl:apply-templates select="." mode="head"/></xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="head">[[ratings.thin]]</xsl:template>
  <xsl:template match="page[chosen/@person]" mode="head">[[ratings.cases]]</xsl:template>

  <xsl:template match="page" mode="before-main"><a class="govuk-back-link"><xsl:attribute name="href">/team/ratings?<xsl:apply-templates select="chosen" mode="arguments"/></xsl:attribute>[[ratings.title]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:apply-templates select="." mode="head"/></h1>
    <p class="govuk-body">
      <xsl:if test="chosen/@person"><strong><xsl:value-of select="person[@id = ../chosen/@person]/@name"/></strong> · </xsl:if>
      <t:say key="figures.period"><t:with name="from"><time datetime="{chosen/@from}"><xsl:value-of select="chosen/@from-text"/></time></t:with><t:with name="until"><time datetime="{chosen/@until}"><xsl:value-of select="chosen/@until-text"/></time></t:with></t:say>
    </p>
    <xsl:if test="not(list/response)"><p class="govuk-body tc-empty">[[ratings.thin.none]]</p></xsl:if>
    <xsl:if test="list/response"><xsl:call-template name="responses"><xsl:with-param name="caption"><xsl:apply-templates select="." mode="head"/></xsl:with-param><xsl:with-param name="rows" select="list/response"/></xsl:call-template></xsl:if>
    <xsl:call-template name="pagination">
      <xsl:with-param name="list" select="list"/>
      <xsl:with-param name="arguments"><xsl:if test="chosen/@person">person=<xsl:value-of select="chosen/@person"/>&amp;</xsl:if><xsl:apply-templates select="chosen" mode="arguments"/>&amp;</xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
