<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What goes wrong for somebody without an account: no word that is for staff, help, and the way out. -->
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/form_public.xsl"/>
  <xsl:include href="../part/link_frame.xsl"/>

  <xsl:template match="page" mode="title"><t:word of="concat(problem/@rc, '.title')" in="link.problem."/></xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="crisis[@now]" mode="now"/>
    <h1 class="govuk-heading-xl"><xsl:apply-templates select="." mode="title"/></h1>
    <xsl:apply-templates select="problem"/>
    <xsl:apply-templates select="crisis[not(@now)]" mode="at-hand"/>
  </xsl:template>

  <xsl:template match="problem">
    <p class="govuk-body"><t:word of="concat(@rc, '.what')" in="link.problem."/></p>
    <p class="govuk-body"><t:word of="concat(@rc, '.do')" in="link.problem."/></p>
    <xsl:call-template name="button-link"><xsl:with-param name="href" select="'/link/form'"/><xsl:with-param name="text">[[link.problem.form]]</xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
