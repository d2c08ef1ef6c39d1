<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/forms_preview.xsl"/>
  <xsl:include href="../part/forms_remarks.xsl"/>

  <xsl:template match="page" mode="title">[[forms.check]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/form/add">[[forms.add]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[forms.check]]</h1>
    <xsl:if test="clash"><xsl:call-template name="alert"><xsl:with-param name="kind" select="'warning'"/><xsl:with-param name="text">[[forms.clash]]</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:apply-templates select="upload"/>
    <xsl:apply-templates select="last"/>
    <xsl:apply-templates select="." mode="remarks"/>
    <xsl:apply-templates select="differences"/>
    <xsl:apply-templates select="form"/>
    <xsl:apply-templates select="last[not(@same)]" mode="publish"/>
    <xsl:apply-templates select="upload" mode="drop"/>
  </xsl:template>

  <xsl:template match="upload"><p class="govuk-body"><strong><xsl:value-of select="@name"/></strong><xsl:text> · </xsl:text><t:say key="forms.sent"><t:with name="date"><xsl:value-of select="@sent-text"/></t:with></t:say></p></xsl:template>
  <xsl:template match="upload[@refused]">
    <xsl:call-template name="alert"><xsl:with-param name="kind" select="'error'"/><xsl:with-param name="text"><t:say key="forms.check.refused"><t:with name="file"><xsl:value-of select="@name"/></t:with></t:say></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="last">
    <p class="govuk-body">
      <xsl:choose>
        <xsl:when test="@same">[[forms.check.same]]</xsl:when>
        <xsl:when test="@id"><t:say key="forms.check.next"><t:with name="form"><xsl:value-of select="../form/@title"/></t:with><t:with name="name"><xsl:value-of select="../form/@name"/></t:with><t:with name="version"><xsl:value-of select="@version + 1"/></t:with></t:say></xsl:when>
        <xsl:otherwise><t:say key="forms.check.first"><t:with name="form"><xsl:value-of select="../form/@title"/></t:with><t:with name="name"><xsl:value-of select="../form/@name"/></t:with></t:say></xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

  <!-- The version that the page compared with: another one that comes first is told before anything is published. -->
  <xsl:template match="last" mode="publish">
    <form method="post" action="/form/publish" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'version'"/><xsl:with-param name="value" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'upload'"/><xsl:with-param name="value" select="../upload/@id"/></xsl:call-template>
      <p class="govuk-body">[[forms.publish.what]]</p>
      <xsl:call-template name="button"><xsl:with-param name="text">[[forms.publish]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="upload" mode="drop">
    <form method="post" action="/form/drop" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'upload'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[forms.drop]]</xsl:with-param><xsl:with-param name="kind" select="'secondary'"/></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
