<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of an appointment, new or to be changed. starts: the local day and time that the form begins with. -->
  <xsl:template match="page" mode="appointment-fields">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[appointment.title]]</xsl:with-param>
      <xsl:with-param name="hint">[[appointment.title.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(appointment/title)"/>
    </xsl:call-template>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'day'"/>
      <xsl:with-param name="legend">[[appointment.day]]</xsl:with-param>
      <xsl:with-param name="today" select="string(starts/@date)"/>
    </xsl:call-template>
    <div class="tc-fields-row">
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'at'"/>
        <xsl:with-param name="label">[[appointment.at]]</xsl:with-param>
        <xsl:with-param name="hint">[[note.at.hint]]</xsl:with-param>
        <xsl:with-param name="today" select="string(starts/@time)"/>
        <xsl:with-param name="width" select="5"/>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'minutes'"/>
        <xsl:with-param name="label">[[note.length]]</xsl:with-param>
        <xsl:with-param name="today" select="string(appointment/@minutes)"/>
        <xsl:with-param name="type" select="'number'"/>
        <xsl:with-param name="width" select="4"/>
      </xsl:call-template>
    </div>
    <xsl:apply-templates select="." mode="appointment-where"/>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'staff'"/>
      <xsl:with-param name="label">[[appointment.staff]]</xsl:with-param>
      <xsl:with-param name="hint">[[task.assignee.hint]]</xsl:with-param>
      <xsl:with-param name="items"><xsl:call-template name="option-none"/><xsl:apply-templates select="person" mode="staff"/></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="appointment-where">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'how'"/>
      <xsl:with-param name="legend">[[appointment.how]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="appointment.how.">
          <xsl:call-template name="radio">
            <xsl:with-param name="name" select="'how'"/>
            <xsl:with-param name="value" select="'[[.word]]'"/>
            <xsl:with-param name="label">[[.]]</xsl:with-param>
            <xsl:with-param name="today" select="string(appointment/@how)"/>
          </xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'place'"/>
      <xsl:with-param name="label">[[appointment.place]]</xsl:with-param>
      <xsl:with-param name="hint">[[appointment.place.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(appointment/place)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A new appointment is with the writer until another is chosen. -->
  <xsl:template match="person" mode="staff">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'staff'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label" select="string(@name)"/>
      <xsl:with-param name="today" select="string(../appointment/@staff-id | @id[../@me and not(../../appointment)])"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
