<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Intakes in a list: whom they are about, where, and since when they lie. -->
  <xsl:template match="list">
    <h2 class="govuk-heading-m"><t:word of="@name" in="intake.list."/></h2>
    <xsl:if test="not(item)"><p class="govuk-body tc-empty"><t:word of="@name" in="intake.none."/></p></xsl:if>
    <xsl:if test="item">
      <xsl:call-template name="table">
        <xsl:with-param name="caption"><t:word of="@name" in="intake.list."/></xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[cases.client]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[intake.programme]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[intake.changed]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text"><t:word of="@name" in="intake.until."/></xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="item"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="list/item">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:apply-templates select="." mode="who"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[intake.programme]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@programme"/><xsl:if test="not(@programme)"><span class="tc-none">[[intake.programme.later]]</span></xsl:if></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[intake.changed]]</xsl:with-param>
        <xsl:with-param name="content"><time datetime="{@changed}"><xsl:value-of select="@changed-text"/></time><xsl:if test="../@name != 'arrived'"><span class="tc-below"><t:say key="by"><t:with name="name"><xsl:value-of select="@owner"/></t:with></t:say></span></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label"><t:word of="../@name" in="intake.until."/></xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="until"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <!-- One's own is gone on with; one that waits is looked at; of one that is asked about it is said whether the person is known. -->
  <xsl:template match="list/item" mode="who">
    <xsl:variable name="path"><xsl:choose><xsl:when test="../@name = 'waiting'">/intake/check</xsl:when><xsl:when test="../@name = 'asked' or ../@name = 'arrived'">/intake/known</xsl:when><xsl:otherwise>/intake/form</xsl:otherwise></xsl:choose></xsl:variable>
    <a class="govuk-link" href="{$path}?id={@id}"><xsl:value-of select="@name"/><xsl:if test="not(@name)">[[intake.nobody]]</xsl:if></a>
    <xsl:if test="../@name = 'mine' and @answered"><xsl:text> </xsl:text><xsl:call-template name="tag"><xsl:with-param name="text">[[intake.answered]]</xsl:with-param><xsl:with-param name="colour">green</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="../@name = 'mine' and @asked and not(@answered)"><xsl:text> </xsl:text><xsl:call-template name="tag"><xsl:with-param name="text">[[intake.asked]]</xsl:with-param><xsl:with-param name="colour">grey</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@locked"><xsl:call-template name="tag"><xsl:with-param name="text">[[intake.locked.tag]]</xsl:with-param><xsl:with-param name="colour">red</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@alike"><span class="tc-table__facts"><xsl:choose><xsl:when test="@alike = 0">[[intake.alike.none]]</xsl:when><xsl:when test="@alike = 1">[[intake.alike.one]]</xsl:when><xsl:otherwise><t:say key="intake.alike"><t:with name="count"><xsl:value-of select="@alike"/></t:with></t:say></xsl:otherwise></xsl:choose></span></xsl:if>
    <xsl:if test="@urgency"><span class="tc-table__facts"><t:word of="@urgency" in="intake.urgency.is."/></span></xsl:if>
  </xsl:template>

  <xsl:template match="list/item" mode="until"><time datetime="{@expires}"><xsl:value-of select="@expires-text"/></time></xsl:template>
  <xsl:template match="list[@name = 'waiting']/item" mode="until" priority="1"><time datetime="{@due}" class="tc-nowrap"><xsl:value-of select="@due-text"/></time><xsl:text> </xsl:text><xsl:apply-templates select="@when" mode="tag"/></xsl:template>
  <xsl:template match="list[@name = 'asked']/item" mode="until" priority="1"><time datetime="{@asked}"><xsl:value-of select="@asked-text"/></time></xsl:template>
</xsl:stylesheet>
