<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- An intake that does not open, and how one is thrown away. -->
  <xsl:template match="intake" mode="stands"/>
  <xsl:template match="intake[@locked]" mode="stands" priority="1">
    <div class="govuk-inset-text"><p class="govuk-body">[[intake.locked]]</p></div>
    <xsl:if test="not(@decided) or @state = 'waiting'"><xsl:apply-templates select="." mode="discard"/></xsl:if>
  </xsl:template>

  <xsl:template match="intake" mode="discard">
    <form method="post" action="/intake/discard" class="tc-form">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name">id</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="details">
        <xsl:with-param name="summary">[[intake.discard]]</xsl:with-param>
        <xsl:with-param name="content">
          <p class="govuk-body">[[intake.discard.what]]</p>
          <xsl:call-template name="button"><xsl:with-param name="kind">warning</xsl:with-param><xsl:with-param name="text">[[intake.discard]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
