<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Who may read a note: its segment, of those in which the viewer may write, and named people. -->
  <xsl:template match="page" mode="note-segment">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'segment'"/><xsl:with-param name="value" select="string(segment/@name)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="page[segment[2]]" mode="note-segment">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'segment'"/>
      <xsl:with-param name="legend">[[note.segment]]</xsl:with-param>
      <xsl:with-param name="hint">[[note.segment.hint]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:apply-templates select="segment"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="segment">
    <xsl:call-template name="radio">
      <xsl:with-param name="name" select="'segment'"/>
      <xsl:with-param name="value" select="string(@name)"/>
      <xsl:with-param name="label"><t:word of="@name" in="segment."/></xsl:with-param>
      <xsl:with-param name="today" select="concat(../note/@segment, substring('normal', 1, 6 * not(../note/@segment)))"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="note-readers">
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name" select="'restricted'"/>
      <xsl:with-param name="legend">[[note.readers]]</xsl:with-param>
      <xsl:with-param name="hint">[[note.readers.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="checkbox">
          <xsl:with-param name="name" select="'restricted'"/>
          <xsl:with-param name="label">[[note.restricted]]</xsl:with-param>
          <xsl:with-param name="today" select="string(note/@restricted)"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="person">
      <xsl:call-template name="checkboxes">
        <xsl:with-param name="name" select="'named'"/>
        <xsl:with-param name="legend">[[note.named]]</xsl:with-param>
        <xsl:with-param name="hint">[[note.named.hint]]</xsl:with-param>
        <xsl:with-param name="items"><xsl:apply-templates select="person" mode="named"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="person" mode="named">
    <xsl:call-template name="checkbox">
      <xsl:with-param name="name" select="'named'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label"><xsl:value-of select="@name"/> (<t:word of="@part" in="part."/>)</xsl:with-param>
      <xsl:with-param name="today" select="string(@id[../@named])"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
