<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/bar.xsl"/>
  <xsl:include href="../part/response.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>
  <xsl:include href="../part/form_score.xsl"/>
  <xsl:include href="../part/form_checked.xsl"/>

  <xsl:template match="page" mode="title">[[form.check]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:value-of select="(form | response)[1]/@title"/></span>
      <xsl:text>[[form.check]]</xsl:text>
    </h1>
    <xsl:apply-templates select="form" mode="checked"/>
    <xsl:apply-templates select="response" mode="sign"/>
    <xsl:if test="not(form)"><xsl:apply-templates select="response" mode="stands"/></xsl:if>
  </xsl:template>

  <xsl:template match="response" mode="sign"/>
  <!-- It is signed on the page of what it is for. -->
  <xsl:template match="response[../form][@own]" mode="sign" priority="2">
    <p class="govuk-body"><t:word of="@occasion" in="form.own."/></p>
    <div class="govuk-button-group">
      <a class="govuk-button" role="button" draggable="false" data-module="govuk-button" href="{@own}">[[form.own.go]]</a>
      <xsl:apply-templates select="." mode="more"/>
    </div>
  </xsl:template>
  <xsl:template match="response[../form]" mode="sign">
    <form method="post" action="/case/form/sign" class="tc-form">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:apply-templates select="." mode="hidden"/>
      <xsl:if test="not(@sign = 'no')">
        <h2 class="govuk-heading-m">[[form.sign.title]]</h2>
        <p class="govuk-body">[[form.sign.what]]</p>
      </xsl:if>
      <div class="govuk-button-group">
        <xsl:if test="not(@sign = 'no')"><xsl:call-template name="button"><xsl:with-param name="text">[[form.sign]]</xsl:with-param></xsl:call-template></xsl:if>
        <xsl:apply-templates select="." mode="more"/>
      </div>
    </form>
  </xsl:template>

  <!-- Nothing can be signed yet: the way there comes first. -->
  <xsl:template match="response[../form//item[@missing = 'yes']]" mode="sign" priority="3">
    <xsl:if test="not(@fill = 'no')"><p class="govuk-body">[[form.missing.then]]</p></xsl:if>
    <div class="govuk-button-group">
      <xsl:if test="not(@fill = 'no')">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href"><xsl:apply-templates select="(../form//item[@missing = 'yes'])[1]" mode="change"/></xsl:with-param>
          <xsl:with-param name="text">[[form.missing.do]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="." mode="more"/>
    </div>
  </xsl:template>

  <xsl:template match="response" mode="more">
    <xsl:if test="not(@fill = 'no')"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="'/case/form/fill'"/></xsl:apply-templates></xsl:attribute>[[form.go-on]]</a></xsl:if>
    <xsl:if test="@drop = 'yes'"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="'/case/form/drop'"/></xsl:apply-templates></xsl:attribute>[[form.drop]]</a></xsl:if>
  </xsl:template>
</xsl:stylesheet>
