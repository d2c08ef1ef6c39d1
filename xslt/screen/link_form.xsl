<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/form_public.xsl"/>
  <xsl:include href="../part/link_frame.xsl"/>
  <xsl:include href="../part/bar.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>

  <xsl:template match="page" mode="title">[[link.form]]</xsl:template>
  <xsl:template match="page[locked]" mode="title" priority="1">[[link.locked.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="crisis[@now]" mode="now"/>
    <xsl:apply-templates select="form/progress"/>
    <xsl:apply-templates select="form" mode="page"/>
    <xsl:apply-templates select="locked"/>
  </xsl:template>

  <!-- Each page is one thing, whose own words are below; what the form is about is said to whoever chooses it. -->
  <xsl:template match="form" mode="heading">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><t:say key="form.page"><t:with name="number"><xsl:value-of select="step[@current = 'yes']/@number"/></t:with><t:with name="of"><xsl:value-of select="count(step)"/></t:with></t:say></span>
      <xsl:value-of select="@title"/>
    </h1>
  </xsl:template>

  <!-- Help stands before the questions: nobody has to look for it below them. -->
  <xsl:template match="form" mode="lead">
    <xsl:apply-templates select="../crisis[not(@now)]" mode="at-hand"/>
    <xsl:if test="@held"><p class="govuk-inset-text"><xsl:choose><xsl:when test="@held = 'before'">[[link.held.before]]</xsl:when><xsl:otherwise>[[link.held]]</xsl:otherwise></xsl:choose></p></xsl:if>
  </xsl:template>

  <xsl:template match="form" mode="action">/link/form</xsl:template>
  <xsl:template match="form" mode="fields"><input type="hidden" name="tab" value="{/page/@key}"/><input type="hidden" name="of" value="{@mark}"/></xsl:template>

  <!-- What is typed is held while it is typed; see asset/keep.js. -->
  <xsl:template match="form" mode="holds">
    <xsl:attribute name="data-held">[[link.held.now]]</xsl:attribute>
    <xsl:attribute name="data-out">[[link.held.not]]</xsl:attribute>
    <xsl:attribute name="data-unheld">[[link.held.not]]</xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
