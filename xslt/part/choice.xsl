<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK radios and checkboxes: a group whose items are radio or checkbox calls. -->
  <xsl:template name="choice-group">
    <xsl:param name="name"/>
    <xsl:param name="legend"/>
    <xsl:param name="hint"/>
    <xsl:param name="class"/>
    <xsl:param name="items"/>
    <div>
      <xsl:call-template name="group-class"><xsl:with-param name="name" select="$name"/></xsl:call-template>
      <fieldset class="govuk-fieldset" id="{$name}" tabindex="-1">
        <xsl:call-template name="described-by">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="hint" select="$hint"/>
        </xsl:call-template>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s"><xsl:value-of select="$legend"/></legend>
        <xsl:call-template name="hint-and-error">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="hint" select="$hint"/>
        </xsl:call-template>
        <div class="{$class}"><xsl:copy-of select="$items"/></div>
      </fieldset>
    </div>
  </xsl:template>

  <xsl:template name="radios">
    <xsl:param name="name"/>
    <xsl:param name="legend"/>
    <xsl:param name="hint"/>
    <xsl:param name="inline"/> <!-- 'yes': beside each other -->
    <xsl:param name="items"/>
    <xsl:variable name="class">govuk-radios govuk-radios--small<xsl:if test="$inline"> govuk-radios--inline</xsl:if></xsl:variable>
    <xsl:call-template name="choice-group">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="legend" select="$legend"/>
      <xsl:with-param name="hint" select="$hint"/>
      <xsl:with-param name="class" select="$class"/>
      <xsl:with-param name="items" select="$items"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="checkboxes">
    <xsl:param name="name"/>
    <xsl:param name="legend"/>
    <xsl:param name="hint"/>
    <xsl:param name="items"/>
    <xsl:call-template name="choice-group">
      <xsl:with-param name="name" select="$name"/>
      <xsl:with-param name="legend" select="$legend"/>
      <xsl:with-param name="hint" select="$hint"/>
      <xsl:with-param name="class">govuk-checkboxes govuk-checkboxes--small</xsl:with-param>
      <xsl:with-param name="items" select="$items"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="radio">
    <xsl:param name="name"/>
    <xsl:param name="value"/>
    <xsl:param name="label"/>
    <xsl:param name="today"/> <!-- the value of today, or of each box ticked today -->
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" id="{$name}-{$value}" name="{$name}" type="radio" value="{$value}">
        <xsl:call-template name="chosen">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="value" select="$value"/>
          <xsl:with-param name="today" select="$today"/>
        </xsl:call-template>
      </input>
      <label class="govuk-label govuk-radios__label" for="{$name}-{$value}"><xsl:value-of select="$label"/></label>
    </div>
  </xsl:template>

  <xsl:template name="checkbox">
    <xsl:param name="name"/>
    <xsl:param name="value" select="'yes'"/>
    <xsl:param name="label"/>
    <xsl:param name="today"/>
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id="{$name}-{$value}" name="{$name}" type="checkbox" value="{$value}">
        <xsl:call-template name="chosen">
          <xsl:with-param name="name" select="$name"/>
          <xsl:with-param name="value" select="$value"/>
          <xsl:with-param name="today" select="$today"/>
        </xsl:call-template>
      </input>
      <label class="govuk-label govuk-checkboxes__label" for="{$name}-{$value}"><xsl:value-of select="$label"/></label>
    </div>
  </xsl:template>

  <xsl:template name="chosen">
    <xsl:param name="name"/>
    <xsl:param name="value"/>
    <xsl:param name="today"/>
    <xsl:param name="as" select="'checked'"/>
    <xsl:if test="key('typed', $name) = $value or (not(/page/input) and ($today = $value or key('answer', $name) = $value))">
      <xsl:attribute name="{$as}"><xsl:value-of select="$as"/></xsl:attribute>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
