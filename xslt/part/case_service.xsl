<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The services given in a case as a table; the page of all services offers acts: it overrides that mode. -->
  <xsl:template match="page" mode="services">
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[case.services]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[service.title]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[service.kind]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[service.given]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[service.amount]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="service"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="service">
    <tr class="govuk-table__row" id="service-{@id}">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:value-of select="title"/><xsl:apply-templates select="." mode="acts"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[service.kind]]</xsl:with-param><xsl:with-param name="content"><t:word of="@kind" in="service.kind."/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[service.given]]</xsl:with-param>
        <xsl:with-param name="content">
          <time datetime="{@given}"><xsl:value-of select="@given-text"/></time>
          <span class="tc-hint"><xsl:text> </xsl:text><t:say key="by"><t:with name="name"><xsl:value-of select="@made-by"/></t:with></t:say></span>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[service.amount]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@amount"/><xsl:text> </xsl:text><t:word of="@unit" in="service.unit."/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="service" mode="acts"/>
</xsl:stylesheet>
