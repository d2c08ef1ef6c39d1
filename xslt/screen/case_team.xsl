<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.team]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.team]]</h1>
      <xsl:if test="key('may', 'case.assign') and not(string(@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/assign?case=', case/@reference)"/>
          <xsl:with-param name="text">[[case.assign.do]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="cover"/>
    <xsl:if test="not(assignment)"><p class="govuk-body">[[case.team.none]]</p></xsl:if>
    <xsl:if test="assignment">
      <xsl:call-template name="table">
        <xsl:with-param name="caption">[[case.team]]</xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[person]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[case.assign.part]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[case.team.from]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[case.team.to]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[case.team.why]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="assignment"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="cover">
    <p class="govuk-inset-text"><t:say key="case.covered"><t:with name="name"><strong><xsl:value-of select="@name"/></strong></t:with><t:with name="date"><time datetime="{@until}"><xsl:value-of select="@until-text"/></time></t:with></t:say></p>
  </xsl:template>

  <xsl:template match="assignment">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:value-of select="@name"/><xsl:apply-templates select="@state"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[case.assign.part]]</xsl:with-param><xsl:with-param name="content"><t:word of="@part" in="part."/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[case.team.from]]</xsl:with-param><xsl:with-param name="content"><time datetime="{@at}"><xsl:value-of select="@at-text"/></time></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[case.team.to]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="to"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[case.team.why]]</xsl:with-param>
        <xsl:with-param name="content">
          <xsl:value-of select="@reason"/>
          <xsl:if test="@by"><span class="tc-hint"><xsl:text> </xsl:text><t:say key="by"><t:with name="name"><xsl:value-of select="@by"/></t:with></t:say></span></xsl:if>
        </xsl:with-param>
      </xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="@state"><xsl:text> </xsl:text><strong class="govuk-tag govuk-tag--grey"><t:word of="." in="person.state."/></strong></xsl:template>

  <xsl:template match="assignment" mode="to"><time datetime="{@ended}"><xsl:value-of select="@ended-text"/></time></xsl:template>

  <xsl:template match="assignment[not(@ended)]" mode="to">
    <xsl:text>[[case.team.today]]</xsl:text>
    <xsl:if test="key('may', 'case.assign') and not(string(/page/@as-of))">
      <form method="post" action="/case/part/end" class="tc-inline-form">
        <xsl:call-template name="form-fields"/>
        <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
        <xsl:call-template name="hidden"><xsl:with-param name="name" select="'assignment'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
        <button type="submit" class="tc-link-button">[[case.part.end]]<span class="govuk-visually-hidden">: <xsl:value-of select="@name"/></span></button>
      </form>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
