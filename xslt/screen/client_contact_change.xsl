<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/client.xsl"/>
  <xsl:include href="../part/contact_form.xsl"/>

  <xsl:template match="page" mode="title">[[way.change]]</xsl:template>
  <xsl:template match="page" mode="before-main"><xsl:apply-templates select="client" mode="back"/></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[way.change]]</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="contact" mode="clash"/>
        <form method="post" action="/client/contact/change" novalidate="novalidate">
          <xsl:apply-templates select="." mode="row-fields"/>
          <xsl:apply-templates select="." mode="contact-fields"/>
          <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
        </form>
        <h2 class="govuk-heading-m">[[way.end]]</h2>
        <p class="govuk-body">[[way.end.what]]</p>
        <form method="post" action="/client/contact/end">
          <xsl:apply-templates select="." mode="row-fields"/>
          <xsl:call-template name="button"><xsl:with-param name="text">[[way.end]]</xsl:with-param><xsl:with-param name="kind">warning</xsl:with-param></xsl:call-template>
        </form>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="page" mode="row-fields">
    <xsl:call-template name="form-fields"><xsl:with-param name="version" select="contact/@version"/></xsl:call-template>
    <xsl:call-template name="hidden"><xsl:with-param name="name">client</xsl:with-param><xsl:with-param name="value" select="client/@reference"/></xsl:call-template>
    <xsl:call-template name="hidden"><xsl:with-param name="name">contact</xsl:with-param><xsl:with-param name="value" select="contact/@id"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="contact" mode="clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:if test="not(@masked)">
          <xsl:call-template name="clash-row"><xsl:with-param name="name">value</xsl:with-param><xsl:with-param name="label">[[way.value]]</xsl:with-param><xsl:with-param name="today" select="string(@value)"/></xsl:call-template>
        </xsl:if>
        <xsl:call-template name="clash-row"><xsl:with-param name="name">hours</xsl:with-param><xsl:with-param name="label">[[way.hours]]</xsl:with-param><xsl:with-param name="today" select="string(@hours)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name">remark</xsl:with-param><xsl:with-param name="label">[[way.remark]]</xsl:with-param><xsl:with-param name="today" select="string(@remark)"/></xsl:call-template>
        <tr class="govuk-table__row">
          <xsl:call-template name="row-head"><xsl:with-param name="content">[[way.safe]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="label">[[clash.today]]</xsl:with-param><xsl:with-param name="content"><t:word of="@safe" in="asked."/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="label">[[clash.yours]]</xsl:with-param><xsl:with-param name="content"><t:word of="key('typed', 'safe')" in="asked."/></xsl:with-param></xsl:call-template>
        </tr>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
