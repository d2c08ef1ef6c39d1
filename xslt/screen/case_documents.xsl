<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_documents.xsl"/>

  <xsl:template match="page" mode="title">[[case.documents]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.documents]]</h1>
      <xsl:if test="key('may', 'note.write') and not(string(@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/document/add?case=', case/@reference)"/>
          <xsl:with-param name="text">[[document.add]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:if test="not(document)"><p class="govuk-body">[[case.documents.none]]</p></xsl:if>
    <xsl:for-each select="document">
      <xsl:apply-templates select="." mode="card">
        <xsl:with-param name="actions"><xsl:apply-templates select="." mode="acts"/></xsl:with-param>
      </xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="document" mode="acts">
    <xsl:if test="not(string(/page/@as-of))">
      <xsl:variable name="hidden"><span class="govuk-visually-hidden">: <xsl:value-of select="title"/></span></xsl:variable>
      <xsl:if test="@change and key('may', 'note.write')"><a class="govuk-link" href="/case/document/change?case={/page/case/@reference}&amp;id={@id}">[[document.change.link]]<xsl:copy-of select="$hidden"/></a><xsl:text> </xsl:text></xsl:if>
      <xsl:if test="@withdraw and key('may', 'case.after')"><a class="govuk-link" href="/case/document/withdraw?case={/page/case/@reference}&amp;id={@id}">[[document.withdraw]]<xsl:copy-of select="$hidden"/></a></xsl:if>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
