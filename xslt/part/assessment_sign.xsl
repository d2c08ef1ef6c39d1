<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:include href="occasion.xsl"/>

  <!-- What stands on the page where an assessment or its amendment is signed, below the answers: the day, and what the form does not ask. -->
  <xsl:template match="assessment" mode="own">
    <xsl:param name="action"/>
    <xsl:param name="text"/>
    <form method="post" action="{$action}" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select="../response" mode="draft"/>
      <xsl:apply-templates select="../own" mode="field"/>
      <xsl:if test="not(../form//item[@missing = 'yes'])"><xsl:call-template name="occasion-sign"><xsl:with-param name="text" select="$text"/></xsl:call-template></xsl:if>
    </form>
  </xsl:template>

  <xsl:template match="own[@name = 'day']" mode="field"><xsl:call-template name="date-input"><xsl:with-param name="name" select="'day'"/><xsl:with-param name="legend">[[assessment.held]]</xsl:with-param><xsl:with-param name="today" select="string(../assessment/@held)"/></xsl:call-template></xsl:template>
  <xsl:template match="own[@name = 'reason']" mode="field"><xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[assessment.amend.reason]]</xsl:with-param><xsl:with-param name="hint">[[assessment.amend.hint]]</xsl:with-param></xsl:call-template></xsl:template>
  <!-- No assessment is signed without it. -->
  <xsl:template match="own[@name = 'need.safety']" mode="field">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'need_safety'"/>
      <xsl:with-param name="legend"><t:word of="'safety'" in="need.domain."/></xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="need.level."><xsl:call-template name="radio"><xsl:with-param name="name" select="'need_safety'"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.word]] <t:word of="concat('safety.', '[[.word]]')" in="need.anchor."/></xsl:with-param></xsl:call-template></t:each>
        <xsl:call-template name="radio"><xsl:with-param name="name" select="'need_safety'"/><xsl:with-param name="value" select="'declined'"/><xsl:with-param name="label">[[need.declined.ask]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="error[@key = 'assessment-few']" mode="words"><t:say key="assessment.few"><t:with name="least"><xsl:value-of select="@detail"/></t:with></t:say></xsl:template>
</xsl:stylesheet>
