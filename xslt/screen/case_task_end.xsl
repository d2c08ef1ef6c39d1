<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_task.xsl"/>

  <xsl:template match="page" mode="title">[[task.end.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/tasks'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[task.end.title]]</h1>
    <xsl:call-template name="clash"/>
    <xsl:apply-templates select="." mode="tasks"/>
    <xsl:apply-templates select="task" mode="form"/>
  </xsl:template>

  <xsl:template match="task" mode="form"><div class="govuk-inset-text">[[task.closed]]</div></xsl:template>

  <xsl:template match="task[@state = 'open']" mode="form">
    <form method="post" action="/case/task/end" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'outcome'"/>
        <xsl:with-param name="legend">[[task.outcome]]</xsl:with-param>
        <xsl:with-param name="items">
          <t:each in="task.outcome.">
            <xsl:call-template name="radio">
              <xsl:with-param name="name" select="'outcome'"/>
              <xsl:with-param name="value" select="'[[.word]]'"/>
              <xsl:with-param name="label">[[.]]</xsl:with-param>
            </xsl:call-template>
          </t:each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="input">
        <xsl:with-param name="name" select="'result'"/>
        <xsl:with-param name="label">[[task.result]]</xsl:with-param>
        <xsl:with-param name="hint">[[task.result.hint]]</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
</xsl:stylesheet>
