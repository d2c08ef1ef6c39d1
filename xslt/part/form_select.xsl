<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A long list to choose one from, and references: a select, whose list a script shortens while one types. -->
  <xsl:template match="item[(@type = 'choice' or @type = 'open-choice') and not(@repeats = 'yes') and (@control = 'drop-down' or @control = 'autocomplete' or option[13] and not(@control = 'radio'))]" mode="field" priority="2">
    <div class="govuk-form-group">
      <xsl:apply-templates select="." mode="group-class"/>
      <label class="govuk-label govuk-label--s" for="{@q}"><xsl:apply-templates select="." mode="words"/></label>
      <xsl:apply-templates select="." mode="above"/>
      <xsl:apply-templates select="." mode="list"/>
      <xsl:if test="@type = 'open-choice'"><div class="tc-other" data-other="{@q}"><xsl:apply-templates select="." mode="other-words"/></div></xsl:if>
      <xsl:apply-templates select="@decline"/>
    </div>
  </xsl:template>

  <xsl:template match="item[@type = 'reference']" mode="control"><xsl:apply-templates select="." mode="list"/></xsl:template>

  <xsl:template match="item" mode="list">
    <select id="{@q}" name="{@q}">
      <xsl:attribute name="class">govuk-select<xsl:if test="key('wrong', @q)"> govuk-select--error</xsl:if></xsl:attribute>
      <xsl:if test="option[16]"><xsl:attribute name="data-shorten">[[form.shorten]]</xsl:attribute></xsl:if>
      <xsl:apply-templates select="." mode="described"/>
      <option value="">[[choose]]</option>
      <xsl:apply-templates select="option" mode="option"/>
      <xsl:if test="@type = 'open-choice'">
        <option value="other"><xsl:if test="typed[@name = current()/@q] = 'other'"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if><xsl:apply-templates select="." mode="other-name"/></option>
      </xsl:if>
    </select>
  </xsl:template>

  <xsl:template match="option" mode="option">
    <option value="{@value}">
      <xsl:if test="../typed[@name = ../@q] = @value"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
      <xsl:apply-templates select="." mode="words"/>
    </option>
  </xsl:template>

  <!-- The list is kept elsewhere: the answer is written. -->
  <xsl:template match="item[(@type = 'choice' or @type = 'open-choice') and @free = 'yes']" mode="field" priority="3">
    <div class="govuk-form-group">
      <xsl:apply-templates select="." mode="group-class"/>
      <label class="govuk-label govuk-label--s" for="{@q}"><xsl:apply-templates select="." mode="words"/></label>
      <xsl:apply-templates select="." mode="above"/>
      <input id="{@q}" name="{@q}" type="text" value="{typed[@name = current()/@q]}">
        <xsl:apply-templates select="." mode="input-class"/>
        <xsl:apply-templates select="." mode="described"/>
      </input>
      <xsl:apply-templates select="@decline"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
