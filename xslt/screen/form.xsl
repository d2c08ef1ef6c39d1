<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/forms_preview.xsl"/>
  <xsl:include href="../part/forms_version.xsl"/>
  <xsl:include href="../part/forms_remarks.xsl"/>

  <xsl:template match="page" mode="title"><xsl:value-of select="head/title"/></xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/forms">[[forms]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:value-of select="head/title"/> <span class="govuk-caption-m"><t:say key="forms.version.number"><t:with name="number"><xsl:value-of select="head/@version"/></t:with></t:say></span></h1>
    <xsl:apply-templates select="head"/>
    <xsl:apply-templates select="." mode="remarks"/>
    <xsl:apply-templates select="differences"/>
    <xsl:apply-templates select="." mode="versions"/>
    <xsl:apply-templates select="form"/>
  </xsl:template>

  <xsl:template match="head">
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.name]]</xsl:with-param><xsl:with-param name="value"><code><xsl:value-of select="@name"/></code></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.occasion]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="occasion"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.segment]]</xsl:with-param><xsl:with-param name="value"><t:word of="@segment" in="segment."/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.public]]</xsl:with-param><xsl:with-param name="value"><xsl:choose><xsl:when test="@public">[[forms.public.yes]]</xsl:when><xsl:otherwise>[[forms.public.no]]</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.questions]]</xsl:with-param><xsl:with-param name="value" select="string(@questions)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.address]]</xsl:with-param><xsl:with-param name="value"><xsl:value-of select="@url"/><xsl:if test="@business">|<xsl:value-of select="@business"/></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.published]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="published"/></xsl:with-param></xsl:call-template>
      <xsl:if test="@retired"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.retired]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="retired"/></xsl:with-param></xsl:call-template></xsl:if>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.used]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="../used"/><xsl:if test="not(../used)">[[forms.used.none]]</xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[forms.file]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="files"/></xsl:with-param></xsl:call-template>
    </dl>
    <xsl:if test="not(@retired)">
      <xsl:call-template name="button-link"><xsl:with-param name="href" select="concat('/form/retire?id=', @id)"/><xsl:with-param name="text">[[forms.retire]]</xsl:with-param><xsl:with-param name="kind" select="'secondary'"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="head" mode="files"><a class="govuk-link" href="/form/file?id={@id}&amp;kind=xml">[[forms.file.xml]]</a></xsl:template>
  <xsl:template match="head[@format = 'json']" mode="files"><a class="govuk-link" href="/form/file?id={@id}&amp;kind=source">[[forms.file.source]]</a>, <a class="govuk-link" href="/form/file?id={@id}&amp;kind=xml">[[forms.file.xml]]</a></xsl:template>

  <xsl:template match="page" mode="versions">
    <h2 class="govuk-heading-m">[[forms.versions]]</h2>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[forms.versions]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.version]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.questions]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.published]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.retired]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="version"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="version">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><a class="govuk-link" href="/form?id={@id}"><t:say key="forms.version.number"><t:with name="number"><xsl:value-of select="@version"/></t:with></t:say></a></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[forms.questions]]</xsl:with-param><xsl:with-param name="content" select="string(@questions)"/></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[forms.published]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="published"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[forms.retired]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="retired"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
</xsl:stylesheet>
