<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:include href="bar.xsl"/>
  <xsl:include href="response.xsl"/>
  <xsl:include href="form_items.xsl"/>
  <xsl:include href="form_score.xsl"/>
  <xsl:include href="form_checked.xsl"/>

  <!-- The form of an occasion on the page where it is signed: to begin, to go on with, or answered. -->
  <xsl:template match="occasion">
    <xsl:apply-templates select="/page/input" mode="typed"/>
    <h2 class="govuk-heading-m"><xsl:value-of select="@title"/></h2>
    <p class="govuk-body">[[occasion.fill]]</p>
    <form method="post" action="/case/form/begin" class="tc-form">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="/page/case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'name'"/><xsl:with-param name="value" select="@form"/></xsl:call-template>
      <xsl:if test="@subject"><xsl:call-template name="hidden"><xsl:with-param name="name" select="'subject'"/><xsl:with-param name="value" select="@subject"/></xsl:call-template></xsl:if>
      <xsl:call-template name="button"><xsl:with-param name="text">[[occasion.begin]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
  <xsl:template match="occasion[not(@title)]"><div class="govuk-inset-text"><p class="govuk-body">[[occasion.none]]</p></div></xsl:template>
  <xsl:template match="occasion[../form]">
    <xsl:apply-templates select="../form" mode="checked"/>
    <p class="govuk-body"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="../response" mode="at"><xsl:with-param name="path" select="'/case/form/fill'"/></xsl:apply-templates></xsl:attribute>[[form.go-on]]</a></p>
  </xsl:template>

  <!-- Somebody else signed the form meanwhile: what was typed beside it is not lost. -->
  <xsl:template match="input" mode="typed">
    <xsl:variable name="words" select="field[string-length(.) &gt; 0][not(contains(' case version response draft shown carried form key ', concat(' ', @name, ' ')))]"/>
    <xsl:if test="$words">
      <div class="govuk-inset-text"><p class="govuk-body">[[occasion.typed]]</p><xsl:for-each select="$words"><p class="govuk-body tc-text"><xsl:value-of select="."/></p></xsl:for-each></div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="response" mode="draft">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'response'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'draft'"/><xsl:with-param name="value" select="@version"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="occasion-sign">
    <xsl:param name="text"/>
    <p class="govuk-body">[[form.sign.what]]</p>
    <xsl:call-template name="button"><xsl:with-param name="text" select="$text"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
