<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/bar.xsl"/>
  <xsl:include href="../part/team_covers.xsl"/>

  <xsl:template match="page" mode="title">[[team.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[team.title]]</h1>
    <xsl:if test="not(team)"><p class="govuk-body">[[cases.team.no-team]]</p></xsl:if>
    <xsl:if test="team">
      <xsl:if test="team[2]">
        <xsl:call-template name="filter">
          <xsl:with-param name="fields">
            <xsl:call-template name="select"><xsl:with-param name="name" select="'team'"/><xsl:with-param name="label">[[team]]</xsl:with-param><xsl:with-param name="items"><xsl:apply-templates select="team"/></xsl:with-param></xsl:call-template>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:if>
      <p class="govuk-body"><a class="govuk-link" href="/team/ratings?team={chosen/@team}">[[ratings.title]]</a></p>
      <xsl:apply-templates select="unowned"/>
      <xsl:apply-templates select="." mode="load"/>
      <xsl:apply-templates select="." mode="approvals"/>
      <xsl:apply-templates select="." mode="covers"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="team"><xsl:call-template name="option"><xsl:with-param name="name" select="'team'"/><xsl:with-param name="value" select="string(@id)"/><xsl:with-param name="label" select="string(@name)"/><xsl:with-param name="today" select="string(../chosen/@team)"/></xsl:call-template></xsl:template>

  <xsl:template match="unowned[@open &gt; 0]">
    <p class="govuk-inset-text"><a class="govuk-link" href="/cases/team?team={../chosen/@team}&amp;owner=nobody"><t:say key="team.unowned"><t:with name="cases"><xsl:value-of select="@open"/></t:with></t:say></a></p>
  </xsl:template>

  <xsl:template match="page" mode="load">
    <h2 class="govuk-heading-m" id="load">[[team.load]]</h2>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[team.load]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[person]]</xsl:with-param></xsl:call-template>
        <t:each in="team.load."><xsl:call-template name="th"><xsl:with-param name="text">[[.]]</xsl:with-param></xsl:call-template></t:each>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="worker"><xsl:sort select="@open" data-type="number" order="descending"/></xsl:apply-templates></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The longest bar is the one who has most. -->
  <xsl:template match="worker">
    <xsl:variable name="most"><xsl:for-each select="../worker"><xsl:sort select="@open" data-type="number" order="descending"/><xsl:if test="position() = 1"><xsl:value-of select="@open"/></xsl:if></xsl:for-each></xsl:variable>
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content">
          <a class="govuk-link" href="/cases/team?team={../chosen/@team}&amp;owner={@id}"><xsl:value-of select="@name"/></a>
          <xsl:if test="@state"><xsl:text> </xsl:text><strong class="govuk-tag govuk-tag--grey"><t:word of="@state" in="person.state."/></strong></xsl:if>
          <xsl:if test="@away"><xsl:call-template name="tag"><xsl:with-param name="colour" select="'yellow'"/><xsl:with-param name="text"><t:say key="team.away"><t:with name="date"><xsl:value-of select="@away-text"/></t:with></t:say></xsl:with-param></xsl:call-template></xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[team.load.open]]</xsl:with-param>
        <xsl:with-param name="content">
          <xsl:call-template name="bar"><xsl:with-param name="share" select="number($most &gt; 0) * round(100 * @open div ($most + number($most = 0)))"/></xsl:call-template>
          <span class="tc-number"><xsl:value-of select="@open"/></span>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[team.load.steps]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@steps"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[team.load.tasks]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@tasks"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[team.load.urgent]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@urgent"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="page" mode="approvals">
    <h2 class="govuk-heading-m" id="approvals">[[team.approvals]]</h2>
    <xsl:if test="not(approval)"><p class="govuk-body tc-empty">[[team.approvals.none]]</p></xsl:if>
    <ul class="govuk-task-list"><xsl:apply-templates select="approval"/></ul>
  </xsl:template>

  <xsl:template match="approval">
    <xsl:call-template name="task">
      <xsl:with-param name="href" select="concat('/case/approval?case=', @case, '&amp;id=', @id)"/>
      <xsl:with-param name="title"><t:word of="@kind" in="approval.kind."/>: <xsl:value-of select="client"/><xsl:if test="not(client)">[[client.nameless]]</xsl:if></xsl:with-param>
      <xsl:with-param name="hint"><t:say key="work.given"><t:with name="date"><xsl:value-of select="@at-text"/></t:with><t:with name="name"><xsl:value-of select="@by"/></t:with></t:say></xsl:with-param>
      <xsl:with-param name="status"><xsl:if test="@mine">[[team.approvals.mine]]</xsl:if></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
