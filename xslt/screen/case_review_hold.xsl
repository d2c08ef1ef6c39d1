<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_gate.xsl"/>
  <xsl:include href="../part/case_since.xsl"/>
  <xsl:include href="../part/occasion.xsl"/>

  <xsl:template match="page" mode="title">[[review.hold]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/reviews'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><t:say key="review.number"><t:with name="turn"><xsl:value-of select="number(concat('0', last/@turn)) + 1"/></t:with></t:say></h1>
    <xsl:call-template name="clash"/>
    <xsl:apply-templates select="since"/>
    <xsl:if test="not(stage)"><p class="govuk-body">[[review.not-now]]</p></xsl:if>
    <xsl:if test="stage"><xsl:apply-templates select="occasion"/></xsl:if>
    <xsl:if test="form"><xsl:apply-templates select="stage" mode="form"/></xsl:if>
  </xsl:template>

  <xsl:template match="stage" mode="form">
    <form method="post" action="/case/review/hold" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="/page/case/@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="/page/case/@reference"/></xsl:call-template>
      <xsl:apply-templates select="/page/response" mode="draft"/>
      <xsl:apply-templates select="/page/own[not(@name = 'answer' or @name = 'leads')]" mode="field"/>
      <xsl:apply-templates select="/page" mode="goals"/>
      <xsl:apply-templates select="/page/own[@name = 'answer' or @name = 'leads']" mode="field"/>
      <xsl:apply-templates select="/page/result/way" mode="missing"/>
      <xsl:call-template name="date-input"><xsl:with-param name="name" select="'next'"/><xsl:with-param name="legend">[[review.next]]</xsl:with-param><xsl:with-param name="hint">[[review.next.hint]]</xsl:with-param><xsl:with-param name="today" select="string(/page/next/@date)"/></xsl:call-template>
      <xsl:call-template name="occasion-sign"><xsl:with-param name="text">[[review.hold]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- What the form does not ask. -->
  <xsl:template match="own[@name = 'held']" mode="field"><xsl:call-template name="date-input"><xsl:with-param name="name" select="'held'"/><xsl:with-param name="legend">[[review.held]]</xsl:with-param><xsl:with-param name="today" select="string(/page/happened/@date)"/></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'present']" mode="field"><xsl:call-template name="input"><xsl:with-param name="name" select="'present'"/><xsl:with-param name="label">[[review.present]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'view']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'view'"/><xsl:with-param name="label">[[review.client-view]]</xsl:with-param><xsl:with-param name="hint">[[review.client-view.hint]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'changed']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'changed'"/><xsl:with-param name="label">[[review.changed]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'answer']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'answer'"/><xsl:with-param name="label" select="string(/page/stage/question)"/><xsl:with-param name="hint">[[gate.answer.hint]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'leads']" mode="field">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'leads'"/>
      <xsl:with-param name="legend">[[review.result]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:apply-templates select="/page/result" mode="radio"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The goals that are open: those that stay ticked go on. -->
  <xsl:template match="page" mode="goals"/>
  <xsl:template match="page[open]" mode="goals">
    <xsl:for-each select="open"><xsl:call-template name="hidden"><xsl:with-param name="name" select="'shown'"/><xsl:with-param name="value" select="@id"/></xsl:call-template></xsl:for-each>
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name" select="'carried'"/>
      <xsl:with-param name="legend">[[review.carry]]</xsl:with-param>
      <xsl:with-param name="hint">[[review.carry.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:for-each select="open">
          <xsl:call-template name="checkbox"><xsl:with-param name="name" select="'carried'"/><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(title)"/><xsl:with-param name="today" select="string(@id)"/></xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input"><xsl:with-param name="name" select="'dropped'"/><xsl:with-param name="label">[[review.dropped]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="result" mode="radio">
    <xsl:call-template name="radio">
      <xsl:with-param name="name" select="'leads'"/>
      <xsl:with-param name="value" select="string(@name)"/>
      <xsl:with-param name="label"><t:word of="@name" in="review.result."/><xsl:if test="way"> (<xsl:apply-templates select="way" mode="name"/>)</xsl:if></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What a result still lacks, but for the review that is just being held. -->
  <xsl:template match="way" mode="missing">
    <xsl:variable name="missing" select="criterion[@met = 'no' and not(@href = '/case/review/hold')]"/>
    <xsl:if test="$missing">
      <p class="govuk-body"><strong><t:word of="../@name" in="review.result."/></strong>: [[review.missing]]</p>
      <ul class="govuk-task-list"><xsl:apply-templates select="$missing"/></ul>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
