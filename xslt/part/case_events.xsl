<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What else happened in a case, by the words event.<kind>; a kind of which the words need a place has a template of its own. -->
  <xsl:template match="event" mode="timeline">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="title"><xsl:apply-templates select="." mode="linked"/></xsl:with-param>
      <xsl:with-param name="by" select="string(author)"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="content"><xsl:apply-templates select="text" mode="timeline"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="event" mode="linked"><xsl:apply-templates select="." mode="title"/></xsl:template>

  <!-- The path of the event with the case's reference and the date that is looked at. -->
  <xsl:template match="event[@href]" mode="linked">
    <xsl:variable name="path" select="substring-before(concat(@href, '#'), '#')"/>
    <a class="govuk-link">
      <xsl:attribute name="href">
        <xsl:apply-templates select="/page/case" mode="at"><xsl:with-param name="path" select="$path"/></xsl:apply-templates>
        <xsl:value-of select="substring-after(@href, $path)"/>
      </xsl:attribute>
      <xsl:apply-templates select="." mode="title"/>
    </a>
  </xsl:template>

  <xsl:template match="event" mode="title">
    <t:word of="@kind" in="event."/>
    <xsl:if test="title">: <xsl:value-of select="title"/></xsl:if>
  </xsl:template>

  <xsl:template match="event[@kind = 'stage_began']" mode="title">
    <t:say key="visit.began"><t:with name="stage"><t:word of="@code" in="stage."/></t:with></t:say>
  </xsl:template>

  <xsl:template match="event[@kind = 'stage_on' or @kind = 'stage_back']" mode="title">
    <t:word of="@kind" in="event."/>: <t:word of="@code" in="stage."/>
  </xsl:template>

  <xsl:template match="event[@kind = 'stage_on' or @kind = 'stage_back']/text" mode="timeline" priority="1">
    <p class="tc-note__facts"><xsl:value-of select="../title"/></p>
    <div class="tc-text"><xsl:value-of select="."/></div>
  </xsl:template>

  <xsl:template match="event[@kind = 'part_given']" mode="title">
    <t:say key="assignment.part">
      <t:with name="name"><xsl:value-of select="title"/></t:with>
      <t:with name="part"><t:word of="@code" in="part."/></t:with>
    </t:say>
  </xsl:template>

  <xsl:template match="event[@kind = 'part_given' and @code = 'owner']" mode="title">
    <t:say key="assignment.owner"><t:with name="name"><xsl:value-of select="title"/></t:with></t:say>
  </xsl:template>

  <xsl:template match="event[@kind = 'goal_closed']" mode="title">
    <t:word of="@kind" in="event."/> (<t:word of="@code" in="goal.state."/>): <xsl:value-of select="title"/>
  </xsl:template>

  <xsl:template match="event[@kind = 'review_held']" mode="title">
    <t:say key="event.review"><t:with name="turn"><xsl:value-of select="title"/></t:with><t:with name="result"><t:word of="@code" in="review.result."/></t:with></t:say>
  </xsl:template>

  <xsl:template match="event[starts-with(@kind, 'approval_')]" mode="title">
    <t:word of="@kind" in="event."/>: <t:word of="@code" in="approval.kind."/>
  </xsl:template>

  <xsl:template match="event[@kind = 'goal_scored']" mode="title">
    <t:word of="@kind" in="event."/> (<t:word of="@code" in="score.level."/>): <xsl:value-of select="title"/>
  </xsl:template>

  <xsl:template match="event[@kind = 'incident_happened']" mode="title">
    <t:word of="@kind" in="event."/> (<t:word of="@code" in="incident.kind."/>): <xsl:value-of select="title"/>
  </xsl:template>

  <xsl:template match="event[@kind = 'assessment_signed' or @kind = 'assessment_amended']" mode="title">
    <t:word of="@kind" in="event."/>: <t:word of="@code" in="assessment.kind."/>
  </xsl:template>

  <xsl:template match="event[@kind = 'outcome']" mode="title">
    <t:word of="@kind" in="event."/> (<t:word of="@code" in="outcome.kind."/>): <xsl:value-of select="title"/>
  </xsl:template>

  <xsl:template match="event/text" mode="timeline"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>
</xsl:stylesheet>
