<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A note in a timeline: title, kind, author, date, text, what was added later, what may be done. -->
  <xsl:key name="addendum" match="/page/addendum" use="@note"/>

  <xsl:template match="note" mode="timeline">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="id" select="concat('note-', @reference)"/>
      <xsl:with-param name="level"><xsl:apply-templates select="/page" mode="note-level"/></xsl:with-param>
      <xsl:with-param name="title"><xsl:apply-templates select="." mode="title"/></xsl:with-param>
      <xsl:with-param name="by" select="string(@author)"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="tags"><xsl:apply-templates select="@restricted" mode="tag"/><xsl:apply-templates select="@segment" mode="tag"/></xsl:with-param>
      <xsl:with-param name="content"><xsl:apply-templates select="." mode="content"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Right below the page's own heading, unless a screen says otherwise. -->
  <xsl:template match="page" mode="note-level">2</xsl:template>

  <xsl:template match="note" mode="title">
    <xsl:value-of select="title"/>
    <xsl:if test="not(title)">[[note.struck.title]]</xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="content">
    <p class="tc-note__facts">
      <span class="tc-note__kind"><t:word of="@kind" in="note.kind."/></span>
      <xsl:apply-templates select="@minutes"/>
    </p>
    <xsl:apply-templates select="@struck"/>
    <xsl:if test="not(title) and not(@struck)"><div class="govuk-inset-text tc-note__struck">[[note.struck.later]]</div></xsl:if>
    <xsl:apply-templates select="body"/>
    <xsl:apply-templates select="key('addendum', @reference)"/>
    <xsl:apply-templates select="." mode="acts"/>
  </xsl:template>

  <xsl:template match="note/@minutes">
    <xsl:text> · </xsl:text>
    <t:say key="note.minutes"><t:with name="minutes"><xsl:value-of select="."/></t:with></t:say>
  </xsl:template>

  <xsl:template match="note/@struck">
    <div class="govuk-inset-text tc-note__struck">
      <p>
        <strong>[[note.struck]]</strong>
        <xsl:text> </xsl:text>
        <t:say key="note.struck.by">
          <t:with name="name"><xsl:value-of select="../@struck-by"/></t:with>
          <t:with name="date"><xsl:value-of select="../@struck-text"/></t:with>
        </t:say>
      </p>
      <div class="tc-text"><xsl:value-of select="../struck-why"/></div>
    </div>
  </xsl:template>

  <xsl:template match="body"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>

  <xsl:template match="note[@struck]/body"><div class="tc-text"><del><xsl:value-of select="."/></del></div></xsl:template>

  <xsl:template match="addendum">
    <div class="tc-note__addendum">
      <p class="tc-note__facts">
        <t:say key="note.addendum.by">
          <t:with name="name"><strong><xsl:value-of select="@author"/></strong></t:with>
          <t:with name="date"><time datetime="{@at}"><xsl:value-of select="@at-text"/></time></t:with>
        </t:say>
      </p>
      <xsl:apply-templates select="body"/>
    </div>
  </xsl:template>

  <!-- Only the page of all notes offers acts: it overrides this. -->
  <xsl:template match="note" mode="acts"/>
</xsl:stylesheet>
