<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>
  <xsl:include href="../part/intake_answers.xsl"/>
  <xsl:include href="../part/intake_outcome.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>
  <xsl:include href="../part/form_risks.xsl"/>
  <xsl:include href="../part/form_checked.xsl"/>
  <xsl:include href="../part/form_score.xsl"/>

  <xsl:template match="page" mode="title">[[intake.section.decision]]</xsl:template>

  <xsl:template match="page" mode="form">
    <xsl:apply-templates select="intake" mode="state"/>
    <xsl:apply-templates select="form" mode="risks"/>
    <xsl:apply-templates select="form" mode="missing"/>
    <xsl:apply-templates select="form/step" mode="read"/>
    <xsl:apply-templates select="form" mode="scores"/>
    <xsl:apply-templates select="sections/section[@name != 'form' and (@name != 'decision' or /page/intake/@decided)]" mode="card"/>
    <xsl:if test="intake[@state = 'draft' or @state = 'waiting']"><xsl:apply-templates select="." mode="decide"/></xsl:if>
    <xsl:apply-templates select="intake[@state = 'draft' and @mine and not(@locked)]" mode="discard"/>
  </xsl:template>

  <!-- What somebody should know before deciding. -->
  <xsl:template match="intake" mode="state">
    <xsl:if test="@decided"><p class="govuk-inset-text"><strong><t:word of="@state" in="intake.decision.is."/></strong><xsl:text> · </xsl:text><t:say key="goal.by"><t:with name="date"><xsl:value-of select="@decided-text"/></t:with><t:with name="name"><xsl:value-of select="@decided-by"/></t:with></t:say></p></xsl:if>
    <xsl:if test="not(/page/sections/@checked)"><xsl:call-template name="alert"><xsl:with-param name="kind">warning</xsl:with-param><xsl:with-param name="text"><a href="/intake/known?id={@id}">[[intake.unchecked]]</a></xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@asked and not(@answered)"><xsl:call-template name="alert"><xsl:with-param name="kind">warning</xsl:with-param><xsl:with-param name="text">[[intake.unanswered]]</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@answered"><xsl:apply-templates select="." mode="answered"/></xsl:if>
    <xsl:if test="@known and not(/page/client)"><p class="govuk-body">[[intake.known.hidden]]</p></xsl:if>
    <xsl:if test="/page/client"><p class="govuk-body"><t:say key="intake.known.is"><t:with name="name"><a class="govuk-link" href="/client?client={/page/client/@reference}"><xsl:value-of select="/page/client/@name"/></a></t:with></t:say><xsl:if test="@state = 'draft' or @state = 'waiting'"><xsl:text> </xsl:text><a class="govuk-link" href="/intake/known?id={@id}">[[intake.known.other]]</a></xsl:if></p></xsl:if>
  </xsl:template>

  <xsl:template match="intake" mode="answered">
    <xsl:call-template name="alert">
      <xsl:with-param name="text">
        <t:say key="intake.answered.by"><t:with name="name"><xsl:value-of select="@answered-by"/></t:with></t:say>
        <xsl:if test="key('answer', 'answer')"><span class="tc-text"><xsl:value-of select="key('answer', 'answer')"/></span></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="decide">
    <h2 class="govuk-heading-m">[[intake.decision]]</h2>
    <form method="post" action="/intake/check" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="intake/@version"/></xsl:call-template>
      <xsl:apply-templates select="intake" mode="hidden"/>
      <xsl:call-template name="radios">
        <xsl:with-param name="name">decision</xsl:with-param>
        <xsl:with-param name="legend">[[intake.decision.which]]</xsl:with-param>
        <xsl:with-param name="items"><t:each in="intake.decision.is."><xsl:call-template name="radio"><xsl:with-param name="name">decision</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template></t:each></xsl:with-param>
      </xsl:call-template>
      <xsl:if test="lacks"><xsl:call-template name="input"><xsl:with-param name="name" select="string(lacks/@field)"/><xsl:with-param name="label">[[intake.described]]</xsl:with-param><xsl:with-param name="hint">[[intake.described.hint]]</xsl:with-param></xsl:call-template></xsl:if>
      <xsl:if test="team"><xsl:apply-templates select="." mode="teams"/></xsl:if>
      <xsl:call-template name="textarea"><xsl:with-param name="name">why</xsl:with-param><xsl:with-param name="label">[[intake.why]]</xsl:with-param><xsl:with-param name="hint">[[intake.why.hint]]</xsl:with-param><xsl:with-param name="rows">4</xsl:with-param></xsl:call-template>
      <xsl:call-template name="date-input"><xsl:with-param name="name">review</xsl:with-param><xsl:with-param name="legend">[[intake.review]]</xsl:with-param><xsl:with-param name="hint">[[intake.review.hint]]</xsl:with-param></xsl:call-template>
      <xsl:apply-templates select="." mode="refusal"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[intake.decide]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- The first gets the programme's cases where nobody says otherwise. -->
  <xsl:template match="page" mode="teams">
    <xsl:call-template name="select">
      <xsl:with-param name="name">team</xsl:with-param>
      <xsl:with-param name="label">[[intake.team]]</xsl:with-param>
      <xsl:with-param name="hint">[[intake.team.hint]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:for-each select="team"><xsl:call-template name="option"><xsl:with-param name="name">team</xsl:with-param><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/></xsl:call-template></xsl:for-each></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What is asked of whoever turns somebody away. -->
  <xsl:template match="page" mode="refusal">
    <xsl:call-template name="textarea"><xsl:with-param name="name">next</xsl:with-param><xsl:with-param name="label">[[intake.next]]</xsl:with-param><xsl:with-param name="hint">[[intake.next.hint]]</xsl:with-param><xsl:with-param name="rows">3</xsl:with-param></xsl:call-template>
    <xsl:call-template name="radios">
      <xsl:with-param name="name">told</xsl:with-param>
      <xsl:with-param name="legend">[[intake.told]]</xsl:with-param>
      <xsl:with-param name="inline">yes</xsl:with-param>
      <xsl:with-param name="items"><t:each in="intake.told.is."><xsl:call-template name="radio"><xsl:with-param name="name">told</xsl:with-param><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template></t:each></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
