<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>

  <xsl:template match="page" mode="title">[[sign-in.title]]</xsl:template>
  <xsl:template match="page" mode="main">
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-half">
        <xsl:apply-templates select="sign-in"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="sign-in">
    <xsl:apply-templates select="@outcome"/>
    <h1 class="govuk-heading-l">[[sign-in.title]]</h1>
    <xsl:apply-templates select="@kept" mode="notice"/>
    <xsl:if test="@ended and not(@kept)">
      <p class="govuk-body-l">[[sign-in.ended]]</p>
    </xsl:if>
    <form method="post" action="/sign-in" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="@next | @kept" mode="field"/>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'username'"/>
        <xsl:with-param name="label">[[sign-in.username]]</xsl:with-param>
        <xsl:with-param name="hint">[[sign-in.username.hint]]</xsl:with-param>
        <xsl:with-param name="today" select="@login"/>
        <xsl:with-param name="autocomplete" select="'username'"/>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'password'"/>
        <xsl:with-param name="label">[[sign-in.password]]</xsl:with-param>
        <xsl:with-param name="type" select="'password'"/>
        <xsl:with-param name="autocomplete" select="'current-password'"/>
      </xsl:call-template>
      <xsl:call-template name="button">
        <xsl:with-param name="text">[[sign-in.act]]</xsl:with-param>
      </xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="@next | @kept" mode="field">
    <input type="hidden" name="{name()}" value="{.}"/>
  </xsl:template>

  <xsl:template match="@kept" mode="notice">
    <div class="govuk-inset-text tc-kept">
      <p class="govuk-!-font-weight-bold">[[sign-in.kept]]</p>
      <p>[[sign-in.kept.what]]</p>
    </div>
  </xsl:template>

  <!-- Why it did not work, and what to do. -->
  <xsl:template match="@outcome">
    <div class="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title"><t:word of="." in="sign-in."/></h2>
        <div class="govuk-error-summary__body">
          <p><t:word of="concat(., '.help')" in="sign-in."/></p>
        </div>
      </div>
    </div>
  </xsl:template>
</xsl:stylesheet>
