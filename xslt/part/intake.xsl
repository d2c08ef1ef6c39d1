<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A section of an intake: its form, and beside it the way to every other. Imported by each of them; a screen
       has the modes title, fields and clash-rows, and may have lead and beside. -->
  <xsl:include href="intake_locked.xsl"/>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/intake">[[intake.back]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="." mode="heading"/>
        <xsl:call-template name="clash"><xsl:with-param name="rows"><xsl:apply-templates select="." mode="clash-rows"/></xsl:with-param></xsl:call-template>
        <xsl:apply-templates select="intake" mode="stands"/>
        <!-- Of one that does not open there is only what was sent just now. -->
        <xsl:if test="not(intake/@locked) or input">
          <xsl:apply-templates select="." mode="lead"/>
          <xsl:apply-templates select="." mode="form"/>
          <xsl:apply-templates select="." mode="beside"/>
        </xsl:if>
      </div>
      <div class="govuk-grid-column-one-third"><xsl:apply-templates select="intake/@arrived" mode="came"/><xsl:apply-templates select="sections"/></div>
    </div>
  </xsl:template>

  <xsl:template match="page" mode="heading">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:apply-templates select="intake" mode="called"/></span>
      <xsl:apply-templates select="." mode="title"/>
    </h1>
  </xsl:template>

  <xsl:template match="intake" mode="called">
    <xsl:choose>
      <xsl:when test="/page/client/@name"><xsl:value-of select="/page/client/@name"/></xsl:when>
      <xsl:when test="@name"><xsl:value-of select="@name"/></xsl:when>
      <xsl:otherwise>[[intake.nobody]]</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@programme"> · <xsl:value-of select="@programme"/></xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="form">
    <form method="post" action="{@path}" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="answers/@version"/></xsl:call-template>
      <xsl:apply-templates select="intake" mode="hidden"/>
      <xsl:apply-templates select="." mode="fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[intake.go-on]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="intake" mode="hidden">
    <xsl:call-template name="hidden"><xsl:with-param name="name">id</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
    <xsl:variable name="from" select="@from | key('typed', 'from')"/>
    <xsl:if test="$from"><xsl:call-template name="hidden"><xsl:with-param name="name">from</xsl:with-param><xsl:with-param name="value" select="$from[1]"/></xsl:call-template></xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="lead"/>
  <xsl:template match="page" mode="beside"/>
  <xsl:template match="page" mode="clash-rows"/>

  <xsl:template match="@arrived" mode="came"><p class="govuk-body"><a class="govuk-link" href="/intake/answers?id={../@id}">[[intake.answers]]</a></p></xsl:template>

  <!-- All sections in their order; any may be filled in first. -->
  <xsl:template match="sections">
    <nav aria-label="[[intake.sections]]">
      <ol class="govuk-list tc-sections"><xsl:apply-templates select="section"/></ol>
    </nav>
    <p class="tc-hint">[[intake.kept]]</p>
  </xsl:template>

  <xsl:template match="section">
    <li>
      <a class="govuk-link" href="{@href}?id={/page/intake/@id}">
        <xsl:if test="@page"><xsl:attribute name="href"><xsl:value-of select="concat(@href, '?id=', /page/intake/@id, '&amp;page=', @page)"/></xsl:attribute></xsl:if>
        <xsl:if test="@href = /page/@path"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:if>
        <xsl:value-of select="@title"/>
        <xsl:if test="not(@title)"><t:word of="@name" in="intake.section."/></xsl:if>
      </a>
      <xsl:if test="@kept"><xsl:text> </xsl:text><span class="tc-hint">[[intake.section-kept]]</span></xsl:if>
    </li>
  </xsl:template>
</xsl:stylesheet>
