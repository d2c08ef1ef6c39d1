<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.assign.title]]</xsl:template>

  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="case" mode="back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.assign.title]]</h1>
    <p class="govuk-body"><xsl:apply-templates select="." mode="now"/></p>
    <xsl:if test="not(person)"><div class="govuk-inset-text">[[case.assign.no-one]]</div></xsl:if>
    <xsl:if test="person"><xsl:apply-templates select="." mode="form"/></xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="now">[[case.assign.nobody]]</xsl:template>
  <xsl:template match="page[assignment[@part = 'owner' and not(@ended)]]" mode="now">
    <t:say key="case.assign.now">
      <t:with name="name"><strong><xsl:value-of select="assignment[@part = 'owner' and not(@ended)]/@name"/></strong></t:with>
      <t:with name="date"><xsl:value-of select="assignment[@part = 'owner' and not(@ended)]/@at-text"/></t:with>
    </t:say>
  </xsl:template>

  <xsl:template match="page" mode="form">
    <form method="post" action="/case/assign" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:apply-templates select="from"/>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'person'"/>
        <xsl:with-param name="legend">[[case.assign.person]]</xsl:with-param>
        <xsl:with-param name="hint">[[case.assign.person.hint]]</xsl:with-param>
        <xsl:with-param name="items"><xsl:apply-templates select="person"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="select">
        <xsl:with-param name="name" select="'part'"/>
        <xsl:with-param name="label">[[case.assign.part]]</xsl:with-param>
        <xsl:with-param name="hint">[[case.assign.part.hint]]</xsl:with-param>
        <xsl:with-param name="items">
          <t:each in="part.">
            <xsl:call-template name="option">
              <xsl:with-param name="name" select="'part'"/>
              <xsl:with-param name="value" select="'[[.word]]'"/>
              <xsl:with-param name="label">[[.]]</xsl:with-param>
              <xsl:with-param name="today" select="'owner'"/>
            </xsl:call-template>
          </t:each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'reason'"/>
        <xsl:with-param name="label">[[case.assign.reason]]</xsl:with-param>
        <xsl:with-param name="hint">[[case.assign.reason.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[case.assign.do]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="from">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'from'"/><xsl:with-param name="value" select="string(@list)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="person">
    <xsl:call-template name="radio">
      <xsl:with-param name="name" select="'person'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label">
        <xsl:value-of select="@name"/>
        <xsl:text> (</xsl:text>
        <t:say key="case.assign.open"><t:with name="cases"><xsl:value-of select="@open"/></t:with></t:say>
        <xsl:if test="@owner">, [[case.assign.owner]]</xsl:if>
        <xsl:text>)</xsl:text>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
