<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/caseload.xsl"/>
  <xsl:include href="../part/caseload_status.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[cases.own.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:variable name="arguments"><xsl:if test="chosen/@owner">owner=<xsl:value-of select="chosen/@owner"/>&amp;</xsl:if><xsl:if test="chosen/@part">part=yes&amp;</xsl:if></xsl:variable>
    <h1 class="govuk-heading-l">[[cases.own.title]]</h1>
    <xsl:if test="covered or parts or chosen/@part"><ul class="govuk-list"><xsl:if test="chosen/@owner or chosen/@part"><li><a class="govuk-link" href="/cases">[[cases.own.mine]]</a></li></xsl:if><xsl:apply-templates select="covered | parts"/></ul></xsl:if>
    <xsl:apply-templates select="chosen" mode="statuses"><xsl:with-param name="arguments" select="$arguments"/></xsl:apply-templates>
    <xsl:apply-templates select="list"/>
    <xsl:call-template name="pagination">
      <xsl:with-param name="list" select="list"/>
      <xsl:with-param name="arguments" select="concat($arguments, 'status=', chosen/@status, '&amp;')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="parts">
    <li>
      <a class="govuk-link" href="/cases?part=yes">
        <xsl:if test="../chosen/@part"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <t:say key="cases.own.parts"><t:with name="count"><xsl:value-of select="@count"/></t:with></t:say>
      </a>
    </li>
  </xsl:template>

  <xsl:template match="covered">
    <li>
      <a class="govuk-link" href="/cases?owner={@id}">
        <xsl:if test="../chosen/@owner = @id"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <t:say key="cases.own.covered"><t:with name="name"><xsl:value-of select="@name"/></t:with><t:with name="date"><xsl:value-of select="@until-text"/></t:with></t:say>
      </a>
    </li>
  </xsl:template>
</xsl:stylesheet>
