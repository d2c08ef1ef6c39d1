<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/note.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>

  <xsl:template match="page" mode="title">[[case.notes.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.notes.title]]</h1>
      <xsl:if test="key('may', 'note.write') and not(string(@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/note/write?case=', case/@reference)"/>
          <xsl:with-param name="text">[[note.write]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:if test="not(note)"><p class="govuk-body">[[case.notes.none]]</p></xsl:if>
    <xsl:if test="note">
      <div class="moj-timeline"><xsl:apply-templates select="note" mode="timeline"/></div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note" mode="acts">
    <p class="tc-note__acts">
      <xsl:if test="key('may', 'case.after') and not(string(/page/@as-of))">
        <xsl:if test="@change"><xsl:call-template name="act"><xsl:with-param name="path" select="'/case/note/change'"/><xsl:with-param name="text">[[note.change]]</xsl:with-param></xsl:call-template></xsl:if>
        <xsl:if test="@add"><xsl:call-template name="act"><xsl:with-param name="path" select="'/case/note/addendum'"/><xsl:with-param name="text">[[note.addendum]]</xsl:with-param></xsl:call-template></xsl:if>
        <xsl:if test="@strike"><xsl:call-template name="act"><xsl:with-param name="path" select="'/case/note/strike'"/><xsl:with-param name="text">[[note.strike]]</xsl:with-param></xsl:call-template></xsl:if>
      </xsl:if>
      <xsl:if test="@version &gt; 1 and body"><xsl:call-template name="act"><xsl:with-param name="path" select="'/case/note/history'"/><xsl:with-param name="text">[[note.history]]</xsl:with-param></xsl:call-template></xsl:if>
    </p>
  </xsl:template>

  <xsl:template name="act">
    <xsl:param name="path"/>
    <xsl:param name="text"/>
    <a class="govuk-link" href="{$path}?case={/page/case/@reference}&amp;note={@reference}">
      <xsl:copy-of select="$text"/>
      <span class="govuk-visually-hidden">: <xsl:apply-templates select="." mode="title"/></span>
    </a>
    <xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
