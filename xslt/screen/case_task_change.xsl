<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/task_form.xsl"/>

  <xsl:template match="page" mode="title">[[task.change]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/tasks'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[task.change]]</h1>
    <xsl:apply-templates select="." mode="task-clash"/>
    <xsl:apply-templates select="task" mode="form"/>
  </xsl:template>

  <xsl:template match="task" mode="form"><div class="govuk-inset-text">[[task.closed]]</div></xsl:template>

  <xsl:template match="task[@state = 'open']" mode="form">
    <form method="post" action="/case/task/change" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="task-fields"/>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="task-clash">
    <xsl:call-template name="clash">
      <xsl:with-param name="rows">
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'title'"/><xsl:with-param name="label">[[task.title]]</xsl:with-param><xsl:with-param name="today" select="string(task/title)"/></xsl:call-template>
        <xsl:call-template name="clash-row"><xsl:with-param name="name" select="'why'"/><xsl:with-param name="label">[[task.why]]</xsl:with-param><xsl:with-param name="today" select="string(task/why)"/></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:if test="clash"><p class="govuk-body">[[task.assignee]]: <xsl:value-of select="task/@assignee"/>. [[task.due]]: <xsl:value-of select="task/@due-text"/></p></xsl:if>
  </xsl:template>
</xsl:stylesheet>
