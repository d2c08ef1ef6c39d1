<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Questions that are answered in words. -->

  <!-- string, and whatever has no better field. -->
  <xsl:template match="item" mode="control">
    <input id="{@q}" name="{@q}" type="text" value="{typed[@name = current()/@q]}">
      <xsl:apply-templates select="." mode="input-class"/>
      <xsl:apply-templates select="." mode="described"/>
    </input>
  </xsl:template>

  <!-- type="url" would keep back what a person copied from elsewhere; the server says what is wrong with it. -->
  <xsl:template match="item[@type = 'url']" mode="control">
    <input id="{@q}" name="{@q}" type="text" inputmode="url" spellcheck="false" autocapitalize="none" value="{typed[@name = current()/@q]}">
      <xsl:apply-templates select="." mode="input-class"/>
      <xsl:apply-templates select="." mode="described"/>
    </input>
  </xsl:template>

  <!-- A short one has a short field; one that may be long is written in several lines. -->
  <xsl:template match="item" mode="input-class">
    <xsl:attribute name="class">
      <xsl:text>govuk-input</xsl:text>
      <xsl:apply-templates select="@longest" mode="width"/>
      <xsl:if test="key('wrong', @q)"> govuk-input--error</xsl:if>
    </xsl:attribute>
  </xsl:template>
  <xsl:template match="@longest" mode="width"/>
  <xsl:template match="@longest[. &gt; 0 and . &lt;= 5]" mode="width"> govuk-input--width-5</xsl:template>
  <xsl:template match="@longest[. &gt; 5 and . &lt;= 10]" mode="width"> govuk-input--width-10</xsl:template>
  <xsl:template match="@longest[. &gt; 10 and . &lt;= 20]" mode="width"> govuk-input--width-20</xsl:template>

  <xsl:template match="item[@type = 'text']" mode="control">
    <textarea id="{@q}" name="{@q}" rows="5">
      <xsl:apply-templates select="." mode="area-class"/>
      <xsl:apply-templates select="." mode="described"/>
      <xsl:value-of select="typed[@name = current()/@q]"/>
    </textarea>
  </xsl:template>

  <xsl:template match="item" mode="area-class">
    <xsl:attribute name="class">
      <xsl:text>govuk-textarea</xsl:text>
      <xsl:if test="@longest &gt; 0"> govuk-js-character-count</xsl:if>
      <xsl:if test="key('wrong', @q)"> govuk-textarea--error</xsl:if>
    </xsl:attribute>
  </xsl:template>

  <!-- How many characters are left: GOV.UK character count, with its words from the catalogue. -->
  <xsl:template match="item[@type = 'text' and @longest &gt; 0]" mode="field" priority="1">
    <div class="govuk-form-group govuk-character-count" data-module="govuk-character-count" data-maxlength="{@longest}"
         data-i18n.characters-under-limit.one="[[form.count.under.one]]" data-i18n.characters-at-limit="[[form.count.at]]" data-i18n.characters-over-limit.one="[[form.count.over.one]]">
      <xsl:apply-templates select="@longest" mode="count-words"/>
      <xsl:if test="key('wrong', @q)"><xsl:attribute name="class">govuk-form-group govuk-form-group--error govuk-character-count</xsl:attribute></xsl:if>
      <label class="govuk-label govuk-label--s" for="{@q}"><xsl:apply-templates select="." mode="words"/></label>
      <xsl:apply-templates select="." mode="above"/>
      <xsl:apply-templates select="." mode="control"/>
      <div id="{@q}-info" class="govuk-hint govuk-character-count__message"><t:say key="form.count"><t:with name="longest"><xsl:value-of select="@longest"/></t:with></t:say></div>
      <xsl:apply-templates select="@decline"/>
    </div>
  </xsl:template>

  <!-- The component puts the number in the place of %{count}. -->
  <xsl:template match="@longest" mode="count-words">
    <xsl:attribute name="data-i18n.characters-under-limit.other"><t:say key="form.count.under"><t:with name="count">%{count}</t:with></t:say></xsl:attribute>
    <xsl:attribute name="data-i18n.characters-over-limit.other"><t:say key="form.count.over"><t:with name="count">%{count}</t:with></t:say></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
