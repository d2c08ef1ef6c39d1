<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_gate.xsl"/>

  <xsl:template match="page" mode="title">[[gate.move]]</xsl:template>

  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="case" mode="back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[gate.move]]</h1>
    <xsl:call-template name="clash"/>
    <xsl:if test="not(gate)"><p class="govuk-body">[[gate.none]]</p></xsl:if>
    <xsl:if test="gate"><h2 class="govuk-heading-m"><t:say key="gate.title"><t:with name="stage"><xsl:value-of select="gate/@title"/></t:with></t:say></h2></xsl:if>
    <xsl:apply-templates select="gate/way"/>
    <xsl:if test="not(string(@as-of))"><xsl:apply-templates select="gate[way[@open = 'yes' and not(@closing)]]" mode="form"/></xsl:if>
    <xsl:if test="answer">
      <h2 class="govuk-heading-m">[[gate.answers]]</h2>
      <div class="moj-timeline"><xsl:apply-templates select="answer"/></div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="gate" mode="form">
    <form method="post" action="/case/stage" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="/page/case/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="/page/case/@reference"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'to'"/>
        <xsl:with-param name="legend">[[gate.to]]</xsl:with-param>
        <xsl:with-param name="items"><xsl:apply-templates select="way[@open = 'yes' and not(@closing)]" mode="radio"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="textarea">
        <xsl:with-param name="name" select="'answer'"/>
        <xsl:with-param name="label" select="string(question)"/>
        <xsl:with-param name="hint">[[gate.answer.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[gate.move.do]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="way" mode="radio">
    <xsl:call-template name="radio">
      <xsl:with-param name="name" select="'to'"/>
      <xsl:with-param name="value" select="string(@to)"/>
      <xsl:with-param name="label"><xsl:apply-templates select="." mode="name"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="answer">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="title" select="string(question)"/>
      <xsl:with-param name="by" select="string(@author)"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="content"><div class="tc-text"><xsl:value-of select="text"/></div></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
