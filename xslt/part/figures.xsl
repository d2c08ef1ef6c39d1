<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A metric: a sentence, and a table whose rows have a bar each. -->
  <xsl:template match="metric">
    <section id="{@name}" aria-labelledby="{@name}-title">
      <h2 class="govuk-heading-m" id="{@name}-title"><t:word of="@name" in="figures.metric."/></h2>
      <xsl:apply-templates select="." mode="said"/>
      <xsl:if test="@total = 0"><p class="govuk-body tc-none">[[figures.none]]</p></xsl:if>
      <xsl:if test="@total &gt; 0"><xsl:apply-templates select="." mode="table"/></xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="metric" mode="table">
    <xsl:call-template name="table">
      <xsl:with-param name="caption"><t:word of="@name" in="figures.metric."/></xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text"><t:word of="@name" in="figures.what."/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[figures.count]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[figures.share]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="figure"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="figure">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:apply-templates select="." mode="label"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[figures.count]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="count"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[figures.share]]</xsl:with-param>
        <xsl:with-param name="content">
          <xsl:call-template name="bar"><xsl:with-param name="share" select="@share"/></xsl:call-template>
          <span class="tc-number"><t:say key="figures.percent"><t:with name="share"><xsl:value-of select="@share"/></t:with></t:say></span>
        </xsl:with-param>
      </xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="figure" mode="count"><span class="tc-number">0</span></xsl:template>
  <xsl:template match="figure[@count &gt; 0]" mode="count">
    <a class="govuk-link tc-number">
      <xsl:attribute name="href">
        <xsl:text>/figures/cases?metric=</xsl:text><xsl:value-of select="../@name"/>
        <xsl:text>&amp;figure=</xsl:text><xsl:value-of select="@name"/>
        <xsl:apply-templates select="/page/chosen" mode="period"/>
      </xsl:attribute>
      <xsl:value-of select="@count"/>
      <span class="govuk-visually-hidden">: <xsl:apply-templates select="." mode="label"/></span>
    </a>
  </xsl:template>

  <xsl:template match="chosen" mode="period">
    <xsl:value-of select="concat('&amp;programme=', @programme, '&amp;from=', @from, '&amp;until=', @until)"/>
  </xsl:template>
</xsl:stylesheet>
