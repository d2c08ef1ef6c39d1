<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What to do next: the step that was set, and what the record itself still lacks. -->
  <xsl:template match="case[@status = 'discharged']" mode="todo">
    <div class="govuk-inset-text">
      <t:say key="case.discharged"><t:with name="date"><strong><xsl:value-of select="@closed-text"/></strong></t:with></t:say>
      <xsl:if test="@closed-why"><xsl:text> </xsl:text><t:word of="@closed-why" in="closed."/>.</xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="case" mode="todo">
    <h2 class="govuk-heading-m">[[case.todo]]</h2>
    <ul class="govuk-task-list">
      <xsl:apply-templates select="." mode="todo-step"/>
      <xsl:if test="not(owner/@name)"><xsl:apply-templates select="." mode="todo-owner"/></xsl:if>
      <xsl:if test="not(../contact[@safe = 'yes'])"><xsl:apply-templates select="." mode="todo-contact"/></xsl:if>
      <xsl:if test="not(../timeline/note)"><xsl:apply-templates select="." mode="todo-note"/></xsl:if>
    </ul>
  </xsl:template>

  <!-- An address only for those who may act there, and not in the past. -->
  <xsl:template match="case" mode="act">
    <xsl:param name="need"/>
    <xsl:param name="path"/>
    <xsl:if test="key('may', $need) and not(string(/page/@as-of))"><xsl:value-of select="concat($path, '?case=', @reference)"/></xsl:if>
  </xsl:template>

  <xsl:template match="case" mode="todo-step">
    <xsl:variable name="href"><xsl:apply-templates select="." mode="act"><xsl:with-param name="need" select="'note.write'"/><xsl:with-param name="path" select="'/case/next'"/></xsl:apply-templates></xsl:variable>
    <xsl:call-template name="task">
      <xsl:with-param name="href" select="string($href)"/>
      <xsl:with-param name="title"><xsl:value-of select="@step"/><xsl:if test="not(@step)">[[case.step.none]]</xsl:if></xsl:with-param>
      <xsl:with-param name="hint"><xsl:apply-templates select="@due-text" mode="due"/></xsl:with-param>
      <xsl:with-param name="status">
        <xsl:apply-templates select="@when" mode="tag"/>
        <xsl:if test="not(@due)">[[case.due.none]]</xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@due-text" mode="due">
    <t:say key="case.due"><t:with name="date"><xsl:value-of select="."/></t:with></t:say>
  </xsl:template>

  <xsl:template match="case" mode="todo-owner">
    <xsl:variable name="href"><xsl:apply-templates select="." mode="act"><xsl:with-param name="need" select="'case.assign'"/><xsl:with-param name="path" select="'/case/assign'"/></xsl:apply-templates></xsl:variable>
    <xsl:call-template name="task">
      <xsl:with-param name="href" select="string($href)"/>
      <xsl:with-param name="title">[[case.todo.owner]]</xsl:with-param>
      <xsl:with-param name="hint">[[case.todo.owner.hint]]</xsl:with-param>
      <xsl:with-param name="status"><strong class="govuk-tag govuk-tag--red">[[case.nobody]]</strong></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="case" mode="todo-contact">
    <xsl:variable name="href"><xsl:if test="key('may', 'client.change') and not(string(/page/@as-of))">/client?client=<xsl:value-of select="client/@reference"/>#contacts</xsl:if></xsl:variable>
    <xsl:call-template name="task">
      <xsl:with-param name="href" select="string($href)"/>
      <xsl:with-param name="title">[[case.todo.contact]]</xsl:with-param>
      <xsl:with-param name="hint">[[case.todo.contact.hint]]</xsl:with-param>
      <xsl:with-param name="status"><strong class="govuk-tag govuk-tag--orange">[[case.todo.contact.status]]</strong></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="case" mode="todo-note">
    <xsl:variable name="href"><xsl:apply-templates select="." mode="act"><xsl:with-param name="need" select="'note.write'"/><xsl:with-param name="path" select="'/case/note/write'"/></xsl:apply-templates></xsl:variable>
    <xsl:call-template name="task">
      <xsl:with-param name="href" select="string($href)"/>
      <xsl:with-param name="title">[[case.todo.note]]</xsl:with-param>
      <xsl:with-param name="status">[[case.todo.note.status]]</xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
