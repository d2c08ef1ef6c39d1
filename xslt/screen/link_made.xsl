<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>

  <xsl:template match="page" mode="title">[[links.made.title]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="{made/@back}">[[links.back]]</a></xsl:template>

  <!-- Printed it is a sheet to be given away: nothing on it says whom it is for or what about. -->
  <xsl:template match="page" mode="main">
    <div class="tc-no-print">
      <h1 class="govuk-heading-l">[[links.made.title]]</h1>
      <p class="govuk-body">[[links.made.once]]</p>
    </div>
    <section class="tc-sheet" aria-label="[[links.sheet]]">
      <h2 class="govuk-heading-l">[[links.sheet]]</h2>
      <p class="govuk-body">[[links.sheet.open]]</p>
      <p class="tc-address" id="address"><xsl:value-of select="made/@address"/></p>
      <p class="govuk-body">[[links.sheet.keep]]</p>
    </section>
  </xsl:template>
</xsl:stylesheet>
