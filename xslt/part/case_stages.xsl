<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The bar of stages: done, now, to come; from the visits of the case, newest first. -->
  <xsl:key name="visit" match="/page/visit" use="@stage"/>

  <xsl:template match="stages">
    <ol class="tc-stages" aria-label="[[stages]]"><xsl:apply-templates select="stage"/></ol>
  </xsl:template>

  <!-- As its pathway calls it, or as we do. -->
  <xsl:template match="stage" mode="name"><t:word of="@name" in="stage."/></xsl:template>
  <xsl:template match="stage[@title]" mode="name"><xsl:value-of select="@title"/></xsl:template>

  <xsl:template match="stage">
    <xsl:call-template name="stage">
      <xsl:with-param name="state" select="'later'"/>
      <xsl:with-param name="name"><xsl:apply-templates select="." mode="name"/></xsl:with-param>
      <xsl:with-param name="text">[[stages.later]]</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Before a stage that was reached, without a visit of its own: an imported case comes so. -->
  <xsl:template match="stage[following-sibling::stage[key('visit', @name)]]" priority="0.4">
    <xsl:call-template name="stage">
      <xsl:with-param name="state" select="'skipped'"/>
      <xsl:with-param name="name"><xsl:apply-templates select="." mode="name"/></xsl:with-param>
      <xsl:with-param name="text">[[stages.skipped]]</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="stage[key('visit', @name)]" priority="1">
    <xsl:call-template name="stage">
      <xsl:with-param name="state" select="'done'"/>
      <xsl:with-param name="name"><xsl:apply-templates select="." mode="name"/></xsl:with-param>
      <xsl:with-param name="text">
        <t:say key="stages.done"><t:with name="date"><xsl:value-of select="key('visit', @name)/@ended-text"/></t:with></t:say>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="stage[key('visit', @name)[not(@ended)]]" priority="2">
    <xsl:call-template name="stage">
      <xsl:with-param name="state" select="'now'"/>
      <xsl:with-param name="name"><xsl:apply-templates select="." mode="name"/></xsl:with-param>
      <xsl:with-param name="text">
        <t:say key="stages.now"><t:with name="date"><xsl:value-of select="key('visit', @name)[not(@ended)]/@at-text"/></t:with></t:say>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
