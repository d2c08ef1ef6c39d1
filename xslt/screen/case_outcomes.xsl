<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/case_assessment.xsl"/>
  <xsl:import href="../part/case_outcome.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.outcomes]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.outcomes]]</h1>
      <xsl:if test="key('may', 'case.after') and not(string(@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/outcome/add?case=', case/@reference)"/>
          <xsl:with-param name="text">[[outcome.add]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <p class="govuk-body">[[outcome.what]]</p>
    <xsl:apply-templates select="." mode="outcomes"/>
  </xsl:template>

  <xsl:template match="outcome[not(@withdrawn)]" mode="acts">
    <xsl:if test="key('may', 'case.after') and not(string(/page/@as-of))">
      <xsl:call-template name="act"><xsl:with-param name="path" select="'/case/outcome/change'"/><xsl:with-param name="text">[[change]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="act"><xsl:with-param name="path" select="'/case/outcome/withdraw'"/><xsl:with-param name="text">[[outcome.withdraw]]</xsl:with-param></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="act">
    <xsl:param name="path"/>
    <xsl:param name="text"/>
    <a class="govuk-link" href="{$path}?case={/page/case/@reference}&amp;id={@id}">
      <xsl:copy-of select="$text"/>
      <span class="govuk-visually-hidden">: <xsl:value-of select="after"/></span>
    </a>
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
