<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:template match="list">
    <xsl:call-template name="filter">
      <xsl:with-param name="fields">
        <xsl:call-template name="select">
          <xsl:with-param name="name" select="'stage'"/>
          <xsl:with-param name="label">Stage</xsl:with-param>
          <xsl:with-param name="items">
            <xsl:call-template name="option-none"><xsl:with-param name="label">All</xsl:with-param></xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="input">
          <xsl:with-param name="name" select="'worker'"/>
          <xsl:with-param name="label">Worker</xsl:with-param>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">Cases by next due date</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">Person</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">Next step</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">Due</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">Stage</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">Programme</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="pagination"/>
  </xsl:template>

  <xsl:template match="case">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content">
          <a class="govuk-link" href="/case?case={@reference}"><xsl:value-of select="@name"/></a>
          <xsl:call-template name="reference"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">Next step</xsl:with-param>
        <xsl:with-param name="content" select="@step"/>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">Due</xsl:with-param>
        <xsl:with-param name="content">
          <xsl:value-of select="@due-text"/>
          <xsl:apply-templates select="tag"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">Stage</xsl:with-param>
        <xsl:with-param name="content" select="@stage"/>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">Programme</xsl:with-param>
        <xsl:with-param name="content" select="@programme"/>
      </xsl:call-template>
    </tr>
  </xsl:template>
</xsl:stylesheet>
