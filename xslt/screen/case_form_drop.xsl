<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/response.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>

  <xsl:template match="page" mode="title">[[form.drop]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:value-of select="response/@title"/></span>
      <xsl:choose><xsl:when test="response/@state = 'signed' and response/@expires">[[form.drop.amending]]</xsl:when><xsl:when test="response/@state = 'signed'">[[form.drop.signed]]</xsl:when><xsl:otherwise>[[form.drop]]</xsl:otherwise></xsl:choose>
    </h1>
    <xsl:apply-templates select="response" mode="drop"/>
    <xsl:apply-templates select="response[@locked = 'yes']" mode="stands"/>
    <xsl:apply-templates select="response" mode="facts"/>
    <xsl:apply-templates select="form/step" mode="read"/>
  </xsl:template>

  <xsl:template match="response" mode="drop">
    <form method="post" action="/case/form/drop" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:apply-templates select="." mode="hidden"/>
      <xsl:choose>
        <xsl:when test="@state = 'signed' and @expires"><p class="govuk-body">[[form.drop.amending.what]]</p></xsl:when>
        <xsl:when test="@state = 'signed'">
          <p class="govuk-body">[[form.drop.signed.what]]</p>
          <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[form.drop.reason]]</xsl:with-param></xsl:call-template>
        </xsl:when>
        <xsl:otherwise><p class="govuk-body">[[form.drop.what]]</p></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="button"><xsl:with-param name="kind">warning</xsl:with-param><xsl:with-param name="text"><xsl:choose><xsl:when test="@state = 'signed' and @expires">[[form.drop.amending]]</xsl:when><xsl:when test="@state = 'signed'">[[form.drop.signed]]</xsl:when><xsl:otherwise>[[form.drop]]</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
  <xsl:template match="response[@state = 'dropped']" mode="drop" priority="1"><div class="govuk-inset-text"><p class="govuk-body">[[form.moved-on]]</p></div></xsl:template>
</xsl:stylesheet>
