<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A form for those who publish it: its questions as they are asked, of which none can be answered here, and its scores. -->
  <xsl:import href="form_preview.xsl"/>
  <xsl:include href="form_score.xsl"/>

  <xsl:template match="page/form">
    <h2 class="govuk-heading-l" id="preview">[[forms.preview]]</h2>
    <fieldset class="govuk-fieldset" disabled="disabled" aria-labelledby="preview"><xsl:apply-templates select="." mode="preview"/></fieldset>
    <xsl:if test="score"><h2 class="govuk-heading-m">[[form.scores]]</h2></xsl:if>
    <xsl:apply-templates select="score" mode="told"/>
  </xsl:template>

  <xsl:template match="score" mode="told">
    <h3 class="govuk-heading-s"><xsl:value-of select="@title"/></h3>
    <p class="govuk-body">
      <t:word of="@better" in="forms.better."/>
      <xsl:if test="@needed"><xsl:text> </xsl:text><t:say key="forms.needed"><t:with name="count"><xsl:value-of select="@needed"/></t:with></t:say></xsl:if>
    </p>
    <xsl:if test="band"><xsl:apply-templates select="." mode="bands"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
