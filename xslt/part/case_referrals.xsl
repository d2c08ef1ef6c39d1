<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- One card a referral, with what became of it: for its own page, its forms and print. Needs part/case_consents.xsl. -->
  <xsl:key name="step" match="/page/step" use="@referral"/>

  <xsl:template match="referral" mode="card">
    <xsl:param name="actions"/>
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('referral-', @id)"/>
      <xsl:with-param name="title" select="concat(provider, ': ', service)"/>
      <xsl:with-param name="actions" select="$actions"/>
      <xsl:with-param name="content">
        <p class="govuk-body">
          <xsl:apply-templates select="@state" mode="referral"/>
          <xsl:apply-templates select="@when" mode="tag"/>
          <xsl:apply-templates select="@segment" mode="tag"/>
        </p>
        <xsl:apply-templates select="@consent[. = 'lacking']" mode="referral"/>
        <dl class="govuk-summary-list">
          <xsl:apply-templates select="." mode="next"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[referral.reason]]</xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="reason"/></div></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[referral.urgency]]</xsl:with-param><xsl:with-param name="value"><t:word of="@urgency" in="referral.urgency."/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[referral.sections]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@sections" mode="consent"/></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="@booked" mode="referral"/>
        </dl>
        <xsl:apply-templates select="." mode="history"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@state" mode="referral">
    <xsl:call-template name="tag">
      <xsl:with-param name="text"><t:word of="." in="referral.state."/></xsl:with-param>
      <xsl:with-param name="colour">
        <xsl:choose>
          <xsl:when test=". = 'attended' or . = 'completed'">green</xsl:when>
          <xsl:when test=". = 'declined' or . = 'not_attended'">orange</xsl:when>
          <xsl:when test=". = 'draft' or . = 'withdrawn'">grey</xsl:when>
          <xsl:otherwise>blue</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- Nothing is next after the end. -->
  <xsl:template match="referral[@ended]" mode="next"/>
  <xsl:template match="referral" mode="next">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[referral.next]]</xsl:with-param>
      <xsl:with-param name="value">
        <t:word of="@state" in="referral.next."/>
        <xsl:if test="@check"><span class="tc-below"><t:say key="referral.check.on"><t:with name="date"><time datetime="{@check}"><xsl:value-of select="@check-text"/></time></t:with></t:say></span></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@booked" mode="referral">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[referral.booked]]</xsl:with-param><xsl:with-param name="value"><time datetime="{.}"><xsl:value-of select="../@booked-text"/></time></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="@consent" mode="referral">
    <xsl:call-template name="alert"><xsl:with-param name="kind" select="'warning'"/><xsl:with-param name="text">[[referral.lacking.now]]</xsl:with-param></xsl:call-template>
  </xsl:template>
  <xsl:template match="referral[@state = 'draft']/@consent" mode="referral" priority="1"/>

  <xsl:template match="referral" mode="history">
    <xsl:call-template name="details">
      <xsl:with-param name="summary">[[referral.history]]</xsl:with-param>
      <xsl:with-param name="content"><ol class="govuk-list"><xsl:apply-templates select="key('step', @id)" mode="history"/></ol></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="step" mode="history">
    <li>
      <strong><t:word of="@step" in="referral.step."/></strong><xsl:text> </xsl:text>
      <time datetime="{@on}"><xsl:value-of select="@on-text"/></time>
      <xsl:if test="@booked"><xsl:text> </xsl:text><t:say key="referral.booked.for"><t:with name="date"><xsl:value-of select="@booked-text"/></t:with></t:say></xsl:if>
      <span class="tc-below"><t:say key="referral.noted"><t:with name="moment"><xsl:value-of select="@made-text"/></t:with><t:with name="name"><xsl:value-of select="@made-by"/></t:with></t:say></span>
      <xsl:if test="words"><div class="tc-text"><xsl:value-of select="words"/></div></xsl:if>
    </li>
  </xsl:template>
</xsl:stylesheet>
