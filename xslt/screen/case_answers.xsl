<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/response.xsl"/>
  <xsl:include href="../part/response_score.xsl"/>

  <xsl:template match="page" mode="title">[[form.answers.all]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[form.answers.all]]</h1>
    <xsl:if test="not(list/response[@state = 'signed'])"><p class="govuk-body">[[form.answers.none]]</p></xsl:if>
    <xsl:if test="list/response[@state = 'signed'][2]"><xsl:apply-templates select="list" mode="contents"/></xsl:if>
    <xsl:apply-templates select="list/response[@state = 'signed']" mode="told"/>
  </xsl:template>

  <xsl:template match="list" mode="contents">
    <nav class="tc-no-print" aria-label="[[case.print.contents]]">
      <ul class="govuk-list tc-columns"><xsl:apply-templates select="response[@state = 'signed']" mode="contents"/></ul>
    </nav>
  </xsl:template>
  <xsl:template match="response" mode="contents">
    <li><a class="govuk-link" href="#answers-{@id}"><xsl:value-of select="@title"/></a><span class="tc-below"><xsl:value-of select="@held-text"/></span></li>
  </xsl:template>

  <xsl:template match="response" mode="told">
    <h2 class="govuk-heading-m tc-told" id="answers-{@id}"><xsl:value-of select="@title"/><span class="govuk-caption-m"><xsl:value-of select="@held-text"/></span></h2>
    <xsl:apply-templates select="." mode="facts"/>
    <xsl:if test="score"><p class="govuk-body"><xsl:apply-templates select="score"/></p></xsl:if>
    <xsl:apply-templates select="part"/>
  </xsl:template>

  <xsl:template match="part">
    <xsl:if test="@title"><h3 class="govuk-heading-s"><xsl:value-of select="@title"/></h3></xsl:if>
    <dl class="govuk-summary-list tc-answers"><xsl:apply-templates select="answer"/></dl>
  </xsl:template>

  <xsl:template match="part/answer">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key"><xsl:if test="prefix"><xsl:value-of select="prefix"/><xsl:text> </xsl:text></xsl:if><xsl:value-of select="question"/></xsl:with-param>
      <xsl:with-param name="value"><xsl:choose><xsl:when test="said"><span class="tc-text"><xsl:value-of select="(said/@words | said[not(@words)])[1]"/></span></xsl:when><xsl:otherwise><span class="tc-none">[[form.unanswered]]</span></xsl:otherwise></xsl:choose></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
