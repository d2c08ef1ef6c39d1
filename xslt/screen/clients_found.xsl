<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/client.xsl"/>
  <xsl:include href="../part/client_search.xsl"/>

  <xsl:template match="page" mode="title">[[found.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[found.title]]</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds"><xsl:apply-templates select="." mode="found"/></div>
      <div class="govuk-grid-column-one-third">
        <xsl:call-template name="summary-card"><xsl:with-param name="id">search-again</xsl:with-param><xsl:with-param name="title">[[found.change]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="search-form"/></xsl:with-param></xsl:call-template>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="page" mode="found">
    <p class="govuk-body-l">[[found.none]]</p>
    <p class="govuk-body">[[found.none.why]]</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>[[found.none.spelling]]</li>
      <li>[[found.none.less]]</li>
      <li>[[found.none.reference]]</li>
    </ul>
  </xsl:template>

  <xsl:template match="page[list/client]" mode="found">
    <xsl:if test="list/@next">
      <xsl:call-template name="alert"><xsl:with-param name="kind">warning</xsl:with-param><xsl:with-param name="text">[[found.narrow]]</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[found.title]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[found.name]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[found.born]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[found.reference]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="list/client" mode="row"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="client" mode="row">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content">
          <a class="govuk-link" href="/client?client={@reference}"><xsl:apply-templates select="." mode="called"/></a>
          <xsl:if test="@given or @pronouns">
            <span class="tc-below"><xsl:value-of select="@pronouns"/>
              <xsl:if test="@given"><xsl:if test="@pronouns"> · </xsl:if><t:say key="found.given"><t:with name="name"><xsl:value-of select="@given"/></t:with></t:say></xsl:if>
            </span>
          </xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[found.born]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:value-of select="@birth-text"/><xsl:if test="not(@birth)"><span class="tc-none">[[none]]</span></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[found.reference]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="@reference" mode="aloud"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>
</xsl:stylesheet>
