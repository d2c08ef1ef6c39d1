<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The cards beside the timeline: the person and how to reach them, the case, its team. -->
  <xsl:template match="case/client" mode="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="title">[[client.card]]</xsl:with-param>
      <xsl:with-param name="actions">
        <xsl:if test="key('may', 'client.read')"><a class="govuk-link" href="/client?client={@reference}">[[client.open]]<span class="govuk-visually-hidden"> [[client.open.more]]</span></a></xsl:if>
      </xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[client.language]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="language"/></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="/page/contact" mode="card"/>
          <xsl:if test="not(/page/contact)"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[contact]]</xsl:with-param><xsl:with-param name="value">[[contact.none]]</xsl:with-param></xsl:call-template></xsl:if>
          <xsl:apply-templates select="/page/household[@people &gt; 1]" mode="card"/>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="client" mode="language">
    <xsl:value-of select="@language"/>
    <xsl:if test="@interpreter = 'yes'">
      <xsl:if test="@language">, </xsl:if>
      [[client.interpreter]]
    </xsl:if>
  </xsl:template>

  <!-- A way that is not known to be safe is named, its number is not shown here. -->
  <xsl:template match="contact" mode="card">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key"><t:word of="@channel" in="contact.channel."/></xsl:with-param>
      <xsl:with-param name="value">
        <xsl:choose>
          <xsl:when test="@safe = 'yes'"><xsl:apply-templates select="." mode="safe"/></xsl:when>
          <xsl:when test="@safe = 'no'"><strong class="govuk-tag govuk-tag--red">[[contact.no]]</strong></xsl:when>
          <xsl:otherwise>[[contact.ask]]</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="contact" mode="safe">
    <xsl:choose>
      <xsl:when test="@value"><xsl:value-of select="@value"/></xsl:when>
      <xsl:otherwise>[[contact.masked]]</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@hours"><br/><t:say key="contact.hours"><t:with name="hours"><xsl:value-of select="@hours"/></t:with></t:say></xsl:if>
    <xsl:if test="@channel = 'phone' and @voicemail != 'yes'"><br/><span class="tc-hint">[[contact.no-voicemail]]</span></xsl:if>
    <xsl:if test="@channel = 'letter' and @letter != 'yes'"><br/><span class="tc-hint">[[contact.no-letter]]</span></xsl:if>
  </xsl:template>

  <xsl:template match="household" mode="card">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[household]]</xsl:with-param>
      <xsl:with-param name="value">
        <t:say key="household.people"><t:with name="people"><xsl:value-of select="@people"/></t:with></t:say>
        <xsl:if test="@children &gt; 0"><br/><t:say key="household.children"><t:with name="children"><xsl:value-of select="@children"/></t:with></t:say></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="case" mode="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="title">[[case.card]]</xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.reason]]</xsl:with-param><xsl:with-param name="value" select="string(@reason)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.programme]]</xsl:with-param><xsl:with-param name="value" select="string(@programme)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.opened]]</xsl:with-param><xsl:with-param name="value" select="string(@opened-text)"/></xsl:call-template>
          <xsl:if test="@closed"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.closed]]</xsl:with-param><xsl:with-param name="value" select="string(@closed-text)"/></xsl:call-template></xsl:if>
          <xsl:if test="@imported"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[case.imported]]</xsl:with-param><xsl:with-param name="value">[[case.imported.yes]]</xsl:with-param></xsl:call-template></xsl:if>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Who has the case, then everyone else with a part in it today. -->
  <xsl:template match="page" mode="team-card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="title">[[case.team]]</xsl:with-param>
      <xsl:with-param name="actions">
        <xsl:if test="key('may', 'case.assign') and not(string(@as-of))"><a class="govuk-link" href="/case/assign?case={case/@reference}">[[case.assign]]</a></xsl:if>
      </xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[part.owner]]</xsl:with-param><xsl:with-param name="value"><xsl:value-of select="case/owner/@name"/><xsl:if test="not(case/owner/@name)">[[case.nobody]]</xsl:if></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="assignment[not(@ended) and @part != 'owner']" mode="card"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[team]]</xsl:with-param><xsl:with-param name="value" select="string(case/@team)"/></xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="assignment" mode="card">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key"><t:word of="@part" in="part."/></xsl:with-param>
      <xsl:with-param name="value" select="string(@name)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
