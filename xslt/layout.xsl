<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The page around every screen. A screen imports this and overrides the modes:
       title (words without any client), main, and if it has them identity, width and today-fields. -->
  <xsl:include href="part/header.xsl"/>
  <xsl:include href="part/menu.xsl"/>
  <xsl:include href="part/identity-bar.xsl"/>
  <xsl:include href="part/sub-navigation.xsl"/>
  <xsl:include href="part/as-of.xsl"/>
  <xsl:include href="part/said.xsl"/>
  <xsl:include href="part/alert.xsl"/>
  <xsl:include href="part/error-summary.xsl"/>
  <xsl:include href="part/clash.xsl"/>
  <xsl:include href="part/form.xsl"/>
  <xsl:include href="part/input.xsl"/>
  <xsl:include href="part/textarea.xsl"/>
  <xsl:include href="part/choice.xsl"/>
  <xsl:include href="part/select.xsl"/>
  <xsl:include href="part/date-input.xsl"/>
  <xsl:include href="part/button.xsl"/>
  <xsl:include href="part/tag.xsl"/>
  <xsl:include href="part/reference.xsl"/>
  <xsl:include href="part/summary-list.xsl"/>
  <xsl:include href="part/summary-card.xsl"/>
  <xsl:include href="part/task-list.xsl"/>
  <xsl:include href="part/timeline.xsl"/>
  <xsl:include href="part/table.xsl"/>
  <xsl:include href="part/pagination.xsl"/>
  <xsl:include href="part/details.xsl"/>
  <xsl:include href="part/filter.xsl"/>
  <xsl:include href="part/stage.xsl"/>
  <xsl:include href="part/footer.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" omit-xml-declaration="yes" media-type="text/html"/>

  <xsl:key name="error" match="/page/errors/error" use="@field"/>
  <xsl:key name="typed" match="/page/input/field" use="@name"/>
  <xsl:key name="answer" match="/page/answers/answer" use="@name"/>
  <xsl:key name="may" match="/page/may" use="@need"/>

  <xsl:template match="/">
    <xsl:apply-templates select="page" mode="html"/>
  </xsl:template>

  <xsl:template match="page" mode="html">
    <html lang="{@lang}" class="govuk-template">
      <head>
        <meta charset="utf-8"/>
        <title>
          <xsl:if test="errors/error">[[title.error]]</xsl:if>
          <xsl:apply-templates select="." mode="title"/> - [[product]]</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
        <meta name="theme-color" content="#123c3b"/>
        <link rel="icon" href="/asset/icon.svg" type="image/svg+xml"/>
        <link rel="stylesheet" href="/asset/govuk-frontend.css"/>
        <link rel="stylesheet" href="/asset/moj-frontend.css"/>
        <link rel="stylesheet" href="/asset/tc.css"/>
        <script type="module" src="/asset/init.js"/>
      </head>
      <body class="govuk-template__body">
        <xsl:apply-templates select="." mode="body"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="page" mode="body">
    <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">[[skip]]</a>
    <xsl:apply-templates select="." mode="header"/>
    <xsl:apply-templates select="menu"/>
    <xsl:apply-templates select="." mode="as-of"/>
    <xsl:apply-templates select="." mode="identity"/>
    <div class="govuk-width-container">
      <xsl:variable name="before"><xsl:apply-templates select="." mode="before-main"/></xsl:variable>
      <xsl:if test="string($before)">
        <nav aria-label="[[way-back]]"><xsl:copy-of select="$before"/></nav>
      </xsl:if>
      <main id="main-content" tabindex="-1">
        <xsl:attribute name="class">
          <xsl:text>govuk-main-wrapper </xsl:text>
          <xsl:apply-templates select="." mode="width"/>
        </xsl:attribute>
        <xsl:apply-templates select="errors"/>
        <xsl:apply-templates select="said"/>
        <xsl:apply-templates select="." mode="main"/>
        <xsl:apply-templates select="@csv"/>
      </main>
    </div>
    <xsl:apply-templates select="." mode="footer"/>
  </xsl:template>

  <xsl:template match="page/@csv">
    <p class="govuk-body tc-csv"><a class="govuk-link" href="{.}">[[list.csv]]</a></p>
  </xsl:template>

  <!-- What a screen may leave out. -->
  <xsl:template match="page" mode="identity"/>
  <xsl:template match="page" mode="before-main"/>
  <xsl:template match="page" mode="width">tc-main</xsl:template>
  <xsl:template match="page" mode="today-fields"/>
</xsl:stylesheet>
