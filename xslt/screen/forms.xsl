<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/forms_version.xsl"/>

  <xsl:template match="page" mode="title">[[forms]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[forms]]</h1>
      <xsl:call-template name="button-link"><xsl:with-param name="href" select="'/form/add'"/><xsl:with-param name="text">[[forms.add]]</xsl:with-param></xsl:call-template>
    </div>
    <p class="govuk-body">[[forms.what]]</p>
    <xsl:apply-templates select="list"/>
  </xsl:template>

  <xsl:template match="list"><p class="govuk-body">[[forms.none]]</p></xsl:template>
  <xsl:template match="list[form]">
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[forms]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.form]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.occasion]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.questions]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.version]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[forms.published]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="form"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="pagination"/>
  </xsl:template>

  <xsl:template match="list/form">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content"><a class="govuk-link" href="/form?id={@id}"><xsl:value-of select="title"/></a><span class="tc-below"><xsl:value-of select="@name"/></span></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[forms.occasion]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="occasion"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[forms.questions]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@questions"/><xsl:if test="@scored"><span class="tc-below">[[forms.scored]]</span></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[forms.version]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@version"/><xsl:apply-templates select="." mode="state"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[forms.published]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="published"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <!-- Where the last version is retired, one before it may be begun still. -->
  <xsl:template match="list/form" mode="state"/>
  <xsl:template match="list/form[@retired]" mode="state">
    <xsl:call-template name="tag"><xsl:with-param name="text">[[forms.retired]]</xsl:with-param><xsl:with-param name="colour" select="'grey'"/></xsl:call-template>
    <xsl:if test="@begun"><span class="tc-below"><t:say key="forms.begun"><t:with name="version"><xsl:value-of select="@begun"/></t:with></t:say></span></xsl:if>
  </xsl:template>
</xsl:stylesheet>
