<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The fields of a task, new or to be changed. -->
  <xsl:template match="page" mode="task-fields">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'title'"/>
      <xsl:with-param name="label">[[task.title]]</xsl:with-param>
      <xsl:with-param name="hint">[[task.title.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(task/title)"/>
    </xsl:call-template>
    <xsl:call-template name="input">
      <xsl:with-param name="name" select="'why'"/>
      <xsl:with-param name="label">[[task.why]]</xsl:with-param>
      <xsl:with-param name="hint">[[task.why.hint]]</xsl:with-param>
      <xsl:with-param name="today" select="string(task/why)"/>
    </xsl:call-template>
    <xsl:call-template name="select">
      <xsl:with-param name="name" select="'assignee'"/>
      <xsl:with-param name="label">[[task.assignee]]</xsl:with-param>
      <xsl:with-param name="hint">[[task.assignee.hint]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:call-template name="option-none"/>
        <xsl:apply-templates select="person" mode="assignee"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="date-input">
      <xsl:with-param name="name" select="'due'"/>
      <xsl:with-param name="legend">[[task.due.label]]</xsl:with-param>
      <xsl:with-param name="today" select="string(task/@due)"/>
    </xsl:call-template>
    <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- A new task is the writer's own until another is chosen. -->
  <xsl:template match="person" mode="assignee">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'assignee'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label" select="string(@name)"/>
      <xsl:with-param name="today" select="string(../task/@assignee-id | @id[../@me and not(../../task)])"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
