<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_follow_up.xsl"/>
  <xsl:include href="../part/occasion.xsl"/>

  <xsl:template match="page" mode="title">[[follow-up.record]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/follow-ups'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:apply-templates select="follow-up" mode="title"/></h1>
    <xsl:call-template name="clash"/>
    <xsl:apply-templates select="follow-up" mode="form"/>
  </xsl:template>

  <xsl:template match="follow-up" mode="form"><div class="govuk-inset-text">[[error.follow-up-done]].</div></xsl:template>

  <xsl:template match="follow-up[@state = 'planned']" mode="form">
    <xsl:apply-templates select="../occasion"/>
    <xsl:if test="../form"><xsl:apply-templates select="." mode="sign"/></xsl:if>
  </xsl:template>

  <xsl:template match="follow-up" mode="sign">
    <form method="post" action="/case/follow-up/record" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select="../response" mode="draft"/>
      <xsl:apply-templates select="../own" mode="field"/>
      <xsl:call-template name="occasion-sign"><xsl:with-param name="text">[[follow-up.sign]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <!-- What the form does not ask. -->
  <xsl:template match="own[@name = 'happened']" mode="field"><xsl:call-template name="date-input"><xsl:with-param name="name" select="'happened'"/><xsl:with-param name="legend">[[follow-up.happened]]</xsl:with-param><xsl:with-param name="today" select="string(/page/happened/@date)"/></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'reached']" mode="field"><xsl:call-template name="radios"><xsl:with-param name="name" select="'reached'"/><xsl:with-param name="legend">[[follow-up.reached.ask]]</xsl:with-param><xsl:with-param name="items"><t:each in="follow-up.reached.is."><xsl:call-template name="radio"><xsl:with-param name="name" select="'reached'"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template></t:each></xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'tried']" mode="field"><xsl:call-template name="input"><xsl:with-param name="name" select="'tried'"/><xsl:with-param name="label">[[follow-up.tried]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'housing' or @name = 'work' or @name = 'health']" mode="field">
    <xsl:call-template name="area"><xsl:with-param name="name" select="string(@name)"/><xsl:with-param name="legend"><t:word of="@name" in="follow-up.area."/></xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template match="own[@name = 'needs']" mode="field"><xsl:call-template name="textarea"><xsl:with-param name="name" select="'needs'"/><xsl:with-param name="label">[[follow-up.needs]]</xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'wants']" mode="field"><xsl:call-template name="radios"><xsl:with-param name="name" select="'wants'"/><xsl:with-param name="legend">[[follow-up.wants-back]]</xsl:with-param><xsl:with-param name="items"><t:each in="follow-up.back.is."><xsl:call-template name="radio"><xsl:with-param name="name" select="'wants'"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template></t:each></xsl:with-param></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'next']" mode="field"><xsl:call-template name="date-input"><xsl:with-param name="name" select="'next'"/><xsl:with-param name="legend">[[follow-up.next]]</xsl:with-param><xsl:with-param name="hint">[[follow-up.next.hint]]</xsl:with-param></xsl:call-template></xsl:template>

  <xsl:template name="area">
    <xsl:param name="name"/>
    <xsl:param name="legend"/>
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="legend" select="$legend"/>
      <xsl:with-param name="items">
        <t:each in="follow-up.kept."><xsl:call-template name="radio"><xsl:with-param name="name" select="$name"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template></t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
