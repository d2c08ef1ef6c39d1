<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="t exsl">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_cards.xsl"/>
  <xsl:include href="../part/case_events.xsl"/>
  <xsl:include href="../part/note.xsl"/>
  <xsl:include href="../part/case_print_room.xsl"/>

  <xsl:template match="page" mode="title">[[case.print.title]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-screen">
      <xsl:apply-templates select="case" mode="rooms"/>
      <xsl:apply-templates select="print" mode="choose"/>
    </div>
    <div class="tc-paper">
      <div class="tc-paper__body"><xsl:apply-templates select="." mode="paper-body"/></div>
      <div class="tc-print-foot" aria-hidden="true"><p class="govuk-body"><xsl:apply-templates select="print" mode="foot"/></p></div>
    </div>
  </xsl:template>

  <xsl:template match="page" mode="paper-body">
    <h1 class="govuk-heading-l">[[case.print.title]]</h1>
    <xsl:apply-templates select="print" mode="facts"/>
    <xsl:apply-templates select="." mode="contents"/>
    <section class="tc-room" id="room-person">
      <xsl:variable name="cards">
        <h1>[[case.print.person]]</h1>
        <xsl:apply-templates select="case/client" mode="card"/>
        <xsl:apply-templates select="case" mode="card"/>
        <xsl:apply-templates select="." mode="team-card"/>
      </xsl:variable>
      <xsl:apply-templates select="exsl:node-set($cards)" mode="paper"/>
    </section>
    <xsl:apply-templates select="room"/>
    <section class="tc-room" id="room-timeline">
      <xsl:variable name="events">
        <h1>[[case.timeline]]</h1>
        <xsl:if test="timeline/@more"><p class="govuk-body">[[case.print.newest]]</p></xsl:if>
        <div class="moj-timeline"><xsl:apply-templates select="timeline/event | timeline/note" mode="short"/></div>
      </xsl:variable>
      <xsl:apply-templates select="exsl:node-set($events)" mode="paper"/>
    </section>
  </xsl:template>

  <!-- Who asked for this paper, when, for whom; the number finds its entry in the audit log. -->
  <xsl:template match="print" mode="facts">
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.print.by]]</xsl:with-param><xsl:with-param name="value"><xsl:value-of select="../viewer/@name"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.print.on]]</xsl:with-param><xsl:with-param name="value"><time datetime="{../@now}"><xsl:value-of select="../@now-text"/></time></xsl:with-param></xsl:call-template>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.print.for]]</xsl:with-param><xsl:with-param name="value"><t:word of="@for" in="case.print.for."/></xsl:with-param></xsl:call-template>
      <xsl:if test="string(../@as-of)">
        <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.print.as-of]]</xsl:with-param><xsl:with-param name="value" select="string(../@as-of-text)"/></xsl:call-template>
      </xsl:if>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.print.number]]</xsl:with-param><xsl:with-param name="value"><span class="tc-number"><xsl:value-of select="../@number"/></span></xsl:with-param></xsl:call-template>
    </dl>
    <p class="govuk-body">[[case.print.seen]]</p>
  </xsl:template>

  <xsl:template match="print" mode="foot">
    <t:say key="case.print.foot">
      <t:with name="case"><xsl:apply-templates select="../case/@reference" mode="reference"/></t:with>
      <t:with name="name"><xsl:value-of select="../viewer/@name"/></t:with>
      <t:with name="date"><xsl:value-of select="../@now-text"/></t:with>
    </t:say>
  </xsl:template>

  <xsl:template match="print" mode="choose">
    <form method="get" action="/case/print" class="tc-form">
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:if test="string(../@as-of)"><xsl:call-template name="hidden"><xsl:with-param name="name" select="'as-of'"/><xsl:with-param name="value" select="../@as-of"/></xsl:call-template></xsl:if>
      <xsl:call-template name="select">
        <xsl:with-param name="name" select="'for'"/>
        <xsl:with-param name="label">[[case.print.choose]]</xsl:with-param>
        <xsl:with-param name="hint">[[case.print.hint]]</xsl:with-param>
        <xsl:with-param name="items">
          <t:each in="case.print.for.">
            <xsl:call-template name="option">
              <xsl:with-param name="name" select="'for'"/>
              <xsl:with-param name="value" select="'[[.word]]'"/>
              <xsl:with-param name="label">[[.]]</xsl:with-param>
              <xsl:with-param name="today" select="string(@for)"/>
            </xsl:call-template>
          </t:each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[case.print.make]]</xsl:with-param><xsl:with-param name="kind" select="'secondary'"/></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="contents">
    <nav class="tc-contents" aria-label="[[case.print.contents]]">
      <h2 class="govuk-heading-m">[[case.print.contents]]</h2>
      <ol class="govuk-list govuk-list--number">
        <li><a class="govuk-link" href="#room-person">[[case.print.person]]</a></li>
        <xsl:for-each select="room">
          <li><a class="govuk-link"><xsl:attribute name="href">#<xsl:apply-templates select="." mode="id"/></xsl:attribute><xsl:value-of select=".//h1"/></a></li>
        </xsl:for-each>
        <li><a class="govuk-link" href="#room-timeline">[[case.timeline]]</a></li>
      </ol>
    </nav>
  </xsl:template>

  <!-- Notes stand above as a whole: here only that there was one. -->
  <xsl:template match="timeline/event | timeline/note" mode="short">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="level" select="2"/>
      <xsl:with-param name="title"><xsl:apply-templates select="." mode="title"/></xsl:with-param>
      <xsl:with-param name="by" select="string(author | @author)"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="content"><xsl:apply-templates select="self::event/text" mode="timeline"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
