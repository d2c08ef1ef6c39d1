<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/provider.xsl"/>

  <xsl:template match="page" mode="title"><xsl:value-of select="provider/name"/></xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/providers">[[providers]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l"><xsl:value-of select="provider/name"/></h1>
      <xsl:if test="key('may', 'structure')">
        <xsl:call-template name="button-link"><xsl:with-param name="href" select="concat('/provider/change?provider=', provider/@id)"/><xsl:with-param name="text">[[change]]</xsl:with-param></xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="provider"/>
  </xsl:template>

  <xsl:template match="provider">
    <p class="govuk-body"><xsl:apply-templates select="." mode="takes"/><xsl:text> </xsl:text><xsl:value-of select="closed-why"/></p>
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[provider.services]]</xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="services"/></div></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[provider.waiting]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="waiting"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[provider.area]]</xsl:with-param><xsl:with-param name="value" select="string(area)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[provider.address]]</xsl:with-param><xsl:with-param name="value" select="string(address)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[provider.contact]]</xsl:with-param><xsl:with-param name="value" select="string(contact)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[provider.phone]]</xsl:with-param><xsl:with-param name="value" select="string(phone)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[provider.email]]</xsl:with-param><xsl:with-param name="value" select="string(email)"/></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[provider.remark]]</xsl:with-param><xsl:with-param name="value"><xsl:if test="remark"><div class="tc-text"><xsl:value-of select="remark"/></div></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row">
        <xsl:with-param name="key">[[provider.changed]]</xsl:with-param>
        <xsl:with-param name="value"><xsl:value-of select="@changed-text"/><xsl:text> </xsl:text><t:say key="by"><t:with name="name"><xsl:value-of select="@changed-by"/></t:with></t:say></xsl:with-param>
      </xsl:call-template>
    </dl>
  </xsl:template>
</xsl:stylesheet>
