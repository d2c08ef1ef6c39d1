<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The tasks of a case as a table; the page of all tasks offers acts: it overrides that mode. -->
  <xsl:template match="page" mode="tasks">
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[case.tasks]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[task.title]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[task.assignee]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[task.due]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[task.state]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="task"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="task">
    <tr class="govuk-table__row" id="task-{@id}">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content">
          <xsl:value-of select="title"/>
          <xsl:if test="why"><div class="tc-hint"><xsl:value-of select="why"/></div></xsl:if>
          <xsl:apply-templates select="." mode="acts"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[task.assignee]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@assignee"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[task.due]]</xsl:with-param>
        <xsl:with-param name="content">
          <xsl:if test="@due"><time datetime="{@due}"><xsl:value-of select="@due-text"/></time><xsl:text> </xsl:text></xsl:if>
          <xsl:if test="not(@due)">[[case.due.none]]</xsl:if>
          <xsl:apply-templates select="@when" mode="tag"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[task.state]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="state"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="task" mode="state"><t:word of="@state" in="task.state."/></xsl:template>

  <xsl:template match="task[@ended]" mode="state">
    <t:say key="task.ended">
      <t:with name="state"><t:word of="@state" in="task.state."/></t:with>
      <t:with name="date"><time datetime="{@ended}"><xsl:value-of select="@ended-text"/></time></t:with>
      <t:with name="name"><xsl:value-of select="@ended-by"/></t:with>
    </t:say>
    <xsl:if test="result"><div class="tc-text"><xsl:value-of select="result"/></div></xsl:if>
  </xsl:template>

  <xsl:template match="task" mode="acts"/>
</xsl:stylesheet>
