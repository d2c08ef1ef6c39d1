<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/note_form.xsl"/>
  <xsl:include href="../part/note_readers.xsl"/>

  <xsl:template match="page" mode="title">[[note.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/notes'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[note.change]]</h1>
    <xsl:apply-templates select="." mode="note-clash"/>
    <xsl:apply-templates select="note" mode="open-until"/>
  </xsl:template>

  <!-- A day after it was written the text is closed: what was typed can still become an addendum. -->
  <xsl:template match="note" mode="open-until">
    <div class="govuk-inset-text">
      <p>[[note.closed]]</p>
      <p><a class="govuk-link" href="/case/note/addendum?case={../case/@reference}&amp;note={@reference}">[[note.addendum]]</a></p>
    </div>
    <xsl:if test="/page/input/field[@name = 'body']">
      <h2 class="govuk-heading-m">[[note.typed]]</h2>
      <div class="tc-text"><xsl:value-of select="key('typed', 'body')"/></div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note[@change]" mode="open-until">
    <form method="post" action="/case/note/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'note'"/><xsl:with-param name="value" select="@reference"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="note-fields"/>
      <p class="govuk-hint">[[note.change.hint]]</p>
      <xsl:call-template name="button"><xsl:with-param name="text">[[note.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="note-clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'title'"/><xsl:with-param name="label">[[note.title]]</xsl:with-param><xsl:with-param name="today" select="string(note/title)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'body'"/><xsl:with-param name="label">[[note.body]]</xsl:with-param><xsl:with-param name="today" select="string(note/body)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'minutes'"/><xsl:with-param name="label">[[note.length]]</xsl:with-param><xsl:with-param name="today" select="string(note/@minutes)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
