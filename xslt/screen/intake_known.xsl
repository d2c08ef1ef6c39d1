<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/intake_locked.xsl"/>

  <xsl:template match="page" mode="title">[[intake.known.title]]</xsl:template>

  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/intake/form?id={intake/@id}">[[back]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:apply-templates select="whom"/></span>
      <xsl:text>[[intake.known.title]]</xsl:text>
    </h1>
    <xsl:if test="intake/@asked and not(intake/@mine)"><xsl:apply-templates select="." mode="asked"/></xsl:if>
    <xsl:apply-templates select="intake" mode="stands"/>
    <xsl:if test="not(intake/@locked) or input"><div id="looked"><xsl:apply-templates select="found"/></div></xsl:if>
  </xsl:template>

  <!-- Who was typed, to be held against those who were found. -->
  <xsl:template match="whom">
    <xsl:value-of select="@name"/>
    <xsl:if test="not(@name)">[[intake.nobody]]</xsl:if>
    <xsl:if test="@born-text"> · <t:say key="who.born"><t:with name="date"><xsl:value-of select="@born-text"/></t:with></t:say></xsl:if>
    <xsl:if test="../intake/@programme"> · <xsl:value-of select="../intake/@programme"/></xsl:if>
  </xsl:template>

  <!-- The question of another, for whoever supervises the programme. -->
  <xsl:template match="page" mode="asked">
    <xsl:call-template name="alert"><xsl:with-param name="text"><t:say key="intake.known.asked"><t:with name="name"><xsl:value-of select="intake/@owner"/></t:with></t:say></xsl:with-param></xsl:call-template>
    <xsl:if test="question"><blockquote class="govuk-inset-text tc-text"><xsl:value-of select="question"/></blockquote></xsl:if>
  </xsl:template>

  <xsl:template match="found">
    <h2 class="govuk-heading-m">[[intake.known.found]]</h2>
    <xsl:if test="not(client)"><p class="govuk-body">[[intake.known.none]]</p></xsl:if>
    <xsl:if test="client"><ul class="govuk-list tc-lines"><xsl:apply-templates select="client"/></ul></xsl:if>
    <xsl:apply-templates select="." mode="new"/>
    <xsl:if test="/page/intake/@mine"><xsl:apply-templates select="." mode="ask"/></xsl:if>
  </xsl:template>

  <xsl:template match="found/client">
    <li>
      <strong><xsl:value-of select="@name"/></strong>
      <xsl:if test="@birth-text"><t:say key="who.born"><t:with name="date"><xsl:value-of select="@birth-text"/></t:with></t:say></xsl:if>
      <span class="tc-reference"><xsl:value-of select="concat(substring(@reference, 1, 4), '-', substring(@reference, 5, 4), '-', substring(@reference, 9))"/></span>
      <xsl:call-template name="tag"><xsl:with-param name="text"><t:word of="@likeness" in="intake.likeness."/></xsl:with-param><xsl:with-param name="colour"><xsl:choose><xsl:when test="@likeness = 'same'">green</xsl:when><xsl:otherwise>grey</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
      <form method="post" action="/intake/pick" class="tc-acts">
        <xsl:call-template name="form-fields"/>
        <xsl:apply-templates select="/page/intake" mode="id"/>
        <xsl:call-template name="hidden"><xsl:with-param name="name">client</xsl:with-param><xsl:with-param name="value" select="@reference"/></xsl:call-template>
        <button type="submit" class="tc-link-button">[[intake.known.pick]]<span class="govuk-visually-hidden">: <xsl:value-of select="@name"/></span></button>
      </form>
    </li>
  </xsl:template>

  <xsl:template match="intake" mode="id">
    <xsl:call-template name="hidden"><xsl:with-param name="name">id</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="found" mode="new">
    <form method="post" action="/intake/pick" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="/page/intake" mode="id"/>
      <xsl:if test="/page/intake/@asked and not(/page/intake/@mine)"><xsl:call-template name="textarea"><xsl:with-param name="name">answer</xsl:with-param><xsl:with-param name="label">[[intake.known.answer]]</xsl:with-param><xsl:with-param name="rows">3</xsl:with-param></xsl:call-template></xsl:if>
      <xsl:call-template name="button"><xsl:with-param name="text">[[intake.known.new]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- The way on that says nothing of who is hidden. -->
  <xsl:template match="found" mode="ask">
    <h2 class="govuk-heading-m">[[intake.ask.title]]</h2>
    <p class="govuk-body">[[intake.ask.what]]</p>
    <form method="post" action="/intake/ask" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="/page/intake" mode="id"/>
      <xsl:call-template name="textarea"><xsl:with-param name="name">question</xsl:with-param><xsl:with-param name="label">[[intake.ask.question]]</xsl:with-param><xsl:with-param name="hint">[[intake.ask.hint]]</xsl:with-param><xsl:with-param name="rows">3</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="kind">secondary</xsl:with-param><xsl:with-param name="text">[[intake.ask.do]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
