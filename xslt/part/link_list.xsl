<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Forms that were sent by a link, and what became of them. -->
  <xsl:template match="page" mode="links">
    <xsl:if test="not(link)"><p class="govuk-body tc-empty">[[links.none]]</p></xsl:if>
    <xsl:if test="link">
      <xsl:call-template name="table">
        <xsl:with-param name="caption">[[links.caption]]</xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[links.form]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[links.for]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[links.made]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[links.state]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[links.acts]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="link"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="link">
    <tr class="govuk-table__row" id="link-{@id}">
      <td class="govuk-table__cell" data-label="[[links.form]]"><xsl:value-of select="@title"/><xsl:if test="@programme"><br/><span class="tc-muted"><xsl:value-of select="@programme"/></span></xsl:if></td>
      <td class="govuk-table__cell" data-label="[[links.for]]"><t:word of="@for" in="link.for."/></td>
      <td class="govuk-table__cell" data-label="[[links.made]]"><t:say key="links.given"><t:with name="date"><xsl:value-of select="@made-text"/></t:with><t:with name="name"><xsl:value-of select="@by"/></t:with></t:say></td>
      <td class="govuk-table__cell" data-label="[[links.state]]"><t:word of="@state" in="link.state."/><xsl:apply-templates select="." mode="when"/></td>
      <td class="govuk-table__cell" data-label="[[links.acts]]"><xsl:apply-templates select="." mode="acts"/></td>
    </tr>
  </xsl:template>

  <xsl:template match="link" mode="when"/>
  <xsl:template match="link[@state = 'unopened' or @state = 'begun']" mode="when">, <t:say key="links.until"><t:with name="date"><xsl:value-of select="@expires-text"/></t:with></t:say></xsl:template>
  <xsl:template match="link[@state = 'sent']" mode="when">, <xsl:value-of select="@sent-text"/></xsl:template>

  <xsl:template match="link" mode="acts"/>
  <xsl:template match="link[@state = 'unopened' or @state = 'begun']" mode="acts">
    <form method="post" action="{/page/@path}"><xsl:apply-templates select="." mode="revoke"/></form>
  </xsl:template>
  <xsl:template match="link" mode="revoke">
    <xsl:call-template name="form-fields"/>
    <xsl:call-template name="hidden"><xsl:with-param name="name">id</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
    <button type="submit" class="tc-link-button tc-nowrap">[[links.revoke]]<span class="govuk-visually-hidden">: <xsl:value-of select="@title"/>, <xsl:value-of select="@made-text"/></span></button>
  </xsl:template>
</xsl:stylesheet>
