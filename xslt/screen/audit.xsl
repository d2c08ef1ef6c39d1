<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/audit_form.xsl"/>

  <xsl:template match="page" mode="title">[[audit.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[audit.title]]</h1>
    <p class="govuk-body-l">[[audit.lead]]</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>[[audit.ask.record]]</li>
      <li>[[audit.ask.person]]</li>
      <li>[[audit.ask.both]]</li>
    </ul>
    <xsl:apply-templates select="." mode="audit-form"/>
    <p class="govuk-body-s">[[audit.logged]]</p>
  </xsl:template>
</xsl:stylesheet>
