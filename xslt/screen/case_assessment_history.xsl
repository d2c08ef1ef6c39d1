<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.history]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:key name="rated" match="need-version" use="@domain"/>
  <xsl:key name="found" match="finding-version" use="@id"/>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[assessment.history]]: <xsl:apply-templates select="assessment" mode="named"/></h1>
    <p class="govuk-body">[[assessment.history.what]]</p>
    <div class="moj-timeline"><xsl:apply-templates select="version"/></div>
    <h2 class="govuk-heading-m">[[assessment.history.needs]]</h2>
    <xsl:if test="not(need-version[key('rated', @domain)[2]])"><p class="govuk-body tc-none">[[need.change.none]]</p></xsl:if>
    <xsl:apply-templates select="need-version[key('rated', @domain)[2]][generate-id() = generate-id(key('rated', @domain)[1])]" mode="domain"/>
    <h2 class="govuk-heading-m">[[assessment.history.findings]]</h2>
    <!-- Moments as numbers: what came after the signing was added later. -->
    <xsl:variable name="changed" select="finding-version[@until or key('found', @id)[2] or translate(@at, '-:TZ', '') &gt; translate(/page/version[1]/@at, '-:TZ', '')]"/>
    <xsl:if test="not($changed)"><p class="govuk-body tc-none">[[need.change.none]]</p></xsl:if>
    <xsl:apply-templates select="$changed"/>
  </xsl:template>

  <xsl:template match="version">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="level" select="2"/>
      <xsl:with-param name="title"><t:say key="assessment.history.version"><t:with name="number"><xsl:value-of select="position()"/></t:with></t:say><xsl:if test="position() = last()"> ([[assessment.history.now]])</xsl:if></xsl:with-param>
      <xsl:with-param name="by" select="string(@by)"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="content">
        <xsl:if test="why"><div class="tc-text"><xsl:value-of select="why"/></div></xsl:if>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[assessment.held.head]]</xsl:with-param><xsl:with-param name="value" select="string(@held-text)"/></xsl:call-template>
          <xsl:apply-templates select="." mode="motivation"/>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="need-version" mode="domain">
    <h3 class="govuk-heading-s"><t:word of="@domain" in="need.domain."/></h3>
    <ul class="govuk-list tc-lines"><xsl:apply-templates select="key('rated', @domain)"/></ul>
  </xsl:template>

  <xsl:template match="need-version">
    <li><xsl:apply-templates select="." mode="level"/><xsl:if test="strength"><span class="tc-text"><xsl:value-of select="strength"/></span></xsl:if><xsl:apply-templates select="." mode="from"/></li>
  </xsl:template>

  <xsl:template match="finding-version">
    <div class="tc-finding">
      <h3 class="govuk-heading-s"><xsl:apply-templates select="." mode="said"/></h3>
      <xsl:apply-templates select="." mode="more"/>
      <p class="tc-note__facts"><xsl:apply-templates select="." mode="from"/></p>
    </div>
  </xsl:template>

  <xsl:template match="need-version | finding-version" mode="from">
    <span class="tc-hint">[[assessment.history.from]] <xsl:value-of select="@at-text"/><xsl:if test="@until"> · [[assessment.history.until]] <xsl:value-of select="@until-text"/></xsl:if></span>
  </xsl:template>
</xsl:stylesheet>
