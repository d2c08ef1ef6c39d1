<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/form_public.xsl"/>
  <xsl:include href="../part/link_frame.xsl"/>

  <xsl:template match="page" mode="title"><t:word of="link/@state" in="link.title."/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="crisis[@now]" mode="now"/>
    <h1 class="govuk-heading-xl"><xsl:apply-templates select="." mode="title"/></h1>
    <xsl:apply-templates select="link"/>
    <xsl:apply-templates select="crisis[not(@now)]" mode="at-hand"/>
  </xsl:template>

  <!-- Never was, expired, taken back: nobody learns which. -->
  <xsl:template match="link[@state = 'gone']">
    <p class="govuk-body">[[link.gone]]</p>
    <p class="govuk-body">[[link.gone.first]]<xsl:text> </xsl:text>[[link.gone.else]]</p>
  </xsl:template>

  <!-- For whoever was filling it in. -->
  <xsl:template match="link[@state = 'over']">
    <p class="govuk-body">[[link.over]]</p>
    <p class="govuk-body">[[link.gone.do]]</p>
  </xsl:template>

  <xsl:template match="link[@state = 'wait']"><p class="govuk-body">[[link.wait]]</p></xsl:template>

  <xsl:template match="link[@state = 'sent']">
    <p class="govuk-body">[[link.sent]]</p>
    <p class="govuk-body">[[link.sent.close]]</p>
  </xsl:template>

  <xsl:template match="link[@state = 'stop']"><p class="govuk-body">[[link.stop]]</p></xsl:template>

  <xsl:template match="link[@state = 'start']">
    <p class="govuk-body"><xsl:value-of select="@title"/></p>
    <ul class="govuk-list govuk-list--bullet">
      <li>[[link.start.steps]]</li>
      <li>[[link.start.code]]</li>
      <li>[[link.start.leave]]</li>
    </ul>
    <form method="post" action="/link/begin" novalidate="novalidate">
      <input type="hidden" name="t" value="{@token}"/>
      <input type="hidden" name="key" value="{@key}"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[link.begin]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="link[@state = 'code']">
    <p class="govuk-body">[[link.code]]</p>
    <p class="tc-code" id="code"><xsl:value-of select="@code"/></p>
    <p class="govuk-body">[[link.code.safe]]</p>
    <xsl:call-template name="button-link"><xsl:with-param name="href" select="'/link/form'"/><xsl:with-param name="text">[[link.go]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="link[@state = 'back']">
    <p class="govuk-body">[[link.back]]</p>
    <form method="post" action="/link/back" novalidate="novalidate">
      <xsl:if test="@token"><input type="hidden" name="t" value="{@token}"/></xsl:if>
      <xsl:call-template name="input">
        <xsl:with-param name="name">code</xsl:with-param>
        <xsl:with-param name="label">[[link.code.label]]</xsl:with-param>
        <xsl:with-param name="hint">[[link.code.hint]]</xsl:with-param>
        <xsl:with-param name="width" select="10"/>
        <xsl:with-param name="autocomplete">off</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[link.go]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
