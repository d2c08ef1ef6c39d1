<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/caseload.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[figures.cases.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="before-main">
    <a class="govuk-back-link" href="/figures?programme={chosen/@programme}&amp;from={chosen/@from}&amp;until={chosen/@until}#{chosen/@metric}">[[figures.title]]</a>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[figures.cases.title]]</h1>
    <xsl:apply-templates select="chosen" mode="said"/>
    <xsl:apply-templates select="list"/>
    <xsl:call-template name="pagination">
      <xsl:with-param name="list" select="list"/>
      <xsl:with-param name="arguments" select="concat('metric=', chosen/@metric, '&amp;figure=', chosen/@figure, '&amp;programme=', chosen/@programme, '&amp;from=', chosen/@from, '&amp;until=', chosen/@until, '&amp;')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="chosen" mode="said">
    <p class="govuk-body">
      <t:word of="@metric" in="figures.metric."/>
      <xsl:text>: </xsl:text>
      <strong><xsl:apply-templates select="." mode="label"/></strong>
      <xsl:text> · </xsl:text>
      <xsl:value-of select="../programme[@id = ../chosen/@programme]/@name"/>
      <xsl:text> · </xsl:text>
      <t:say key="figures.period"><t:with name="from"><time datetime="{@from}"><xsl:value-of select="@from-text"/></time></t:with><t:with name="until"><time datetime="{@until}"><xsl:value-of select="@until-text"/></time></t:with></t:say>
    </p>
  </xsl:template>

  <xsl:template match="chosen" mode="label"><t:word of="@figure" in="closed."/></xsl:template>
  <xsl:template match="chosen[@metric = 'total']" mode="label"><t:word of="@figure" in="figures.total."/></xsl:template>
  <xsl:template match="chosen[@metric = 'stage']" mode="label"><t:word of="@figure" in="stage."/></xsl:template>
  <xsl:template match="chosen[@metric = 'first']" mode="label"><t:word of="@figure" in="figure.first."/></xsl:template>
  <xsl:template match="chosen[@metric = 'task']" mode="label"><t:word of="@figure" in="figure.task."/></xsl:template>
  <xsl:template match="chosen[@metric = 'goal']" mode="label"><t:word of="@figure" in="goal.state."/></xsl:template>
  <xsl:template match="chosen[@metric = 'assessment']" mode="label"><t:word of="@figure" in="figure.assessment."/></xsl:template>
  <xsl:template match="chosen[@metric = 'progress']" mode="label"><t:word of="@figure" in="figure.direction."/></xsl:template>
  <xsl:template match="chosen[@metric = 'outcome']" mode="label"><t:word of="@figure" in="figure.direction."/></xsl:template>
  <xsl:template match="chosen[@metric = 'referral']" mode="label"><t:word of="@figure" in="referral.state."/></xsl:template>
  <xsl:template match="chosen[@metric = 'service']" mode="label"><t:word of="@figure" in="service.kind."/></xsl:template>
  <xsl:template match="chosen[@metric = 'follow_up']" mode="label"><t:word of="@figure" in="figure.follow-up."/></xsl:template>

  <!-- Whose case it is, and where a figure counts things within cases, how many of them are in this one. -->
  <xsl:template match="page" mode="owner-head">
    <xsl:call-template name="th"><xsl:with-param name="text">[[part.owner]]</xsl:with-param></xsl:call-template>
    <xsl:if test="list/case/@count"><xsl:call-template name="th"><xsl:with-param name="text">[[figures.count]]</xsl:with-param></xsl:call-template></xsl:if>
  </xsl:template>

  <xsl:template match="case" mode="owner">
    <xsl:call-template name="cell">
      <xsl:with-param name="label">[[part.owner]]</xsl:with-param>
      <xsl:with-param name="content">
        <xsl:value-of select="owner/@name"/>
        <xsl:if test="not(owner/@name)"><strong class="govuk-tag govuk-tag--red">[[case.nobody]]</strong></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="@count"><xsl:call-template name="cell"><xsl:with-param name="label">[[figures.count]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@count"/></xsl:with-param></xsl:call-template></xsl:if>
  </xsl:template>
</xsl:stylesheet>
