<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/client.xsl"/>
  <xsl:include href="../part/client_cards.xsl"/>
  <xsl:include href="../part/contact.xsl"/>

  <xsl:template match="page" mode="title">[[who.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[who.title]]</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="cases"/>
        <xsl:apply-templates select="contacts"/>
      </div>
      <div class="govuk-grid-column-one-third">
        <xsl:apply-templates select="client" mode="card"/>
        <xsl:apply-templates select="household[member]" mode="card"/>
        <xsl:apply-templates select="." mode="audit-card"/>
      <xsl:apply-templates select="client" mode="past"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="page[not-yet]" mode="main">
    <h1 class="govuk-heading-l">[[who.title]]</h1>
    <p class="govuk-body">[[who.not-yet]]</p>
    <xsl:apply-templates select="not-yet" mode="past"/>
  </xsl:template>

  <xsl:template match="cases">
    <h2 class="govuk-heading-m">[[who.cases]]</h2>
    <ul class="govuk-task-list"><xsl:apply-templates select="case"/></ul>
    <xsl:if test="key('may', 'intake.take') and not(string(/page/@as-of))"><p class="govuk-body"><a class="govuk-link" href="/intake?client={/page/client/@reference}">[[who.intake]]</a></p></xsl:if>
  </xsl:template>

  <xsl:template match="case">
    <xsl:call-template name="task">
      <xsl:with-param name="title" select="string(@programme)"/>
      <xsl:with-param name="href">/case?case=<xsl:value-of select="@reference"/><xsl:apply-templates select="/page" mode="as-of-argument"/></xsl:with-param>
      <xsl:with-param name="hint"><xsl:apply-templates select="." mode="hint"/></xsl:with-param>
      <xsl:with-param name="status"><xsl:apply-templates select="." mode="status"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="case" mode="hint">
    <t:say key="who.case.since"><t:with name="date"><xsl:value-of select="@opened-text"/></t:with></t:say>
    <xsl:if test="@owner"><xsl:text>, </xsl:text><t:say key="who.case.owner"><t:with name="name"><xsl:value-of select="@owner"/></t:with></t:say></xsl:if>
    <xsl:if test="@next-step and @status = 'open'"><xsl:text> · </xsl:text><xsl:value-of select="@next-step"/><xsl:if test="@due"><xsl:text>, </xsl:text><t:say key="who.case.due"><t:with name="date"><xsl:value-of select="@due-text"/></t:with></t:say></xsl:if></xsl:if>
  </xsl:template>

  <xsl:template match="case" mode="status"><strong class="govuk-tag govuk-tag--blue"><t:word of="@stage" in="who.stage."/></strong></xsl:template>
  <xsl:template match="case[@status = 'discharged']" mode="status"><strong class="govuk-tag govuk-tag--grey">[[who.discharged]]</strong></xsl:template>

  <xsl:template match="contacts">
    <div class="tc-heading-row">
      <h2 class="govuk-heading-m" id="contacts">[[way.title]]</h2>
      <xsl:if test="key('may', 'client.change') and not(string(/page/@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/client/contact?client=', /page/client/@reference)"/>
          <xsl:with-param name="text">[[way.add]]</xsl:with-param>
          <xsl:with-param name="kind">secondary</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:if test="@usable = 0">
      <xsl:call-template name="alert">
        <xsl:with-param name="kind">warning</xsl:with-param>
        <xsl:with-param name="label">[[way.none.label]]</xsl:with-param>
        <xsl:with-param name="text"><strong>[[way.none]]</strong> [[way.none.what]]</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="contact[not(@ended)]" mode="card"/>
    <xsl:if test="contact[@ended]">
      <xsl:call-template name="details"><xsl:with-param name="summary">[[way.old]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="contact[@ended]" mode="card"/></xsl:with-param></xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
