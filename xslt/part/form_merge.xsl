<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Two at one page; who shows it has the modes action and fields of merge. -->
  <!-- Nobody's answer goes by itself: a choice for each field that differs. -->
  <xsl:key name="differ" match="differ" use="concat(@q, '-take')"/>
  <xsl:template match="error[key('differ', @field)]" mode="field"><xsl:value-of select="key('differ', @field)/text"/>: </xsl:template>
  <xsl:template match="error[key('differ', @field)]" mode="words" priority="1">[[form.merge.choose]]</xsl:template>

  <xsl:template match="merge">
    <p class="govuk-body">
      <xsl:choose>
        <xsl:when test="@by"><t:say key="form.merge.by"><t:with name="name"><xsl:value-of select="@by"/></t:with><t:with name="moment"><xsl:value-of select="@at-text"/></t:with></t:say></xsl:when>
        <xsl:otherwise>[[form.merge.what]]</xsl:otherwise>
      </xsl:choose>
    </p>
    <form method="post" class="tc-form" novalidate="novalidate">
      <xsl:attribute name="action"><xsl:apply-templates select="." mode="action"/></xsl:attribute>
      <xsl:call-template name="form-fields"/>
      <input type="hidden" name="version" value="{@page-version}"/>
      <xsl:apply-templates select="." mode="fields"/>
      <input type="hidden" name="page" value="{@page}"/>
      <xsl:apply-templates select="differ"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[form.merge.keep]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="differ">
    <xsl:variable name="name" select="concat(@q, '-take')"/>
    <div class="govuk-form-group">
      <xsl:if test="key('error', $name)"><xsl:attribute name="class">govuk-form-group govuk-form-group--error</xsl:attribute></xsl:if>
      <fieldset class="govuk-fieldset" id="{$name}" tabindex="-1">
        <xsl:if test="key('error', $name)"><xsl:attribute name="aria-describedby"><xsl:value-of select="$name"/>-error</xsl:attribute></xsl:if>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s"><xsl:if test="prefix"><xsl:value-of select="prefix"/><xsl:text> </xsl:text></xsl:if><xsl:value-of select="text"/></legend>
        <xsl:if test="key('error', $name)"><div id="{$name}-error"><xsl:apply-templates select="key('error', $name)" mode="beside"/></div></xsl:if>
        <div class="govuk-radios govuk-radios--small tc-merge">
          <xsl:apply-templates select="." mode="take"><xsl:with-param name="value" select="'mine'"/><xsl:with-param name="label">[[form.merge.mine]]</xsl:with-param><xsl:with-param name="said" select="mine"/></xsl:apply-templates>
          <xsl:apply-templates select="." mode="take"><xsl:with-param name="value" select="'theirs'"/><xsl:with-param name="label">[[form.merge.theirs]]</xsl:with-param><xsl:with-param name="said" select="theirs"/></xsl:apply-templates>
        </div>
      </fieldset>
    </div>
  </xsl:template>

  <xsl:template match="differ" mode="take">
    <xsl:param name="value"/>
    <xsl:param name="label"/>
    <xsl:param name="said"/>
    <xsl:variable name="id" select="concat(@q, '-take-', $value)"/>
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" id="{$id}" name="{@q}-take" type="radio" value="{$value}" aria-describedby="{$id}-said">
        <xsl:if test="@take = $value"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
      </input>
      <label class="govuk-label govuk-radios__label" for="{$id}"><xsl:value-of select="$label"/></label>
      <div class="tc-merge__said" id="{$id}-said">
        <xsl:for-each select="$said"><div class="tc-text"><xsl:value-of select="."/></div></xsl:for-each>
        <xsl:if test="not(string($said))"><span class="tc-none">[[form.unanswered]]</span></xsl:if>
      </div>
    </div>
  </xsl:template>
</xsl:stylesheet>
