<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Questions that are answered by a number. type="number" would throw away what is no number, and what was typed with it. -->
  <xsl:template match="item[@type = 'integer' or @type = 'decimal']" mode="control">
    <xsl:apply-templates select="." mode="number"/>
  </xsl:template>

  <xsl:template match="item[(@type = 'integer' or @type = 'decimal') and @unit]" mode="control" priority="1">
    <div class="govuk-input__wrapper">
      <xsl:apply-templates select="." mode="number"/>
      <div class="govuk-input__suffix" aria-hidden="true"><xsl:value-of select="@unit"/></div>
    </div>
  </xsl:template>

  <xsl:template match="item" mode="number">
    <input id="{@q}" name="{@q}" type="text" value="{typed[@name = current()/@q]}">
      <xsl:attribute name="inputmode"><xsl:choose><xsl:when test="@type = 'integer'">numeric</xsl:when><xsl:otherwise>decimal</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:attribute name="class">govuk-input govuk-input--width-5<xsl:if test="key('wrong', @q)"> govuk-input--error</xsl:if></xsl:attribute>
      <xsl:apply-templates select="." mode="described"/>
    </input>
  </xsl:template>

  <!-- The unit stands after the field and is hidden from readers there: it belongs to the question. -->
  <xsl:template match="item[(@type = 'integer' or @type = 'decimal') and @unit]/text" mode="words"><xsl:value-of select="."/><span class="govuk-visually-hidden"> (<xsl:value-of select="../@unit"/>)</span></xsl:template>

  <!-- A quantity has a number and a unit: one that is given, or one to choose. -->
  <xsl:template match="item[@type = 'quantity']" mode="control">
    <div class="govuk-input__wrapper">
      <xsl:apply-templates select="." mode="number"/>
      <xsl:if test="@unit | unit"><div class="govuk-input__suffix" aria-hidden="true"><xsl:value-of select="(@unit | unit)[1]"/></div></xsl:if>
    </div>
    <xsl:if test="unit"><input type="hidden" name="{@q}-unit" value="{unit/@value}"/></xsl:if>
  </xsl:template>

  <xsl:template match="item[@type = 'quantity' and unit[2]]" mode="control" priority="1">
    <div class="tc-quantity">
      <div>
        <label class="govuk-label" for="{@q}-number">[[form.amount]]</label>
        <input id="{@q}-number" name="{@q}" type="text" inputmode="decimal" value="{typed[@name = current()/@q]}">
          <xsl:attribute name="class">govuk-input govuk-input--width-5<xsl:if test="key('wrong', @q)"> govuk-input--error</xsl:if></xsl:attribute>
        </input>
      </div>
      <div>
        <label class="govuk-label" for="{@q}-unit">[[form.unit]]</label>
        <select id="{@q}-unit" name="{@q}-unit">
          <xsl:attribute name="class">govuk-select<xsl:if test="key('wrong', @q)"> govuk-select--error</xsl:if></xsl:attribute>
          <option value="">[[choose]]</option>
          <xsl:apply-templates select="unit" mode="option"/>
        </select>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="item/unit" mode="option">
    <option value="{@value}">
      <xsl:if test="../typed[@name = concat(../@q, '-unit')] = @value"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
      <xsl:value-of select="."/>
    </option>
  </xsl:template>
</xsl:stylesheet>
