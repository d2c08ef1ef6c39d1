<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_discharge.xsl"/>
  <xsl:include href="../part/item.xsl"/>
  <xsl:include href="../part/against.xsl"/>

  <xsl:template match="page" mode="title">[[approval.decide]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/discharge'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[approval.decide]]</h1>
    <xsl:call-template name="clash"/>
    <xsl:apply-templates select="approval" mode="card"/>
    <xsl:apply-templates select="discharge[@approval = /page/approval/@id]" mode="card"/>
    <xsl:apply-templates select="." mode="against"/>
    <xsl:apply-templates select="approval" mode="form"/>
  </xsl:template>

  <xsl:template match="approval" mode="form"><div class="govuk-inset-text">[[error.approval-decided]].</div></xsl:template>
  <xsl:template match="approval[@state = 'waits' and @mine]" mode="form"><div class="govuk-inset-text">[[error.approval-own]].</div></xsl:template>

  <xsl:template match="approval[@state = 'waits' and not(@mine)]" mode="form">
    <form method="post" action="/case/approval" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="/page/case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'decision'"/>
        <xsl:with-param name="legend">[[approval.decision]]</xsl:with-param>
        <xsl:with-param name="hint">[[approval.decision.hint]]</xsl:with-param>
        <xsl:with-param name="items">
          <t:each in="approval.say.">
            <xsl:call-template name="radio"><xsl:with-param name="name" select="'decision'"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
          </t:each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[approval.reason]]</xsl:with-param><xsl:with-param name="hint">[[approval.reason.hint]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
