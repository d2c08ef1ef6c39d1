<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What is typed is held while it is typed; see asset/keep.js. -->
  <xsl:template match="form" mode="holds">
    <xsl:attribute name="data-held">[[form.unsent.now]]</xsl:attribute>
    <xsl:attribute name="data-out">[[form.unsent.out]]</xsl:attribute>
    <xsl:attribute name="data-unheld">[[form.unsent.not]]</xsl:attribute>
  </xsl:template>

  <xsl:template match="form" mode="tab">
    <input type="hidden" name="tab" value="{/page/@key}"/>
    <xsl:if test="@held"><input type="hidden" name="held" value="{@held}"/></xsl:if>
  </xsl:template>

  <xsl:template match="form" mode="unsent">
    <xsl:if test="@held"><p class="govuk-inset-text">[[form.unsent]]</p></xsl:if>
    <xsl:if test="@merge">
      <xsl:call-template name="alert">
        <xsl:with-param name="kind">warning</xsl:with-param>
        <xsl:with-param name="text"><a href="{@merge}">[[form.merge.waits]]</a></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
