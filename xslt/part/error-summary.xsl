<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK error summary: each error leads to its field, whose group has the field's name as id. -->
  <xsl:template match="errors">
    <xsl:if test="error">
      <div class="govuk-error-summary" data-module="govuk-error-summary">
        <div role="alert">
          <h2 class="govuk-error-summary__title">[[errors.title]]</h2>
          <div class="govuk-error-summary__body">
            <ul class="govuk-list govuk-error-summary__list">
              <xsl:apply-templates select="error" mode="summary"/>
            </ul>
          </div>
        </div>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="error" mode="summary">
    <li>
      <a href="#{@field}"><xsl:apply-templates select="." mode="field"/><xsl:apply-templates select="." mode="words"/></a>
    </li>
  </xsl:template>

  <xsl:template match="error[not(string(@field))]" mode="summary">
    <li>
      <xsl:apply-templates select="." mode="words"/>
    </li>
  </xsl:template>

  <!-- Away from its field an error that any field may have says which it means, if the catalogue has "field.title". -->
  <xsl:template match="error" mode="field">
    <xsl:variable name="own"><t:word of="concat(@field, '.', @key)" in="error."><xsl:text/></t:word></xsl:variable>
    <xsl:variable name="field"><t:word of="@field" in="field."><xsl:text/></t:word></xsl:variable>
    <xsl:if test="string($field) and not(string($own))"><xsl:value-of select="$field"/>: </xsl:if>
  </xsl:template>

  <!-- "error.title.required" for this field if the catalogue has it, else "error.required". -->
  <xsl:template match="error" mode="words">
    <t:word of="concat(@field, '.', @key)" in="error."><t:word of="@key" in="error."/></t:word>
  </xsl:template>

  <!-- The message beside the field. -->
  <xsl:template match="error" mode="beside">
    <p class="govuk-error-message">
      <span class="govuk-visually-hidden">[[errors.beside]]</span>
      <xsl:apply-templates select="." mode="words"/>
    </p>
  </xsl:template>
</xsl:stylesheet>
