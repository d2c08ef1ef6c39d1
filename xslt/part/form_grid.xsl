<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Questions that are answered alike, below one group that asks for it, or at least four with short answers, but by a link, where print and choices stay large: on a wide screen a table of radios, on a phone one after the other.
       Each stays a fieldset of its own, so that it is read out as one. -->
  <xsl:template match="item[@type = 'group' and (@control = 'grid' or @control = 'gtable' or @control = 'table' or item[option][4] and not(/page/@screen = 'link_form' or item/option/@anchor | item[option]/@control[not(starts-with(., 'radio'))] | item/option[string-length() &gt; 32])) and item/option and not(item[@type != 'choice' and @type != 'display' or @repeats = 'yes' or @free = 'yes']) and not(item[@type = 'choice' and (count(option) != count(../item[option][1]/option) or option[8] or option[not(. = ../../item[option][1]/option)])])]" mode="inside" priority="1">
    <div class="tc-grid">
      <div class="tc-grid__head" aria-hidden="true">
        <span></span>
        <xsl:apply-templates select="item[option][1]/option" mode="grid-head"/>
      </div>
      <xsl:apply-templates select="item" mode="grid"/>
    </div>
  </xsl:template>

  <xsl:template match="option" mode="grid-head"><span><xsl:apply-templates select="." mode="words"/></span></xsl:template>

  <xsl:template match="item" mode="grid"><xsl:apply-templates select="." mode="ask"/></xsl:template>
  <xsl:template match="item[@type = 'choice']" mode="grid">
    <div class="tc-item" data-item="{@q}">
      <xsl:apply-templates select="." mode="enabling"/>
      <xsl:apply-templates select="@unsure"/>
      <fieldset id="{@q}" tabindex="-1">
        <xsl:attribute name="class">govuk-fieldset tc-grid__row<xsl:if test="key('wrong', @q)"> tc-grid__row--error</xsl:if></xsl:attribute>
        <xsl:apply-templates select="." mode="described"/>
        <legend class="govuk-fieldset__legend"><xsl:apply-templates select="." mode="words"/></legend>
        <xsl:if test="key('hinted', @q) | key('wrong', @q) | prompt"><div class="tc-grid__more"><xsl:apply-templates select="." mode="above"/></div></xsl:if>
        <xsl:apply-templates select="option" mode="grid"/>
        <xsl:apply-templates select="@decline"/>
      </fieldset>
      <xsl:apply-templates select="help" mode="more"/>
      <xsl:apply-templates select="." mode="under"/>
    </div>
  </xsl:template>

  <xsl:template match="option" mode="grid">
    <xsl:variable name="q" select="../@q"/>
    <div class="govuk-radios govuk-radios--small">
      <div class="govuk-radios__item">
        <input class="govuk-radios__input" id="{$q}-{@value}" name="{$q}" type="radio" value="{@value}">
          <xsl:if test="../typed[@name = $q] = @value"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
        </input>
        <label class="govuk-label govuk-radios__label" for="{$q}-{@value}"><span class="tc-grid__word"><xsl:apply-templates select="." mode="words"/></span></label>
      </div>
    </div>
  </xsl:template>
</xsl:stylesheet>
