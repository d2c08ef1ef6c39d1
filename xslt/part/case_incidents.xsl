<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The incidents of a case: a card each, for its own page and for print; the page offers acts and remarks on them: it overrides those modes. -->
  <xsl:template match="incident">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('incident-', @id)"/>
      <xsl:with-param name="title" select="string(title)"/>
      <xsl:with-param name="actions"><xsl:apply-templates select="." mode="acts"/></xsl:with-param>
      <xsl:with-param name="content">
        <p class="govuk-body"><xsl:apply-templates select="@severity" mode="incident"/><xsl:apply-templates select="@state" mode="incident"/><xsl:text> </xsl:text><xsl:apply-templates select="@when" mode="tag"/></p>
        <xsl:apply-templates select="." mode="remark"/>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[incident.kind]]</xsl:with-param><xsl:with-param name="value"><t:word of="@kind" in="incident.kind."/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[incident.when]]</xsl:with-param><xsl:with-param name="value"><time datetime="{@at}"><xsl:value-of select="@at-text"/></time></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[incident.what]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="what" mode="incident"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[incident.done]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="done" mode="incident"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[incident.told]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@told" mode="incident"/><xsl:apply-templates select="told-more" mode="incident"/></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="follow-up" mode="row"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[incident.reported]]</xsl:with-param><xsl:with-param name="value"><t:say key="goal.by"><t:with name="date"><xsl:value-of select="@reported-text"/></t:with><t:with name="name"><xsl:value-of select="@reported-by"/></t:with></t:say></xsl:with-param></xsl:call-template>
          <xsl:apply-templates select="@closed" mode="incident"/>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@severity" mode="incident">
    <xsl:call-template name="tag">
      <xsl:with-param name="text"><t:word of="." in="incident.severity."/></xsl:with-param>
      <xsl:with-param name="colour">
        <xsl:choose>
          <xsl:when test=". &gt;= 3">red</xsl:when>
          <xsl:when test=". = 2">orange</xsl:when>
          <xsl:otherwise>grey</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@state" mode="incident">
    <xsl:call-template name="tag">
      <xsl:with-param name="text"><t:word of="." in="incident.state."/></xsl:with-param>
      <xsl:with-param name="colour">
        <xsl:choose>
          <xsl:when test=". = 'open'">blue</xsl:when>
          <xsl:otherwise>grey</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="what | done | told-more | lesson" mode="incident"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>

  <xsl:template match="@told" mode="incident">
    <xsl:variable name="named" select="concat(',', ., ',')"/>
    <t:each in="incident.told.">
      <xsl:if test="contains($named, ',[[.word]],')"><span class="tc-line">[[.]]</span></xsl:if>
    </t:each>
  </xsl:template>

  <xsl:template match="follow-up" mode="row">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[incident.follow-up]]</xsl:with-param>
      <xsl:with-param name="value">
        <div class="tc-text"><xsl:value-of select="."/></div>
        <span class="tc-below"><t:say key="incident.follow-up.by"><t:with name="name"><xsl:value-of select="../@owner"/></t:with><t:with name="date"><xsl:value-of select="../@due-text"/></t:with></t:say></span>
        <xsl:if test="../@followed"><span class="tc-below"><t:say key="incident.follow-up.done"><t:with name="date"><xsl:value-of select="../@followed-text"/></t:with></t:say></span></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@closed" mode="incident">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key">[[incident.closed]]</xsl:with-param>
      <xsl:with-param name="value">
        <t:say key="goal.by"><t:with name="date"><xsl:value-of select="../@closed-text"/></t:with><t:with name="name"><xsl:value-of select="../@closed-by"/></t:with></t:say>
        <xsl:apply-templates select="../lesson" mode="incident"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="incident" mode="acts"/>
  <xsl:template match="incident" mode="remark"/>
</xsl:stylesheet>
