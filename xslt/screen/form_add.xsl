<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/file-upload.xsl"/>

  <xsl:template match="page" mode="title">[[forms.add]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/forms">[[forms]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[forms.add]]</h1>
    <p class="govuk-body">[[forms.add.what]]</p>
    <form method="post" action="/form/add" enctype="multipart/form-data" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="file-upload">
        <xsl:with-param name="name" select="'file'"/>
        <xsl:with-param name="label">[[forms.add.file]]</xsl:with-param>
        <xsl:with-param name="hint"><t:say key="forms.add.hint"><t:with name="most"><xsl:value-of select="limits/@megabytes"/></t:with></t:say></xsl:with-param>
        <xsl:with-param name="accept" select="'.xml,.json'"/>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[forms.add.do]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
