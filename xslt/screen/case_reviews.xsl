<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_review.xsl"/>

  <xsl:template match="page" mode="title">[[case.reviews]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.reviews]]</h1>
      <xsl:apply-templates select="case[@status = 'open']" mode="hold"/>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:if test="not(review)"><p class="govuk-body">[[case.reviews.none]]</p></xsl:if>
    <xsl:apply-templates select="review" mode="card"/>
  </xsl:template>

  <xsl:template match="case" mode="hold">
    <xsl:if test="key('may', 'note.write') and not(string(/page/@as-of))">
      <xsl:call-template name="button-link">
        <xsl:with-param name="href" select="concat('/case/review/hold?case=', @reference)"/>
        <xsl:with-param name="text">[[review.hold]]</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
