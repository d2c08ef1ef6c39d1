<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Which teams work for a programme; the first gets its cases. -->
  <xsl:template match="programme" mode="teams">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id">teams</xsl:with-param>
      <xsl:with-param name="title">[[place.worked-by]]</xsl:with-param>
      <xsl:with-param name="content">
        <xsl:if test="not(/page/works)"><p class="govuk-body">[[place.nobody.what]]</p></xsl:if>
        <ul class="govuk-list tc-lines"><xsl:apply-templates select="/page/works" mode="line"/></ul>
        <xsl:apply-templates select="." mode="team-add"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="works" mode="line">
    <li>
      <strong><xsl:value-of select="@name"/></strong>
      <xsl:choose>
        <xsl:when test="@first"><xsl:text> </xsl:text><strong class="govuk-tag govuk-tag--blue">[[place.first]]</strong></xsl:when>
        <xsl:otherwise>
          <div class="tc-acts">
            <xsl:call-template name="team-act"><xsl:with-param name="verb">first</xsl:with-param><xsl:with-param name="text">[[place.first.make]]</xsl:with-param></xsl:call-template>
            <xsl:call-template name="team-act"><xsl:with-param name="verb">remove</xsl:with-param><xsl:with-param name="text">[[remove]]</xsl:with-param></xsl:call-template>
          </div>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template name="team-act">
    <xsl:param name="verb"/>
    <xsl:param name="text"/>
    <form method="post" action="/structure/programme/team/{$verb}">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name">programme</xsl:with-param><xsl:with-param name="value" select="/page/programme/@id"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">team</xsl:with-param><xsl:with-param name="value" select="@team"/></xsl:call-template>
      <button type="submit" class="tc-link-button"><xsl:copy-of select="$text"/><span class="govuk-visually-hidden"> <xsl:value-of select="@name"/></span></button>
    </form>
  </xsl:template>

  <xsl:template match="programme" mode="team-add">
    <xsl:if test="/page/choice">
      <form method="post" action="/structure/programme/team/add" novalidate="novalidate">
        <xsl:call-template name="form-fields"/>
        <xsl:call-template name="hidden"><xsl:with-param name="name">programme</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
        <xsl:call-template name="select">
          <xsl:with-param name="name">team</xsl:with-param>
          <xsl:with-param name="label">[[place.worked-by.add]]</xsl:with-param>
          <xsl:with-param name="items">
            <xsl:call-template name="option-none"/>
            <xsl:for-each select="/page/choice"><option value="{@value}"><xsl:value-of select="@name"/></option></xsl:for-each>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="button"><xsl:with-param name="text">[[add]]</xsl:with-param><xsl:with-param name="kind">secondary</xsl:with-param></xsl:call-template>
      </form>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
