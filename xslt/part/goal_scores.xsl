<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- How far a goal has come: its latest score, and below the goal all of them as a table and as a line (part/goal_line.xsl).
       The scores of a goal come from the first to the latest. The page of the goals offers acts: it overrides that mode. -->
  <xsl:key name="score" match="/page/score" use="@goal"/>

  <xsl:template match="goal" mode="latest">
    <xsl:variable name="latest" select="key('score', @id)[last()]"/>
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[score.latest]]</xsl:with-param>
      <xsl:with-param name="value">
        <xsl:if test="$latest"><xsl:apply-templates select="$latest/@level" mode="score"/><xsl:apply-templates select="$latest" mode="since"/></xsl:if>
        <xsl:if test="not($latest)">[[score.none]]</xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="score/@level" mode="score">
    <xsl:call-template name="tag">
      <xsl:with-param name="text"><t:word of="." in="score.level."/></xsl:with-param>
      <xsl:with-param name="colour">
        <xsl:choose>
          <xsl:when test="../@reached">green</xsl:when>
          <xsl:otherwise>grey</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="score" mode="since">
    <xsl:text> </xsl:text>
    <t:say key="score.on"><t:with name="date"><time datetime="{@on}"><xsl:value-of select="@on-text"/></time></t:with></t:say>
    <xsl:if test="@course"><span class="tc-below"><t:word of="@course" in="score.course."/></span></xsl:if>
  </xsl:template>

  <xsl:template match="goal" mode="scores">
    <xsl:if test="key('score', @id)">
      <xsl:apply-templates select="." mode="line"/>
      <xsl:call-template name="table">
        <xsl:with-param name="caption"><t:say key="score.of"><t:with name="goal"><xsl:value-of select="title"/></t:with></t:say></xsl:with-param>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[score.day]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[score]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[score.evidence]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[score.judged]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="key('score', @id)"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="score">
    <tr class="govuk-table__row" id="score-{@id}">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><time datetime="{@on}"><xsl:value-of select="@on-text"/></time><xsl:text> </xsl:text><xsl:apply-templates select="." mode="acts"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[score]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="@level" mode="score"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[score.evidence]]</xsl:with-param><xsl:with-param name="content"><div class="tc-text"><xsl:value-of select="evidence"/></div></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[score.judged]]</xsl:with-param>
        <xsl:with-param name="content"><t:word of="@judged" in="score.judged."/><span class="tc-below"><t:say key="score.by"><t:with name="name"><xsl:value-of select="@by"/></t:with></t:say></span></xsl:with-param>
      </xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="score" mode="acts"/>
</xsl:stylesheet>
