<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/finding_form.xsl"/>

  <xsl:template match="page" mode="title"><t:word of="finding/@kind" in="finding.change."/></xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><t:word of="finding/@kind" in="finding.change."/></h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'finding'"/><xsl:with-param name="label"><t:word of="finding/@kind" in="finding.what."/></xsl:with-param><xsl:with-param name="today" select="string(finding/what)"/></xsl:call-template>
        <xsl:if test="finding/@kind = 'risk'">
          <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'risk_level'"/><xsl:with-param name="label">[[finding.level]]</xsl:with-param><xsl:with-param name="today" select="string(finding/@level)"/></xsl:call-template>
          <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'toward'"/><xsl:with-param name="label">[[finding.toward]]</xsl:with-param><xsl:with-param name="today" select="string(finding/toward)"/></xsl:call-template>
        </xsl:if>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'how'"/><xsl:with-param name="label"><t:word of="finding/@kind" in="finding.how."/></xsl:with-param><xsl:with-param name="today" select="string(finding/how)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="finding" mode="form"/>
  </xsl:template>

  <xsl:template match="finding" mode="form">
    <form method="post" action="/case/finding/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select="." mode="finding-fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[finding.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
