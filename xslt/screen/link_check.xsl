<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/form_public.xsl"/>
  <xsl:include href="../part/link_frame.xsl"/>

  <xsl:template match="page" mode="title">[[link.check]]</xsl:template>
  <xsl:template match="page[locked]" mode="title" priority="1">[[link.locked.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <xsl:apply-templates select="crisis[@now]" mode="now"/>
    <xsl:apply-templates select="check | locked"/>
  </xsl:template>

  <xsl:template match="check">
    <h1 class="govuk-heading-xl">[[link.check]]</h1>
    <p class="govuk-body">[[link.check.what]]</p>
    <ul class="govuk-task-list"><xsl:apply-templates select="step"/></ul>
    <form method="post" action="/link/check" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[link.send]]</xsl:with-param></xsl:call-template>
    </form>
    <xsl:apply-templates select="../crisis[not(@now)]" mode="at-hand"/>
  </xsl:template>

  <xsl:template match="check/step">
    <li class="govuk-task-list__item govuk-task-list__item--with-link">
      <div class="govuk-task-list__name-and-hint"><a class="govuk-link govuk-task-list__link" href="{@href}"><xsl:value-of select="@title"/></a></div>
      <div class="govuk-task-list__status"><xsl:choose><xsl:when test="@done">[[link.check.done]]</xsl:when><xsl:otherwise><strong class="govuk-tag govuk-tag--blue">[[link.check.open]]</strong></xsl:otherwise></xsl:choose></div>
    </li>
  </xsl:template>
</xsl:stylesheet>
