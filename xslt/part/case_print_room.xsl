<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What a screen drew, as part of a document on paper: one heading deeper, and without anything to act on. -->
  <xsl:template match="room" mode="id">room<xsl:value-of select="translate(@path, '/', '-')"/></xsl:template>

  <xsl:template match="room">
    <section class="tc-room">
      <xsl:attribute name="id"><xsl:apply-templates select="." mode="id"/></xsl:attribute>
      <xsl:apply-templates mode="paper"/>
    </section>
  </xsl:template>

  <xsl:template match="*" mode="paper">
    <xsl:copy>
      <xsl:copy-of select="@*[name() != 'tabindex' and not(starts-with(name(), 'data-'))] | @data-label"/>
      <xsl:apply-templates mode="paper"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="h1" mode="paper"><h2 class="govuk-heading-l"><xsl:apply-templates mode="paper"/></h2></xsl:template>
  <xsl:template match="h2" mode="paper"><h3><xsl:copy-of select="@*"/><xsl:apply-templates mode="paper"/></h3></xsl:template>
  <xsl:template match="h3" mode="paper"><h4><xsl:copy-of select="@*"/><xsl:apply-templates mode="paper"/></h4></xsl:template>
  <xsl:template match="h4 | h5" mode="paper"><h5><xsl:copy-of select="@*"/><xsl:apply-templates mode="paper"/></h5></xsl:template>

  <!-- On paper a link is its words, and what opens stands open. -->
  <xsl:template match="a" mode="paper"><span><xsl:apply-templates mode="paper"/></span></xsl:template>
  <xsl:template match="details" mode="paper"><div class="tc-opened"><xsl:apply-templates mode="paper"/></div></xsl:template>
  <xsl:template match="summary" mode="paper"><p class="govuk-body"><strong><xsl:apply-templates mode="paper"/></strong></p></xsl:template>
  <xsl:template match="*[contains(concat(' ', @class, ' '), ' tc-heading-row ')]" mode="paper"><xsl:apply-templates select="h1 | h2" mode="paper"/></xsl:template>

  <xsl:template match="nav | form | button | input | script" mode="paper"/>
  <xsl:template match="a[@role = 'button']" mode="paper"/>
  <xsl:template match="span[@class = 'govuk-visually-hidden' and parent::a]" mode="paper"/>
  <xsl:template match="*[contains(concat(' ', @class, ' '), ' govuk-summary-card__actions ')] | *[contains(concat(' ', @class, ' '), ' tc-note__acts ')]
                       | *[contains(concat(' ', @class, ' '), ' tc-acts ')] | *[contains(concat(' ', @class, ' '), ' tc-table__act ')]
                       | *[contains(concat(' ', @class, ' '), ' tc-csv ')]" mode="paper"/>
</xsl:stylesheet>
