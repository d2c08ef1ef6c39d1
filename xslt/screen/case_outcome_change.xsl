<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/outcome_form.xsl"/>

  <xsl:template match="page" mode="title">[[outcome.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/outcomes'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[outcome.change]]</h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'before'"/><xsl:with-param name="label">[[outcome.before]]</xsl:with-param><xsl:with-param name="today" select="string(outcome/before)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'after'"/><xsl:with-param name="label">[[outcome.after]]</xsl:with-param><xsl:with-param name="today" select="string(outcome/after)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'remark'"/><xsl:with-param name="label">[[outcome.remark]]</xsl:with-param><xsl:with-param name="today" select="string(outcome/remark)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="outcome" mode="form"/>
  </xsl:template>

  <xsl:template match="outcome" mode="form">
    <form method="post" action="/case/outcome/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="outcome-fields"/>
    </form>
  </xsl:template>

  <xsl:template match="outcome[@withdrawn]" mode="form">
    <div class="govuk-inset-text">[[outcome.withdrawn.stays]]</div>
    <xsl:if test="/page/input">
      <h2 class="govuk-heading-m">[[note.typed]]</h2>
      <p class="tc-text"><xsl:value-of select="key('typed', 'before')"/></p>
      <p class="tc-text"><xsl:value-of select="key('typed', 'after')"/></p>
      <div class="tc-text"><xsl:value-of select="key('typed', 'remark')"/></div>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
