<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The risks, supports and barriers of an assessment. A page that offers acts overrides their mode. -->
  <xsl:template match="assessment" mode="findings">
    <xsl:param name="id" select="'findings'"/>
    <xsl:param name="heading" select="'h3'"/>
    <xsl:variable name="findings" select="../finding[@assessment = current()/@id]"/>
    <section>
      <xsl:if test="$id"><xsl:attribute name="id"><xsl:value-of select="$id"/></xsl:attribute></xsl:if>
      <xsl:element name="{$heading}"><xsl:attribute name="class">govuk-heading-s</xsl:attribute>[[finding.title]]</xsl:element>
      <xsl:if test="not($findings)"><p class="govuk-body tc-none">[[finding.none]]</p></xsl:if>
      <xsl:apply-templates select="$findings"><xsl:with-param name="heading" select="concat('h', substring($heading, 2) + 1)"/></xsl:apply-templates>
    </section>
  </xsl:template>

  <xsl:template match="finding">
    <xsl:param name="heading" select="'h4'"/>
    <div class="tc-finding">
      <xsl:element name="{$heading}"><xsl:attribute name="class">govuk-heading-s</xsl:attribute><xsl:apply-templates select="." mode="said"/></xsl:element>
      <xsl:apply-templates select="." mode="more"/>
      <xsl:apply-templates select="." mode="acts"/>
    </div>
  </xsl:template>

  <xsl:template match="finding | finding-version" mode="said">
    <t:word of="@kind" in="finding.kind."/>
    <xsl:text>: </xsl:text>
    <xsl:value-of select="what"/>
    <xsl:apply-templates select="@level" mode="risk"/>
  </xsl:template>

  <xsl:template match="@level" mode="risk">
    <xsl:text> </xsl:text>
    <strong><xsl:attribute name="class">govuk-tag<xsl:choose><xsl:when test=". &gt;= 3"> govuk-tag--red</xsl:when><xsl:otherwise> govuk-tag--grey</xsl:otherwise></xsl:choose></xsl:attribute><t:word of="." in="finding.level."/></strong>
  </xsl:template>

  <xsl:template match="finding | finding-version" mode="more">
    <xsl:if test="toward"><p class="govuk-body tc-line"><span class="tc-hint">[[finding.toward.head]]: </span><xsl:value-of select="toward"/></p></xsl:if>
    <xsl:if test="how">
      <p class="govuk-body tc-line"><span class="tc-hint"><t:word of="@kind" in="finding.told."/>: </span></p>
      <div class="tc-text"><xsl:value-of select="how"/></div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="finding" mode="acts"/>
</xsl:stylesheet>
