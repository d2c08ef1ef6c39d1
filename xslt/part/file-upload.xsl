<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK file upload, in a form with enctype="multipart/form-data". A browser never sends a file a second time by itself:
       a form that comes back says so. -->
  <xsl:template name="file-upload">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:param name="hint"/>
    <xsl:param name="accept"/>
    <xsl:variable name="all">
      <xsl:copy-of select="$hint"/>
      <xsl:if test="/page/input and not(key('error', $name))"><strong class="tc-below">[[file.again]]</strong></xsl:if>
    </xsl:variable>
    <div>
      <xsl:call-template name="group-class"><xsl:with-param name="name" select="$name"/></xsl:call-template>
      <xsl:call-template name="label">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="label" select="$label"/>
      </xsl:call-template>
      <xsl:call-template name="hint-and-error">
        <xsl:with-param name="name" select="$name"/>
        <xsl:with-param name="hint" select="$all"/>
      </xsl:call-template>
      <input id="{$name}" name="{$name}" type="file" accept="{$accept}">
        <xsl:attribute name="class">
          <xsl:text>govuk-file-upload</xsl:text>
          <xsl:if test="key('error', $name)"> govuk-file-upload--error</xsl:if>
        </xsl:attribute>
        <xsl:call-template name="described-by">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="hint" select="$all"/>
        </xsl:call-template>
      </input>
    </div>
  </xsl:template>
</xsl:stylesheet>
