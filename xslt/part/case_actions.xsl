<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What is done towards a goal, as a table below it; the page of the goals offers acts: it overrides that mode. -->
  <xsl:key name="action" match="/page/action" use="@goal"/>

  <xsl:template match="goal" mode="actions">
    <xsl:if test="key('action', @id)">
      <xsl:call-template name="table">
        <xsl:with-param name="caption"><t:say key="action.of"><t:with name="goal"><xsl:value-of select="title"/></t:with></t:say></xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[action.title]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[action.owner]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[action.due]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[goal.state]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="key('action', @id)"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="action">
    <tr class="govuk-table__row" id="action-{@id}">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:value-of select="title"/><xsl:text> </xsl:text><xsl:apply-templates select="." mode="acts"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[action.owner]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="owner"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[action.due]]</xsl:with-param>
        <xsl:with-param name="content">
          <xsl:value-of select="@due-text"/><xsl:text> </xsl:text><xsl:apply-templates select="@when" mode="tag"/>
          <xsl:if test="not(@due)">[[case.due.none]]</xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[goal.state]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="state"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="action" mode="owner"><xsl:value-of select="@person"/><xsl:value-of select="partner"/></xsl:template>
  <xsl:template match="action[@owner = 'client']" mode="owner">[[action.owner.client]]</xsl:template>

  <xsl:template match="action" mode="state"><t:word of="@state" in="action.state."/></xsl:template>

  <xsl:template match="action[@ended]" mode="state">
    <strong><t:word of="@state" in="action.state."/></strong>
    <xsl:text>, </xsl:text>
    <t:say key="goal.by">
      <t:with name="date"><xsl:value-of select="@ended-text"/></t:with>
      <t:with name="name"><xsl:value-of select="@ended-by"/></t:with>
    </t:say>
    <div class="tc-text"><xsl:value-of select="result"/></div>
  </xsl:template>

  <xsl:template match="action" mode="acts"/>
</xsl:stylesheet>
