<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Which programme and which days. -->
  <xsl:template match="chosen" mode="filter">
    <xsl:call-template name="filter">
      <xsl:with-param name="fields">
        <xsl:call-template name="select">
          <xsl:with-param name="name" select="'programme'"/>
          <xsl:with-param name="label">[[case.programme]]</xsl:with-param>
          <xsl:with-param name="items"><xsl:apply-templates select="../programme" mode="option"/></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="day"><xsl:with-param name="name" select="'from'"/><xsl:with-param name="label">[[figures.from]]</xsl:with-param><xsl:with-param name="value" select="@from"/></xsl:call-template>
        <xsl:call-template name="day"><xsl:with-param name="name" select="'until'"/><xsl:with-param name="label">[[figures.until]]</xsl:with-param><xsl:with-param name="value" select="@until"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="programme" mode="option">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'programme'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label" select="string(@name)"/>
      <xsl:with-param name="today" select="string(../chosen/@programme)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="day">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <xsl:param name="value"/>
    <div class="govuk-form-group">
      <label class="govuk-label govuk-label--s" for="{$name}"><xsl:value-of select="$label"/></label>
      <input class="govuk-input" type="date" id="{$name}" name="{$name}" value="{$value}" required="required"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
