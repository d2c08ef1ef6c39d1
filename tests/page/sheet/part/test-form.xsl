<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:template match="note-form">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row">
          <xsl:with-param name="name" select="'x-title'"/>
          <xsl:with-param name="label">Title</xsl:with-param>
          <xsl:with-param name="today" select="string(title)"/>
        </xsl:call-template>
        <xsl:call-template name="clash-row">
          <xsl:with-param name="name" select="'x-body'"/>
          <xsl:with-param name="label">Note</xsl:with-param>
          <xsl:with-param name="today" select="string(body)"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <form method="post" action="/parts" novalidate="novalidate" class="tc-form">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'x-title'"/>
        <xsl:with-param name="label">Title</xsl:with-param>
        <xsl:with-param name="hint">A few words that others will find it by</xsl:with-param>
        <xsl:with-param name="today" select="title"/>
      </xsl:call-template>
      <xsl:call-template name="date-input">
        <xsl:with-param name="name" select="'x-happened'"/>
        <xsl:with-param name="legend">When did it happen?</xsl:with-param>
        <xsl:with-param name="today" select="@happened"/>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'x-minutes'"/>
        <xsl:with-param name="label">How many minutes did it take?</xsl:with-param>
        <xsl:with-param name="type" select="'number'"/>
        <xsl:with-param name="width" select="4"/>
        <xsl:with-param name="today" select="@minutes"/>
      </xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'x-part'"/>
        <xsl:with-param name="legend">Who was there?</xsl:with-param>
        <xsl:with-param name="items">
          <t:each in="role.">
            <xsl:call-template name="radio">
              <xsl:with-param name="name" select="'x-part'"/>
              <xsl:with-param name="value" select="'[[.word]]'"/>
              <xsl:with-param name="label">[[.]]</xsl:with-param>
              <xsl:with-param name="today" select="@part"/>
            </xsl:call-template>
          </t:each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="rest"/>
      <div class="govuk-button-group">
        <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="button">
          <xsl:with-param name="text">Strike the note</xsl:with-param>
          <xsl:with-param name="kind" select="'warning'"/>
        </xsl:call-template>
        <a class="govuk-link" href="/parts">Cancel</a>
      </div>
    </form>
  </xsl:template>

  <xsl:template match="note-form" mode="rest">
    <xsl:call-template name="checkboxes">
      <xsl:with-param name="name" select="'x-about'"/>
      <xsl:with-param name="legend">What was it about?</xsl:with-param>
      <xsl:with-param name="hint">Tick all that fit</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="checkbox">
          <xsl:with-param name="name" select="'x-about'"/>
          <xsl:with-param name="value" select="'housing'"/>
          <xsl:with-param name="label">Housing</xsl:with-param>
          <xsl:with-param name="today" select="about"/>
        </xsl:call-template>
        <xsl:call-template name="checkbox">
          <xsl:with-param name="name" select="'x-about'"/>
          <xsl:with-param name="value" select="'health'"/>
          <xsl:with-param name="label">Health</xsl:with-param>
          <xsl:with-param name="today" select="about"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="textarea">
      <xsl:with-param name="name" select="'x-body'"/>
      <xsl:with-param name="label">Note</xsl:with-param>
      <xsl:with-param name="today" select="body"/>
    </xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'x-segment'"/>
      <xsl:with-param name="label">Who may read it?</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <xsl:call-template name="option">
          <xsl:with-param name="name" select="'x-segment'"/>
          <xsl:with-param name="value" select="'normal'"/>
          <xsl:with-param name="label">Everyone on the case</xsl:with-param>
          <xsl:with-param name="today" select="@segment"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
