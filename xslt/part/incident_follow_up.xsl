<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What an incident leaves to be done: what, by whom, by when. The last fields of part/incident_form.xsl. -->
  <xsl:template match="page" mode="incident-follow-up">
    <h2 class="govuk-heading-m">[[incident.follow-up]]</h2>
    <p class="govuk-body">[[incident.follow-up.lead]]</p>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'follow_up'"/>
      <xsl:with-param name="label">[[incident.follow-up.what]]</xsl:with-param>
      <xsl:with-param name="today" select="string(incident/follow-up)"/>
    </xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'owner'"/>
      <xsl:with-param name="label">[[incident.follow-up.who]]</xsl:with-param>
      <xsl:with-param name="hint">[[task.assignee.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <xsl:if test="not(person/@id = incident/@owner-id)"><xsl:apply-templates select="incident[@owner-id]" mode="follow-up-owner"/></xsl:if>
        <xsl:apply-templates select="person" mode="follow-up-owner"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'due'"/>
      <xsl:with-param name="legend">[[incident.follow-up.due]]</xsl:with-param>
      <xsl:with-param name="today" select="string(incident/@due)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Who follows it up but has left the case stays until another is chosen. -->
  <xsl:template match="incident" mode="follow-up-owner">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'owner'"/>
      <xsl:with-param name="value" select="string(@owner-id)"/>
      <xsl:with-param name="label" select="string(@owner)"/>
      <xsl:with-param name="today" select="string(@owner-id)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="person" mode="follow-up-owner">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'owner'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label"><xsl:value-of select="@name"/><xsl:if test="@me"> ([[you]])</xsl:if></xsl:with-param>
      <xsl:with-param name="today" select="string(../incident/@owner-id)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
