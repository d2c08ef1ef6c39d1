<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/intake.xsl"/>
  <xsl:import href="../part/form_page.xsl"/>
  <xsl:import href="../part/form_held.xsl"/>
  <xsl:include href="../part/bar.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>
  <xsl:include href="../part/form_risks.xsl"/>

  <xsl:template match="page" mode="title">[[intake.form]]</xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="form" mode="page"/>
    <xsl:if test="not(form)">
      <h1 class="govuk-heading-l">[[intake.form]]</h1>
      <xsl:apply-templates select="intake" mode="stands"/>
      <xsl:if test="not(intake/@locked)"><p class="govuk-body">[[intake.form.none]]</p></xsl:if>
      <xsl:apply-templates select="sections"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="form" mode="heading">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:apply-templates select="/page/intake" mode="called"/></span>
      <xsl:value-of select="step[@current = 'yes']/@title"/>
    </h1>
  </xsl:template>

  <xsl:template match="form" mode="lead">
    <xsl:apply-templates select="." mode="risks"/>
    <xsl:apply-templates select="." mode="unsent"/>
  </xsl:template>

  <xsl:template match="form" mode="action">/intake/form</xsl:template>
  <xsl:template match="form" mode="fields">
    <xsl:apply-templates select="/page/intake" mode="hidden"/>
    <xsl:apply-templates select="." mode="tab"/>
  </xsl:template>

  <!-- Filled while somebody types, with the page that going on leads to; without script it stays empty. -->
  <xsl:template match="form" mode="ends">
    <xsl:if test="/page/looking"><div id="looked" aria-live="polite" data-look="/intake/look" data-given="{/page/looking/@given}" data-family="{/page/looking/@family}" data-born="{/page/looking/@born}"></div></xsl:if>
    <xsl:apply-imports/>
  </xsl:template>

  <xsl:template match="form" mode="steps">
    <xsl:apply-templates select="/page/intake/@arrived" mode="came"/>
    <nav aria-label="[[intake.sections]]">
      <ol class="govuk-list tc-sections"><xsl:apply-templates select="step"/><xsl:apply-templates select="/page/sections/section[@name != 'form']"/></ol>
    </nav>
    <p class="tc-hint">[[intake.kept]]</p>
  </xsl:template>
</xsl:stylesheet>
