<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_discharge.xsl"/>
  <xsl:include href="../part/item.xsl"/>

  <xsl:template match="page" mode="title">[[case.discharge]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.discharge]]</h1>
      <xsl:if test="not(string(@as-of))"><xsl:apply-templates select="case" mode="offer"/></xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="approval[@state = 'waits']" mode="card">
      <xsl:with-param name="actions"><xsl:if test="not(string(@as-of))"><xsl:apply-templates select="approval[@state = 'waits']" mode="acts"/></xsl:if></xsl:with-param>
    </xsl:apply-templates>
    <xsl:apply-templates select="approval[@state = 'waits' and @mine]" mode="withdraw"/>
    <xsl:if test="discharge[@state = 'done']"><xsl:apply-templates select="case" mode="papers"/></xsl:if>
    <xsl:if test="not(discharge or reopening)"><p class="govuk-body">[[case.discharge.none]]</p></xsl:if>
    <xsl:apply-templates select="discharge" mode="card"/>
    <xsl:apply-templates select="reopening" mode="card"/>
    <xsl:apply-templates select="approval[@state != 'waits']" mode="card"/>
  </xsl:template>

  <!-- What can be done next: close an open case unless that waits already; open a closed one again. -->
  <xsl:template match="case" mode="offer">
    <xsl:if test="@status = 'open' and key('may', 'note.write') and not(/page/approval[@kind = 'discharge' and @state = 'waits'])">
      <xsl:call-template name="button-link"><xsl:with-param name="href" select="concat('/case/discharge/write?case=', @reference)"/><xsl:with-param name="text">[[gate.closing]]</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:if test="@status = 'discharged' and key('may', 'case.after')">
      <xsl:call-template name="button-link"><xsl:with-param name="href" select="concat('/case/reopen?case=', @reference)"/><xsl:with-param name="text">[[reopen]]</xsl:with-param></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- What is printed and given away, or kept. -->
  <xsl:template match="case" mode="papers">
    <ul class="govuk-list">
      <t:each in="summary.for."><li><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="current()" mode="at"><xsl:with-param name="path" select="'/case/summary'"/></xsl:apply-templates>&amp;for=[[.word]]</xsl:attribute>[[.]]</a></li></t:each>
    </ul>
  </xsl:template>

  <xsl:template match="approval" mode="acts">
    <xsl:if test="key('may', 'approve') and not(@mine)"><a class="govuk-link" href="/case/approval?case={/page/case/@reference}&amp;id={@id}">[[approval.decide]]</a></xsl:if>
  </xsl:template>

  <xsl:template match="approval" mode="withdraw">
    <xsl:if test="key('may', 'note.write') and not(string(/page/@as-of))">
      <form method="post" action="/case/approval/withdraw" class="tc-form" novalidate="novalidate">
        <xsl:call-template name="form-fields"/>
        <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="/page/case/@reference"/></xsl:call-template>
        <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
        <xsl:call-template name="button"><xsl:with-param name="kind" select="'secondary'"/><xsl:with-param name="text">[[approval.withdraw]]</xsl:with-param></xsl:call-template>
      </form>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
