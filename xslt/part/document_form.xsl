<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What is said of a file, new or to be changed. -->
  <xsl:template match="page" mode="document-fields">
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[document.title]]</xsl:with-param>
      <xsl:with-param name="hint">[[document.title.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(document/title)"/>
    </xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'kind'"/>
      <xsl:with-param name="label">[[document.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <t:each in="document.kind.">
          <xsl:call-template name="option">
            <xsl:with-param name="name" select="'kind'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(document/@kind)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'dated'"/>
      <xsl:with-param name="legend">[[document.dated.if]]</xsl:with-param>
      <xsl:with-param name="today" select="string(document/@dated)"/>
    </xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'note'"/>
      <xsl:with-param name="label">[[document.note.if]]</xsl:with-param>
      <xsl:with-param name="today" select="string(document/note)"/>
      <xsl:with-param name="rows" select="3"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="document-segment"/>
  </xsl:template>

  <xsl:template match="page" mode="document-segment">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'segment'"/><xsl:with-param name="value" select="string(segment/@name)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="page[segment[2]]" mode="document-segment">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'segment'"/>
      <xsl:with-param name="legend">[[document.segment]]</xsl:with-param>
      <xsl:with-param name="hint">[[document.segment.hint]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:apply-templates select="segment" mode="document"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="segment" mode="document">
    <xsl:call-template name="radio">
      <xsl:with-param name="name" select="'segment'"/>
      <xsl:with-param name="value" select="string(@name)"/>
      <xsl:with-param name="label"><t:word of="@name" in="segment."/></xsl:with-param>
      <xsl:with-param name="today" select="concat(../document/@segment, substring('normal', 1, 6 * not(../document/@segment)))"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
