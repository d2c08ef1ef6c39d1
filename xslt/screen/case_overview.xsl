<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_stages.xsl"/>
  <xsl:include href="../part/case_gate.xsl"/>
  <xsl:include href="../part/case_alerts.xsl"/>
  <xsl:include href="../part/case_todo.xsl"/>
  <xsl:include href="../part/case_cards.xsl"/>
  <xsl:include href="../part/case_events.xsl"/>
  <xsl:include href="../part/change_said.xsl"/>
  <xsl:include href="../part/note.xsl"/>

  <xsl:template match="page" mode="title">[[case.overview.title]]</xsl:template>

  <xsl:template match="page" mode="note-level">3</xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[case.overview.title]]</h1>
    <xsl:apply-templates select="stages"/>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="." mode="warning"/>
    <xsl:apply-templates select="alerts"/>
    <xsl:apply-templates select="." mode="latest"/>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="case" mode="todo"/>
        <xsl:apply-templates select="gate"/>
        <xsl:apply-templates select="." mode="timeline"/>
      </div>
      <div class="govuk-grid-column-one-third">
        <xsl:apply-templates select="case/client" mode="card"/>
        <xsl:apply-templates select="case" mode="card"/>
        <xsl:apply-templates select="." mode="team-card"/>
        <xsl:apply-templates select="case" mode="past"/>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="page[not-yet]" mode="main">
    <h1 class="govuk-heading-l">[[case.overview.title]]</h1>
    <p class="govuk-body">[[case.not-yet]]</p>
    <xsl:apply-templates select="not-yet" mode="past"/>
  </xsl:template>

  <!-- What nobody must miss before calling or writing. -->
  <xsl:template match="page" mode="warning"/>
  <xsl:template match="page[contact[@safe = 'no']]" mode="warning">
    <xsl:call-template name="alert">
      <xsl:with-param name="kind" select="'warning'"/>
      <xsl:with-param name="label">[[contact.unsafe.label]]</xsl:with-param>
      <xsl:with-param name="text">
        <t:say key="contact.unsafe">
          <t:with name="ways">
            <xsl:for-each select="contact[@safe = 'no']">
              <xsl:if test="position() &gt; 1">, </xsl:if>
              <strong><t:word of="@channel" in="contact.channel."/></strong>
            </xsl:for-each>
          </t:with>
        </t:say>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="page" mode="timeline">
    <div class="tc-heading-row">
      <h2 class="govuk-heading-m">[[case.timeline]]</h2>
      <xsl:if test="key('may', 'note.write') and not(string(@as-of))">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/note/write?case=', case/@reference)"/>
          <xsl:with-param name="text">[[note.write]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <div class="moj-timeline"><xsl:apply-templates select="timeline/*" mode="timeline"/></div>
    <xsl:if test="timeline/@more">
      <p class="govuk-body"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="case" mode="at"><xsl:with-param name="path" select="'/case/notes'"/></xsl:apply-templates></xsl:attribute>[[case.notes.older]]</a></p>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
