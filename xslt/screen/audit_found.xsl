<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/client.xsl"/>
  <xsl:include href="../part/audit_form.xsl"/>
  <xsl:include href="../part/audit_entry.xsl"/>

  <xsl:template match="page" mode="title">[[audit.found]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/audit">[[audit.back]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:apply-templates select="asked" mode="question"/></h1>
    <xsl:if test="asked/@search">
      <xsl:call-template name="details"><xsl:with-param name="summary">[[audit.change]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="audit-form"/></xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="asked" mode="unanswered"/>
    <xsl:apply-templates select="list"/>
  </xsl:template>

  <!-- The question in words. -->
  <xsl:template match="asked" mode="question">
    <xsl:choose>
      <xsl:when test="@person = 'one' and @reference"><t:say key="audit.q.both"><t:with name="name"><xsl:value-of select="person[1]/@name"/></t:with><t:with name="reference"><xsl:apply-templates select="@reference" mode="aloud"/></t:with></t:say></xsl:when>
      <xsl:when test="@person = 'one'"><t:say key="audit.q.person"><t:with name="name"><xsl:value-of select="person[1]/@name"/></t:with></t:say></xsl:when>
      <xsl:when test="@of = 'client'"><t:say key="audit.q.client"><t:with name="reference"><xsl:apply-templates select="@reference" mode="aloud"/></t:with></t:say></xsl:when>
      <xsl:when test="@of = 'case'"><t:say key="audit.q.case"><t:with name="reference"><xsl:apply-templates select="@reference" mode="aloud"/></t:with></t:say></xsl:when>
      <xsl:otherwise>[[audit.found]]</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Nobody of that name, several, or no such record within reach. -->
  <xsl:template match="asked" mode="unanswered">
    <xsl:if test="@reference and not(@of)"><p class="govuk-body-l">[[audit.no-record]]</p></xsl:if>
    <xsl:if test="@person = 'none'"><p class="govuk-body-l">[[audit.no-person]]</p></xsl:if>
    <xsl:if test="@person = 'several'">
      <p class="govuk-body-l">[[audit.several]]</p>
      <ul class="govuk-list tc-lines"><xsl:apply-templates select="person"/></ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="asked/person">
    <li>
      <form method="post" action="/audit/search">
        <xsl:call-template name="form-fields"/>
        <xsl:call-template name="hidden"><xsl:with-param name="name">who</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
        <xsl:for-each select="/page/input/field[@name != 'person' and @name != 'who' and string(.)]">
          <xsl:call-template name="hidden"><xsl:with-param name="name" select="@name"/><xsl:with-param name="value" select="string(.)"/></xsl:call-template>
        </xsl:for-each>
        <button type="submit" class="tc-link-button"><xsl:value-of select="@name"/></button> <span class="tc-hint"><xsl:value-of select="@login"/></span>
      </form>
    </li>
  </xsl:template>

  <xsl:template match="list"><p class="govuk-body">[[audit.none]]</p></xsl:template>
  <xsl:template match="list[entry]">
    <xsl:apply-templates select="../asked" mode="export"/>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[audit.found]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[audit.at]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[audit.who]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[audit.what]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[audit.record]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[audit.result]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="entry"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="pagination">
      <xsl:with-param name="arguments"><xsl:apply-templates select="../asked" mode="arguments"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="asked" mode="arguments">search=<xsl:value-of select="@search"/>&amp;</xsl:template>
  <xsl:template match="asked[not(@search)]" mode="arguments"><xsl:value-of select="concat(@of, '=', @reference)"/>&amp;</xsl:template>

  <xsl:template match="asked" mode="export">
    <xsl:if test="@search and key('may', 'audit.export')"><p class="govuk-body"><a class="govuk-link" href="/audit/export?search={@search}">[[audit.export]]</a></p></xsl:if>
  </xsl:template>
</xsl:stylesheet>
