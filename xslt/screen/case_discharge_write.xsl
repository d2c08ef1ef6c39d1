<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_gate.xsl"/>
  <xsl:include href="../part/remains.xsl"/>
  <xsl:include href="../part/item.xsl"/>
  <xsl:include href="../part/against.xsl"/>
  <xsl:include href="../part/occasion.xsl"/>

  <xsl:template match="page" mode="title">[[gate.closing]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/discharge'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[gate.closing]]</h1>
    <xsl:call-template name="clash"/>
    <xsl:if test="not(stage)"><p class="govuk-body">[[discharge.not-now]]</p></xsl:if>
    <xsl:apply-templates select="waiting"/>
    <xsl:if test="not(waiting)"><xsl:apply-templates select="stage" mode="form"/></xsl:if>
  </xsl:template>

  <xsl:template match="waiting">
    <div class="govuk-inset-text"><t:say key="discharge.waits"><t:with name="name"><xsl:value-of select="@asked-by"/></t:with><t:with name="date"><xsl:value-of select="@asked-text"/></t:with></t:say></div>
  </xsl:template>

  <xsl:template match="stage" mode="form">
    <xsl:apply-templates select="/page/way" mode="asked"/>
    <xsl:apply-templates select="/page" mode="against"/>
    <xsl:apply-templates select="/page/occasion"/>
    <xsl:if test="/page/form"><xsl:apply-templates select="." mode="sign"/></xsl:if>
  </xsl:template>

  <!-- What only the record knows, and what the form does not ask. -->
  <xsl:template match="stage" mode="sign">
    <form method="post" action="/case/discharge" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="/page/case/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="/page/case/@reference"/></xsl:call-template>
      <xsl:apply-templates select="/page/response" mode="draft"/>
      <xsl:apply-templates select="/page/own[@name = 'reason']" mode="field"/>
      <xsl:apply-templates select="/page" mode="remains"/>
      <xsl:apply-templates select="/page/own[@name != 'reason']" mode="field"/>
      <xsl:call-template name="occasion-sign"><xsl:with-param name="text">[[gate.closing]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="own[@name = 'reason']" mode="field">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'reason'"/>
      <xsl:with-param name="legend">[[discharge.reason]]</xsl:with-param>
      <xsl:with-param name="hint">[[discharge.reason.hint]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:apply-templates select="/page/reason" mode="radio"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="own[@name = 'closed']" mode="field"><xsl:call-template name="date-input"><xsl:with-param name="name" select="'closed'"/><xsl:with-param name="legend">[[discharge.closed]]</xsl:with-param><xsl:with-param name="today" select="string(/page/happened/@date)"/></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'reached']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'reached'"/><xsl:with-param name="label">[[discharge.part.outcome]]</xsl:with-param><xsl:with-param name="hint">[[discharge.reached.hint]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'unmet']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'unmet'"/><xsl:with-param name="label">[[discharge.part.unmet]]</xsl:with-param><xsl:with-param name="hint">[[discharge.unmet.hint]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'onward']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'onward'"/><xsl:with-param name="label">[[discharge.part.onward]]</xsl:with-param><xsl:with-param name="hint">[[discharge.onward.hint]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'summary']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'summary'"/><xsl:with-param name="label">[[discharge.part.summary]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'answer']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'answer'"/><xsl:with-param name="label" select="string(/page/stage/question)"/><xsl:with-param name="hint">[[gate.answer.hint]]</xsl:with-param></xsl:call-template></xsl:template>

  <xsl:template match="reason" mode="radio">
    <xsl:call-template name="radio">
      <xsl:with-param name="name" select="'reason'"/>
      <xsl:with-param name="value" select="string(@name)"/>
      <xsl:with-param name="label"><xsl:value-of select="words"/><xsl:if test="@administrative"> ([[discharge.administrative]])</xsl:if></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="way" mode="asked">
    <xsl:if test="criterion"><h2 class="govuk-heading-m">[[discharge.asked-first]]</h2><ul class="govuk-task-list"><xsl:apply-templates select="criterion"/></ul></xsl:if>
  </xsl:template>
</xsl:stylesheet>
