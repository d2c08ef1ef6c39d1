<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The appointments of a case as a table; the page of all appointments offers acts: it overrides that mode. -->
  <xsl:template match="page" mode="appointments">
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[case.appointments]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[appointment.when]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[appointment.how]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[appointment.staff]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[appointment.attend]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="appointment"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="appointment">
    <tr class="govuk-table__row" id="appointment-{@id}">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content">
          <xsl:value-of select="title"/>
          <div class="tc-hint">
            <time datetime="{@at}"><xsl:value-of select="@at-text"/></time>
            <xsl:if test="@minutes"><xsl:text>, </xsl:text><t:say key="note.minutes"><t:with name="minutes"><xsl:value-of select="@minutes"/></t:with></t:say></xsl:if>
          </div>
          <xsl:apply-templates select="." mode="acts"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[appointment.how]]</xsl:with-param>
        <xsl:with-param name="content"><t:word of="@how" in="appointment.how."/><xsl:if test="place"><div class="tc-hint"><xsl:value-of select="place"/></div></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[appointment.staff]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@staff"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[appointment.attend]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="state"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="appointment" mode="state"><t:word of="@attendance" in="appointment.attendance."/></xsl:template>

  <xsl:template match="appointment[@begun]" mode="state"><strong class="govuk-tag govuk-tag--orange">[[appointment.begun]]</strong></xsl:template>

  <xsl:template match="appointment[@ended]" mode="state">
    <t:word of="@attendance" in="appointment.attendance."/>
    <div class="tc-hint">
      <time datetime="{@ended}"><xsl:value-of select="@ended-text"/></time>
      <xsl:text> </xsl:text>
      <t:say key="by"><t:with name="name"><xsl:value-of select="@ended-by"/></t:with></t:say>
    </div>
    <xsl:if test="reason"><div class="tc-text"><xsl:value-of select="reason"/></div></xsl:if>
  </xsl:template>

  <xsl:template match="appointment" mode="acts"/>
</xsl:stylesheet>
