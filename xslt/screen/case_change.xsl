<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/change_said.xsl"/>
  <xsl:include href="../part/change_line.xsl"/>
  <xsl:include href="../part/change_tables.xsl"/>

  <xsl:template match="page" mode="title">[[change.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page[chosen/@form]" mode="before-main"><xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/change'"/></xsl:apply-templates></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[change.title]]</h1>
    <xsl:apply-templates select="case" mode="rooms"/>
    <p class="govuk-body">[[change.what]]</p>
    <xsl:if test="not(course)"><p class="govuk-body">[[change.none]]</p></xsl:if>
    <xsl:apply-templates select="course"/>
  </xsl:template>

  <xsl:template match="course">
    <section id="course-{@form}" aria-labelledby="title-{@form}">
      <h2 class="govuk-heading-m" id="title-{@form}"><xsl:value-of select="@title"/></h2>
      <xsl:if test="not(../chosen/@form)">
        <p class="govuk-body"><a class="govuk-link">
          <xsl:attribute name="href"><xsl:apply-templates select="../case" mode="at"><xsl:with-param name="path" select="'/case/change'"/></xsl:apply-templates>&amp;form=<xsl:value-of select="@form"/></xsl:attribute>
          <xsl:text>[[change.more]]</xsl:text><span class="govuk-visually-hidden">: <xsl:value-of select="@title"/></span>
        </a></p>
      </xsl:if>
      <xsl:if test="@versions"><p class="govuk-inset-text">[[change.versions]]</p></xsl:if>
      <xsl:apply-templates select="measure[@kind = 'score']"/>
      <xsl:if test="measure[@kind = 'domain']"><xsl:apply-templates select="." mode="beside"><xsl:with-param name="kind" select="'domain'"/></xsl:apply-templates></xsl:if>
      <xsl:if test="measure[@kind = 'question']"><xsl:apply-templates select="." mode="beside"><xsl:with-param name="kind" select="'question'"/></xsl:apply-templates></xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="measure">
    <h3 class="govuk-heading-s"><xsl:value-of select="@title"/></h3>
    <xsl:apply-templates select="reading[@latest]" mode="said"/>
    <xsl:if test="count(reading[@valid]) &gt; 1"><xsl:apply-templates select="." mode="line"/></xsl:if>
    <xsl:apply-templates select="." mode="table"/>
  </xsl:template>

  <!-- What it comes to, in a sentence; then what the band calls for. -->
  <xsl:template match="reading" mode="said">
    <p class="govuk-body">
      <xsl:if test="@by"><strong><xsl:apply-templates select="." mode="change-said"/></strong><xsl:text>. </xsl:text></xsl:if>
      <xsl:if test="not(@by)">[[change.once]]<xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates select="../@better"/>
      <xsl:if test="../@reliable"><xsl:text> </xsl:text><t:say key="change.reliable.from"><t:with name="points"><xsl:value-of select="../@reliable"/></t:with></t:say></xsl:if>
    </p>
    <xsl:if test="../band[@label = current()/@words]/@advice"><p class="govuk-body"><t:say key="change.advice"><t:with name="band"><xsl:value-of select="@words"/></t:with><t:with name="advice"><xsl:value-of select="../band[@label = current()/@words]/@advice"/></t:with></t:say></p></xsl:if>
  </xsl:template>

  <xsl:template match="measure/@better"><t:word of="." in="change.better."/></xsl:template>
</xsl:stylesheet>
