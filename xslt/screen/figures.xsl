<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/bar.xsl"/>
  <xsl:include href="../part/figures.xsl"/>
  <xsl:include href="../part/figures_said.xsl"/>
  <xsl:include href="../part/figures_period.xsl"/>

  <xsl:key name="total" match="/page/total" use="@programme"/>

  <xsl:template match="page" mode="title">[[figures.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[figures.title]]</h1>
    <xsl:if test="not(programme)"><p class="govuk-body">[[cases.programme.no-programme]]</p></xsl:if>
    <xsl:if test="programme">
      <xsl:apply-templates select="chosen" mode="filter"/>
      <xsl:apply-templates select="programme[@id = ../chosen/@programme]" mode="counts"/>
      <xsl:apply-templates select="metric"/>
      <xsl:if test="programme[2]"><xsl:apply-templates select="." mode="programmes"/></xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template match="programme" mode="counts">
    <nav aria-label="[[figures.counts]]">
      <ul class="tc-counts">
        <t:each in="figures.total.">
          <li class="tc-counts__count">
            <strong class="tc-counts__number"><xsl:value-of select="sum(key('total', @id)/@*[name() = '[[.word]]'])"/></strong>
            <xsl:text> </xsl:text>
            <a class="govuk-link">
              <xsl:attribute name="href">/figures/cases?metric=total&amp;figure=[[.word]]<xsl:apply-templates select="/page/chosen" mode="period"/></xsl:attribute>
              <xsl:text>[[.]]</xsl:text>
            </a>
          </li>
        </t:each>
      </ul>
    </nav>
  </xsl:template>

  <!-- All programmes beside each other. -->
  <xsl:template match="page" mode="programmes">
    <section id="programmes" aria-labelledby="programmes-title">
      <h2 class="govuk-heading-m" id="programmes-title">[[figures.programmes]]</h2>
      <xsl:call-template name="table">
        <xsl:with-param name="caption">[[figures.programmes]]</xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[case.programme]]</xsl:with-param></xsl:call-template>
          <t:each in="figures.total."><xsl:call-template name="th"><xsl:with-param name="text">[[.]]</xsl:with-param></xsl:call-template></t:each>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="programme" mode="row"/></xsl:with-param>
      </xsl:call-template>
    </section>
  </xsl:template>

  <xsl:template match="programme" mode="row">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content">
          <a class="govuk-link" href="/figures?programme={@id}&amp;from={../chosen/@from}&amp;until={../chosen/@until}"><xsl:value-of select="@name"/></a>
        </xsl:with-param>
      </xsl:call-template>
      <t:each in="figures.total.">
        <xsl:call-template name="cell">
          <xsl:with-param name="label">[[.]]</xsl:with-param>
          <xsl:with-param name="content"><xsl:value-of select="sum(key('total', @id)/@*[name() = '[[.word]]'])"/></xsl:with-param>
        </xsl:call-template>
      </t:each>
    </tr>
  </xsl:template>
</xsl:stylesheet>
