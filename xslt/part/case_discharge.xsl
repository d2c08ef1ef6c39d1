<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- How a case was closed, what was left open, who decided, and how it was opened again; for its own page and for print. -->
  <xsl:key name="item" match="/page/item" use="@discharge"/>

  <xsl:template match="discharge" mode="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('discharge-', @id)"/>
      <xsl:with-param name="title"><t:say key="discharge.card"><t:with name="date"><xsl:value-of select="@closed-text"/></t:with></t:say></xsl:with-param>
      <xsl:with-param name="content">
        <p class="govuk-body"><xsl:apply-templates select="@state" mode="discharge"/></p>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[discharge.reason]]</xsl:with-param><xsl:with-param name="value" select="string(reason)"/></xsl:call-template>
          <xsl:apply-templates select="outcome | unmet | onward | summary" mode="discharge"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key" select="string(question)"/><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="answer"/></div></xsl:with-param></xsl:call-template>
          <xsl:if test="key('item', @id)"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[discharge.items]]</xsl:with-param><xsl:with-param name="value"><ul class="govuk-list govuk-list--bullet"><xsl:apply-templates select="key('item', @id)"/></ul></xsl:with-param></xsl:call-template></xsl:if>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[discharge.by]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="by"/></xsl:with-param></xsl:call-template>
        </dl>
        <xsl:if test="@response and key('may', 'case.read') and not(/page/reader)"><p class="govuk-body"><a class="govuk-link" href="/case/form?case={/page/case/@reference}&amp;id={@response}">[[occasion.filled]]</a></p></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="outcome | unmet | onward | summary" mode="discharge">
    <xsl:call-template name="summary-row"><xsl:with-param name="key"><t:word of="local-name()" in="discharge.part."/></xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="."/></div></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="@state" mode="discharge">
    <xsl:call-template name="tag">
      <xsl:with-param name="text"><t:word of="." in="discharge.state."/></xsl:with-param>
      <xsl:with-param name="colour"><xsl:choose><xsl:when test=". = 'done'">green</xsl:when><xsl:when test=". = 'asked'">yellow</xsl:when><xsl:otherwise>grey</xsl:otherwise></xsl:choose></xsl:with-param>
    </xsl:call-template>
    <xsl:if test="../@administrative"><xsl:text> </xsl:text><xsl:call-template name="tag"><xsl:with-param name="text">[[discharge.administrative]]</xsl:with-param><xsl:with-param name="colour">purple</xsl:with-param></xsl:call-template></xsl:if>
  </xsl:template>

  <xsl:template match="discharge" mode="by">
    <t:say key="discharge.asked"><t:with name="name"><xsl:value-of select="@asked-by"/></t:with><t:with name="date"><xsl:value-of select="@asked-text"/></t:with></t:say>
    <xsl:if test="@done and @done-by != @asked-by"><span class="tc-below"><t:say key="discharge.approved"><t:with name="name"><xsl:value-of select="@done-by"/></t:with><t:with name="date"><xsl:value-of select="@done-text"/></t:with></t:say></span></xsl:if>
  </xsl:template>

  <xsl:template match="page/item">
    <li><t:word of="@kind" in="discharge.item."/>: <xsl:apply-templates select="title" mode="item"/><xsl:text> – </xsl:text><xsl:apply-templates select="." mode="outcome"/></li>
  </xsl:template>
  <xsl:template match="page/item" mode="outcome"><t:word of="@outcome" in="discharge.outcome."/></xsl:template>

  <xsl:template match="approval" mode="card">
    <xsl:param name="actions"/>
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('approval-', @id)"/>
      <xsl:with-param name="title"><t:word of="@kind" in="approval.kind."/></xsl:with-param>
      <xsl:with-param name="actions" select="$actions"/>
      <xsl:with-param name="content">
        <p class="govuk-body"><xsl:call-template name="tag"><xsl:with-param name="text"><t:word of="@state" in="approval.state."/></xsl:with-param><xsl:with-param name="colour"><xsl:choose><xsl:when test="@state = 'waits'">yellow</xsl:when><xsl:when test="@state = 'approved'">green</xsl:when><xsl:otherwise>grey</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template></p>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[approval.words]]</xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="words"/></div></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[approval.asked-by]]</xsl:with-param><xsl:with-param name="value"><t:say key="approval.when"><t:with name="name"><xsl:value-of select="@asked-by"/></t:with><t:with name="date"><xsl:value-of select="@asked-text"/></t:with></t:say></xsl:with-param></xsl:call-template>
          <xsl:if test="@decided"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[approval.decided-by]]</xsl:with-param><xsl:with-param name="value"><t:say key="approval.when"><t:with name="name"><xsl:value-of select="@decided-by"/></t:with><t:with name="date"><xsl:value-of select="@decided-text"/></t:with></t:say><div class="tc-text"><xsl:value-of select="reason"/></div></xsl:with-param></xsl:call-template></xsl:if>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="reopening" mode="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('reopening-', @id)"/>
      <xsl:with-param name="title"><t:say key="reopening.card"><t:with name="date"><xsl:value-of select="@at-text"/></t:with></t:say></xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[reopening.reason]]</xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="reason"/></div></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[reopening.to]]</xsl:with-param><xsl:with-param name="value"><t:word of="@to" in="stage."/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[reopening.by]]</xsl:with-param><xsl:with-param name="value" select="string(@by)"/></xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
