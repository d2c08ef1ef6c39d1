<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/file-upload.xsl"/>
  <xsl:include href="../part/document_form.xsl"/>

  <xsl:template match="page" mode="title">[[document.add]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/documents'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[document.add]]</h1>
    <form method="post" action="/case/document/add" enctype="multipart/form-data" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:call-template name="file-upload">
        <xsl:with-param name="name" select="'file'"/>
        <xsl:with-param name="label">[[document.file]]</xsl:with-param>
        <xsl:with-param name="hint"><t:say key="document.file.hint"><t:with name="most"><xsl:value-of select="@upload"/></t:with></t:say></xsl:with-param>
        <xsl:with-param name="accept" select="'.pdf,.jpg,.jpeg,.png,.tif,.tiff,.webp,.heic,.docx,.xlsx,.pptx,.odt,.ods,.odp,.rtf,.txt'"/>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="document-fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[document.add.do]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
