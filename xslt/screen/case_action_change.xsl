<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/action_form.xsl"/>

  <xsl:template match="page" mode="title">[[action.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/goals'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[action.change]]</h1>
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'title'"/><xsl:with-param name="label">[[action.title]]</xsl:with-param><xsl:with-param name="today" select="string(action/title)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'partner'"/><xsl:with-param name="label">[[action.partner]]</xsl:with-param><xsl:with-param name="today" select="string(action/partner)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="clash and action/@due"><p class="govuk-body">[[action.due]]: <xsl:value-of select="action/@due-text"/></p></xsl:if>
    <xsl:apply-templates select="action" mode="form"/>
  </xsl:template>

  <xsl:template match="action" mode="form">
    <div class="govuk-inset-text">[[action.ended.stays]]</div>
    <xsl:if test="/page/input">
      <h2 class="govuk-heading-m">[[note.typed]]</h2>
      <p class="tc-text"><xsl:value-of select="key('typed', 'title')"/></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="action[@state = 'open']" mode="form">
    <form method="post" action="/case/action/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="action-fields"/>
    </form>
  </xsl:template>
</xsl:stylesheet>
