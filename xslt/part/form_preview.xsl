<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A form as it would be asked, all pages of it, with what it depends on said in words. Imported by the page of a form. -->
  <xsl:import href="form_items.xsl"/>

  <xsl:template match="form" mode="preview">
    <div class="tc-preview">
      <xsl:if test="string(@about)"><p class="govuk-body tc-text"><xsl:value-of select="@about"/></p></xsl:if>
      <xsl:apply-templates select="more"/>
      <xsl:apply-templates select="step" mode="preview"/>
      <xsl:apply-templates select="item" mode="ask"/>
      <xsl:if test="string(@copyright)"><p class="govuk-body-s tc-hint tc-text"><xsl:value-of select="@copyright"/></p></xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="step" mode="preview">
    <section class="tc-preview__page" aria-labelledby="step-{@number}">
      <h2 class="govuk-heading-m" id="step-{@number}">
        <xsl:if test="../step[2]"><span class="govuk-caption-m"><t:say key="form.page"><t:with name="number"><xsl:value-of select="@number"/></t:with><t:with name="of"><xsl:value-of select="count(../step)"/></t:with></t:say></span></xsl:if>
        <xsl:value-of select="@title"/>
      </h2>
      <xsl:apply-templates select="item" mode="ask"/>
    </section>
  </xsl:template>

  <!-- Everything is shown: nothing is hidden, nothing unfolds. -->
  <xsl:template match="item" mode="enabling" priority="2"><xsl:apply-templates select="." mode="condition"/></xsl:template>

  <!-- A page that is one group has its title above. -->
  <xsl:template match="step/item[@type = 'group' and not(instance)]" mode="field" priority="2">
    <xsl:choose>
      <xsl:when test="not(../item[2]) and text = ../@title">
        <xsl:apply-templates select="." mode="above"/>
        <xsl:apply-templates select="." mode="inside"/>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="fieldset"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
