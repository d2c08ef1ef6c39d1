<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- An answer by a link that calls for somebody at once: above all other work. -->
  <xsl:template match="page/alert">
    <div class="tc-crisis">
      <h2 class="govuk-heading-m" id="alert-{@id}"><xsl:apply-templates select="." mode="who"/></h2>
      <xsl:apply-templates select="." mode="what"/>
      <p class="govuk-body">
        <xsl:apply-templates select="@case | @intake" mode="alert"/>
        <a class="govuk-link" href="/alert?id={@id}">[[link.alert.read]]<span class="govuk-visually-hidden">: <xsl:apply-templates select="." mode="who"/></span></a>
      </p>
    </div>
  </xsl:template>

  <xsl:template match="page/alert" mode="who">[[link.alert]]</xsl:template>
  <xsl:template match="page/alert[@client]" mode="who"><t:say key="link.alert.named"><t:with name="name"><xsl:value-of select="@client"/></t:with></t:say></xsl:template>

  <xsl:template match="page/alert" mode="what">
    <p class="govuk-body">
      <t:say key="link.alert.what"><t:with name="title"><xsl:value-of select="@title"/><xsl:if test="not(@title)">[[link.alert.untitled]]</xsl:if></t:with><t:with name="programme"><xsl:value-of select="@programme"/></t:with><t:with name="date"><xsl:value-of select="@raised-text"/></t:with></t:say>
      <xsl:if test="@answers &gt; 1"><xsl:text> </xsl:text><xsl:apply-templates select="." mode="more"/></xsl:if>
      <xsl:if test="not(@sent)"><xsl:text> </xsl:text>[[link.alert.unsent]]</xsl:if>
    </p>
    <xsl:if test="not(@case) and not(@referral)">
      <p class="govuk-body"><t:say key="link.alert.ask"><t:with name="owner"><xsl:value-of select="@owner"/><xsl:if test="not(@owner)">[[link.alert.nobody]]</xsl:if></t:with><t:with name="by"><xsl:value-of select="@by"/><xsl:if test="@by-phone">, <xsl:value-of select="@by-phone"/></xsl:if></t:with></t:say></p>
    </xsl:if>
  </xsl:template>

  <!-- What came while nobody had seen to it. -->
  <xsl:template match="page/alert" mode="more"><t:say key="link.alert.more"><t:with name="count"><xsl:value-of select="@answers"/></t:with></t:say></xsl:template>
  <xsl:template match="page/alert[@renewed]" mode="more"><t:say key="link.alert.again"><t:with name="count"><xsl:value-of select="@answers"/></t:with><t:with name="date"><xsl:value-of select="@renewed-text"/></t:with></t:say></xsl:template>

  <xsl:template match="@case" mode="alert"><a class="govuk-link" href="/case?case={.}">[[link.alert.case]]</a><br/></xsl:template>
  <xsl:template match="@intake" mode="alert"><a class="govuk-link" href="/intake/known?id={.}">[[link.alert.intake]]</a><br/></xsl:template>
</xsl:stylesheet>
