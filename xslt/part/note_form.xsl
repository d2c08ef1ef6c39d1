<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a note, new or to be changed. happened: the local day and time that the form begins with. -->
  <xsl:template match="page" mode="note-fields">
    <xsl:apply-templates select="." mode="note-kind"/>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'happened'"/>
      <xsl:with-param name="legend">[[note.happened]]</xsl:with-param>
      <xsl:with-param name="today" select="string(happened/@date)"/>
    </xsl:call-template>
    <div class="tc-fields-row">
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'at'"/>
        <xsl:with-param name="label">[[note.at]]</xsl:with-param>
        <xsl:with-param name="hint">[[note.at.hint]]</xsl:with-param>
        <xsl:with-param name="today" select="string(happened/@time)"/>
        <xsl:with-param name="width" select="5"/>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'minutes'"/>
        <xsl:with-param name="label">[[note.length]]</xsl:with-param>
        <xsl:with-param name="hint">[[note.length.hint]]</xsl:with-param>
        <xsl:with-param name="today" select="string(note/@minutes)"/>
        <xsl:with-param name="type" select="'number'"/>
        <xsl:with-param name="width" select="4"/>
      </xsl:call-template>
    </div>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[note.title]]</xsl:with-param>
      <xsl:with-param name="hint">[[note.title.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(note/title)"/>
    </xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'body'"/>
      <xsl:with-param name="label">[[note.body]]</xsl:with-param>
      <xsl:with-param name="hint">[[note.body.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(note/body)"/>
      <xsl:with-param name="rows" select="10"/>
    </xsl:call-template>
    <xsl:apply-templates select="." mode="note-segment"/>
    <xsl:apply-templates select="." mode="note-readers"/>
  </xsl:template>

  <xsl:template match="page" mode="note-kind">
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'kind'"/>
      <xsl:with-param name="label">[[note.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <t:each in="note.kind.">
          <xsl:call-template name="option">
            <xsl:with-param name="name" select="'kind'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(note/@kind)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
