<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What is open, each with the ways in which it can end: "goal-7-met" in a field item for each. -->
  <xsl:template match="page" mode="remains"/>
  <xsl:template match="page[open]" mode="remains">
    <div>
      <xsl:call-template name="group-class"><xsl:with-param name="name" select="'item'"/></xsl:call-template>
      <fieldset class="govuk-fieldset" id="item" tabindex="-1">
        <xsl:call-template name="described-by"><xsl:with-param name="name" select="'item'"/><xsl:with-param name="hint" select="'[[discharge.items.hint]]'"/></xsl:call-template>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">[[discharge.items.ask]]</legend>
        <xsl:call-template name="hint-and-error"><xsl:with-param name="name" select="'item'"/><xsl:with-param name="hint" select="'[[discharge.items.hint]]'"/></xsl:call-template>
        <xsl:apply-templates select="open" mode="ask"/>
      </fieldset>
    </div>
  </xsl:template>

  <xsl:template match="open" mode="ask">
    <div class="govuk-form-group">
      <label class="govuk-label" for="item-{@kind}-{@id}"><t:word of="@kind" in="discharge.item."/>: <xsl:apply-templates select="title" mode="item"/><xsl:if test="@due"> (<xsl:value-of select="@due-text"/>)</xsl:if></label>
      <select class="govuk-select" id="item-{@kind}-{@id}" name="item">
        <xsl:call-template name="option-none"/>
        <xsl:apply-templates select="." mode="ends"/>
      </select>
    </div>
  </xsl:template>

  <xsl:template match="open" mode="end">
    <xsl:param name="outcome"/>
    <xsl:param name="words"/>
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'item'"/>
      <xsl:with-param name="value" select="concat(@kind, '-', @id, '-', $outcome)"/>
      <xsl:with-param name="label" select="$words"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="open[@kind = 'goal']" mode="ends">
    <t:each in="discharge.goal."><xsl:apply-templates select="." mode="end"><xsl:with-param name="outcome">[[.word]]</xsl:with-param><xsl:with-param name="words">[[.]]</xsl:with-param></xsl:apply-templates></t:each>
  </xsl:template>
  <xsl:template match="open[@kind = 'task']" mode="ends">
    <t:each in="discharge.task."><xsl:apply-templates select="." mode="end"><xsl:with-param name="outcome">[[.word]]</xsl:with-param><xsl:with-param name="words">[[.]]</xsl:with-param></xsl:apply-templates></t:each>
  </xsl:template>
  <xsl:template match="open[@kind = 'action']" mode="ends">
    <t:each in="discharge.action."><xsl:apply-templates select="." mode="end"><xsl:with-param name="outcome">[[.word]]</xsl:with-param><xsl:with-param name="words">[[.]]</xsl:with-param></xsl:apply-templates></t:each>
  </xsl:template>
  <xsl:template match="open[@kind = 'need']" mode="ends">
    <t:each in="discharge.need."><xsl:apply-templates select="." mode="end"><xsl:with-param name="outcome">[[.word]]</xsl:with-param><xsl:with-param name="words">[[.]]</xsl:with-param></xsl:apply-templates></t:each>
  </xsl:template>
  <xsl:template match="open[@kind = 'referral']" mode="ends">
    <t:each in="discharge.referral."><xsl:if test="not(current()/@ahead) or '[[.word]]' != 'completed'"><xsl:apply-templates select="." mode="end"><xsl:with-param name="outcome">[[.word]]</xsl:with-param><xsl:with-param name="words">[[.]]</xsl:with-param></xsl:apply-templates></xsl:if></t:each>
  </xsl:template>
  <xsl:template match="open[@kind = 'appointment']" mode="ends">
    <t:each in="discharge.appointment."><xsl:apply-templates select="." mode="end"><xsl:with-param name="outcome">[[.word]]</xsl:with-param><xsl:with-param name="words">[[.]]</xsl:with-param></xsl:apply-templates></t:each>
  </xsl:template>
  <xsl:template match="open[@kind = 'appointment' and @ahead]" mode="ends" priority="1">
    <xsl:apply-templates select="." mode="end"><xsl:with-param name="outcome">cancelled</xsl:with-param><xsl:with-param name="words">[[discharge.appointment.cancelled]]</xsl:with-param></xsl:apply-templates>
  </xsl:template>
</xsl:stylesheet>
