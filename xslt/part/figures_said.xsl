<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What each metric and each of its figures is called, and what a metric says in a sentence. -->
  <xsl:template match="figure" mode="label"><t:word of="@name" in="closed."><xsl:value-of select="words"/><xsl:if test="not(words)"><xsl:value-of select="@name"/></xsl:if></t:word></xsl:template>
  <xsl:template match="metric[@name = 'stage']/figure" mode="label"><t:word of="@name" in="stage."/></xsl:template>
  <xsl:template match="metric[@name = 'first']/figure" mode="label"><t:word of="@name" in="figure.first."/></xsl:template>
  <xsl:template match="metric[@name = 'task']/figure" mode="label"><t:word of="@name" in="figure.task."/></xsl:template>
  <xsl:template match="metric[@name = 'goal']/figure" mode="label"><t:word of="@name" in="goal.state."/></xsl:template>
  <xsl:template match="metric[@name = 'service']/figure" mode="label"><t:word of="@name" in="service.kind."/></xsl:template>
  <xsl:template match="metric[@name = 'follow_up']/figure" mode="label"><t:word of="@name" in="figure.follow-up."/></xsl:template>

  <xsl:template match="metric[@name = 'assessment']/figure" mode="label"><t:word of="@name" in="figure.assessment."/></xsl:template>
  <xsl:template match="metric[@name = 'progress']/figure" mode="label"><t:word of="@name" in="figure.direction."/></xsl:template>
  <xsl:template match="metric[@name = 'outcome']/figure" mode="label"><t:word of="@name" in="figure.direction."/></xsl:template>
  <xsl:template match="metric[@name = 'referral']/figure" mode="label"><t:word of="@name" in="referral.state."/></xsl:template>

  <xsl:template match="metric" mode="said"/>

  <xsl:template match="metric[@name = 'first'][@share]" mode="said">
    <p class="govuk-body">
      <t:say key="figures.first.share"><t:with name="share"><strong><xsl:value-of select="@share"/></strong></t:with><t:with name="of"><xsl:value-of select="@of"/></t:with></t:say>
      <xsl:if test="@median">
        <xsl:text> </xsl:text>
        <t:say key="figures.first.median"><t:with name="days"><strong><xsl:value-of select="@median"/></strong></t:with></t:say>
      </xsl:if>
    </p>
  </xsl:template>

  <xsl:template match="metric[@name = 'assessment'][@share]" mode="said">
    <p class="govuk-body"><t:say key="figures.assessment.share"><t:with name="share"><strong><xsl:value-of select="@share"/></strong></t:with><t:with name="of"><xsl:value-of select="@of"/></t:with></t:say></p>
  </xsl:template>

  <xsl:template match="metric[@name = 'task'][@share]" mode="said">
    <p class="govuk-body"><t:say key="figures.task.share"><t:with name="share"><strong><xsl:value-of select="@share"/></strong></t:with><t:with name="of"><xsl:value-of select="@of"/></t:with></t:say></p>
  </xsl:template>

  <xsl:template match="metric[@name = 'goal'][@share]" mode="said">
    <p class="govuk-body"><t:say key="figures.goal.share"><t:with name="share"><strong><xsl:value-of select="@share"/></strong></t:with><t:with name="of"><xsl:value-of select="@of"/></t:with></t:say></p>
  </xsl:template>

  <xsl:template match="metric[@name = 'progress'][@share]" mode="said">
    <p class="govuk-body"><t:say key="figures.progress.share"><t:with name="share"><strong><xsl:value-of select="@share"/></strong></t:with><t:with name="of"><xsl:value-of select="@of"/></t:with></t:say></p>
  </xsl:template>

  <xsl:template match="metric[@name = 'referral'][@share]" mode="said">
    <p class="govuk-body"><t:say key="figures.referral.share"><t:with name="share"><strong><xsl:value-of select="@share"/></strong></t:with><t:with name="of"><xsl:value-of select="@of"/></t:with></t:say></p>
  </xsl:template>

  <xsl:template match="metric[@name = 'outcome'][@share]" mode="said">
    <p class="govuk-body"><t:say key="figures.outcome.share"><t:with name="share"><strong><xsl:value-of select="@share"/></strong></t:with><t:with name="of"><xsl:value-of select="@of"/></t:with></t:say></p>
  </xsl:template>

  <xsl:template match="metric[@name = 'follow_up'][@share]" mode="said">
    <p class="govuk-body"><t:say key="figures.follow-up.share"><t:with name="share"><strong><xsl:value-of select="@share"/></strong></t:with><t:with name="of"><xsl:value-of select="@of"/></t:with></t:say></p>
  </xsl:template>
</xsl:stylesheet>
