<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- An item of a form to be filled in (mode ask): its wrapper, what stands above its field, and the two shapes that fields
       have: one with a label, and a fieldset with a legend. The field itself is mode control, by type in form_*.xsl. -->
  <xsl:key name="asked" match="item[@q]" use="@q"/>
  <xsl:key name="hinted" match="item[help[string-length() &lt; 160] | known | @least | @most | self::*[not(help) and (@type = 'date' or @type = 'dateTime' or @type = 'time' or @type = 'integer' or @type = 'attachment' or @repeats = 'yes' and option)]]" use="@q"/>
  <!-- Of any of its fields: q12-other belongs to q12. -->
  <xsl:key name="wrong" match="/page/errors/error" use="substring-before(concat(@field, '-'), '-')"/>

  <!-- Where something is required, what is not says so. A page that is one group has its title above; public ones have the form's there. -->
  <xsl:variable name="asks-some" select="boolean(/page/form//item[@required = 'yes'])"/>
  <xsl:variable name="one-group" select="count(/page/form[not(@public = 'yes') and count(item) = 1 and item/@type = 'group' and item/text = step[@current = 'yes']/@title and not(item/@repeats = 'yes')])"/>

  <xsl:template match="item" mode="ask">
    <div class="tc-item" data-item="{@q}">
      <xsl:apply-templates select="." mode="enabling"/>
      <xsl:apply-templates select="@unsure"/>
      <xsl:apply-templates select="." mode="field"/>
      <xsl:apply-templates select="help" mode="more"/>
      <xsl:apply-templates select="." mode="under"/>
    </div>
  </xsl:template>

  <!-- What is asked of an answer stands below its question. -->
  <xsl:template match="item" mode="under"/>
  <xsl:template match="item[@type != 'group' and item]" mode="under"><div class="tc-under"><xsl:apply-templates select="item" mode="ask"/></div></xsl:template>

  <xsl:template match="item" mode="field">
    <div class="govuk-form-group">
      <xsl:apply-templates select="." mode="group-class"/>
      <label class="govuk-label govuk-label--s" for="{@q}"><xsl:apply-templates select="." mode="words"/></label>
      <xsl:apply-templates select="." mode="above"/>
      <xsl:apply-templates select="." mode="control"/>
      <xsl:apply-templates select="@decline"/>
    </div>
  </xsl:template>

  <!-- Several fields or choices below one question. -->
  <xsl:template match="item[@type = 'choice' or @type = 'open-choice' or @type = 'boolean' or @type = 'date' or @type = 'dateTime' or @type = 'quantity' and unit[2]]" mode="field" priority="1">
    <div class="govuk-form-group">
      <xsl:apply-templates select="." mode="group-class"/>
      <fieldset class="govuk-fieldset" id="{@q}" tabindex="-1">
        <xsl:apply-templates select="." mode="described"/>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s"><xsl:apply-templates select="." mode="words"/></legend>
        <xsl:apply-templates select="." mode="above"/>
        <xsl:apply-templates select="." mode="control"/>
        <xsl:apply-templates select="@decline"/>
      </fieldset>
    </div>
  </xsl:template>

  <!-- What only is read: from the record, or worked out. -->
  <xsl:template match="item[@readonly = 'yes' and @type != 'group' and @type != 'display']" mode="field" priority="4">
    <div class="govuk-form-group" id="{@q}">
      <p class="govuk-label govuk-label--s"><xsl:apply-templates select="." mode="words"/></p>
      <xsl:apply-templates select="more"/>
      <xsl:if test="help[string-length() &lt; 160] | known">
        <div class="govuk-hint" id="{@q}-hint"><xsl:apply-templates select="help[string-length() &lt; 160]" mode="hint"/><xsl:apply-templates select="known" mode="hint"/></div>
      </xsl:if>
      <div class="tc-read-only"><xsl:apply-templates select="." mode="answers"/></div>
    </div>
  </xsl:template>

  <xsl:template match="item" mode="group-class">
    <xsl:if test="key('wrong', @q)">
      <xsl:attribute name="class">govuk-form-group govuk-form-group--error</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="item" mode="words">
    <xsl:apply-templates select="prefix" mode="words"/>
    <xsl:apply-templates select="text" mode="words"/>
    <xsl:if test="not(text)">[[form.no-text]]</xsl:if>
    <xsl:if test="$asks-some and not(@required = 'yes') and not(@readonly = 'yes') and @type != 'group'"><span class="tc-optional"><xsl:text> </xsl:text>[[form.optional]]</span></xsl:if>
  </xsl:template>
  <xsl:template match="item/prefix" mode="words"><xsl:value-of select="."/><xsl:text> </xsl:text></xsl:template>
  <xsl:template match="item/text" mode="words"><xsl:value-of select="."/></xsl:template>

  <!-- Above the field: what an interviewer may say, the hint, what is wrong. -->
  <xsl:template match="item" mode="above">
    <xsl:apply-templates select="prompt" mode="above"/>
    <xsl:apply-templates select="more"/>
    <xsl:if test="key('hinted', @q)">
      <div class="govuk-hint" id="{@q}-hint">
        <xsl:apply-templates select="help[string-length() &lt; 160]" mode="hint"/>
        <xsl:apply-templates select="." mode="hint"/>
        <xsl:apply-templates select="." mode="limits"/>
        <xsl:apply-templates select="known" mode="hint"/>
      </div>
    </xsl:if>
    <xsl:apply-templates select="." mode="errors"/>
  </xsl:template>
</xsl:stylesheet>
