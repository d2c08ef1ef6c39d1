<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/forms_version.xsl"/>

  <xsl:template match="page" mode="title">[[forms.retire]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/form?id={head/@id}"><xsl:value-of select="head/title"/></a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[forms.retire]]</h1>
    <xsl:apply-templates select="head"/>
  </xsl:template>

  <xsl:template match="head">
    <form method="post" action="/form/retire" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <p class="govuk-body"><strong><xsl:value-of select="title"/></strong><xsl:text>, </xsl:text><t:say key="forms.version.number"><t:with name="number"><xsl:value-of select="@version"/></t:with></t:say></p>
      <p class="govuk-body">[[forms.retire.what]]</p>
      <xsl:if test="../used">
        <xsl:call-template name="alert">
          <xsl:with-param name="kind" select="'warning'"/>
          <xsl:with-param name="text">[[forms.retire.used]] <xsl:apply-templates select="../used"/></xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'reason'"/>
        <xsl:with-param name="label">[[forms.retire.why]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="checkboxes">
        <xsl:with-param name="name" select="'all'"/>
        <xsl:with-param name="legend">[[forms.retire.which]]</xsl:with-param>
        <xsl:with-param name="items"><xsl:call-template name="checkbox"><xsl:with-param name="name" select="'all'"/><xsl:with-param name="value" select="'yes'"/><xsl:with-param name="label">[[forms.retire.all]]</xsl:with-param></xsl:call-template></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[forms.retire.do]]</xsl:with-param><xsl:with-param name="kind" select="'warning'"/></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
