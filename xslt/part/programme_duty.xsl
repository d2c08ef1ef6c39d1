<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Who is on duty for the programme, and what whoever is in danger is told. -->
  <xsl:template match="programme" mode="duty">
    <form method="post" action="/structure/programme/duty" id="duty-form" novalidate="novalidate">
      <h2 class="govuk-heading-m">[[duty.title]]</h2>
      <p class="govuk-body">[[duty.what]]</p>
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">programme</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="select">
        <xsl:with-param name="name">duty</xsl:with-param>
        <xsl:with-param name="label">[[duty.person]]</xsl:with-param>
        <xsl:with-param name="items">
          <xsl:call-template name="option-none"><xsl:with-param name="label">[[duty.nobody]]</xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="/page/duty"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="textarea">
        <xsl:with-param name="name">crisis_words</xsl:with-param>
        <xsl:with-param name="label">[[duty.words]]</xsl:with-param>
        <xsl:with-param name="hint">[[duty.words.hint]]</xsl:with-param>
        <xsl:with-param name="today" select="string(crisis-words)"/>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name">crisis_phone</xsl:with-param>
        <xsl:with-param name="label">[[duty.phone]]</xsl:with-param>
        <xsl:with-param name="today" select="string(@crisis-phone)"/>
        <xsl:with-param name="width" select="20"/>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[duty.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="duty">
    <xsl:call-template name="option"><xsl:with-param name="name">duty</xsl:with-param><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/><xsl:with-param name="today" select="string(../programme/@duty)"/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
