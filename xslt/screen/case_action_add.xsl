<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/action_form.xsl"/>

  <xsl:template match="page" mode="title">[[action.add]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/goals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[action.add]]</h1>
    <p class="govuk-body"><t:say key="action.of"><t:with name="goal"><strong><xsl:value-of select="goal/title"/></strong></t:with></t:say></p>
    <form method="post" action="/case/action/add" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'goal'"/><xsl:with-param name="value" select="goal/@id"/></xsl:call-template>
      <xsl:apply-templates select="." mode="action-fields"/>
    </form>
  </xsl:template>
</xsl:stylesheet>
