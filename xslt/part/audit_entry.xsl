<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- One entry of the audit log as a row. -->
  <xsl:template match="entry">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content"><time class="tc-nowrap" datetime="{@at}"><xsl:value-of select="@at-text"/></time><span class="tc-below tc-number"><xsl:value-of select="concat(substring(@at, 12), ' · ', @stream, ' ', @seq)"/></span></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[audit.who]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="who"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[audit.what]]</xsl:with-param>
        <xsl:with-param name="content"><t:word of="@kind" in="audit.kind.of."/><span class="tc-below"><t:word of="substring(translate(@route, '/', '.'), 2)" in="audit.route."><xsl:value-of select="@route"/></t:word></span><xsl:apply-templates select="." mode="more"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[audit.record]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="record"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[audit.result]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:apply-templates select="." mode="result"/><span class="tc-below tc-number"><xsl:value-of select="@request"/></span></xsl:with-param>
      </xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="entry" mode="who">
    <xsl:choose>
      <xsl:when test="@name"><xsl:value-of select="@name"/><span class="tc-below"><xsl:value-of select="@login"/><xsl:if test="@address"> · <xsl:value-of select="@address"/></xsl:if></span></xsl:when>
      <xsl:otherwise><span class="tc-none">[[audit.stranger]]</span><span class="tc-below"><xsl:value-of select="@address"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="entry" mode="more">
    <xsl:if test="@object or @detail">
      <span class="tc-below"><xsl:value-of select="@object"/><xsl:if test="@object and @detail">: </xsl:if><xsl:value-of select="@detail"/></span>
    </xsl:if>
  </xsl:template>

  <!-- References of what this viewer reaches; what is out of reach is named as that. -->
  <xsl:template match="entry" mode="record">
    <xsl:apply-templates select="@case"/>
    <xsl:apply-templates select="@client"/>
    <xsl:if test="(@has-case and not(@case)) or (@has-client and not(@client))"><span class="tc-none">[[audit.out-of-reach]]</span></xsl:if>
  </xsl:template>

  <xsl:template match="entry/@case">
    <span class="tc-line"><t:say key="audit.case"><t:with name="reference"><a class="govuk-link" href="/case?case={.}"><xsl:apply-templates select="." mode="aloud"/></a></t:with></t:say></span>
  </xsl:template>
  <xsl:template match="entry/@client">
    <span class="tc-line"><t:say key="audit.client"><t:with name="reference"><a class="govuk-link" href="/client?client={.}"><xsl:apply-templates select="." mode="aloud"/></a></t:with></t:say></span>
  </xsl:template>

  <xsl:template match="entry" mode="result"><strong class="govuk-tag govuk-tag--red"><t:word of="@result" in="audit.result.of."/></strong></xsl:template>
  <xsl:template match="entry[@result = 'ok']" mode="result">[[audit.result.of.ok]]</xsl:template>
</xsl:stylesheet>
