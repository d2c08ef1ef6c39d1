<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What stands beside the field of an item: hints, prompts, errors, and the way not to answer. -->

  <!-- How to write an answer, by type, where the form does not say it. -->
  <xsl:template match="item" mode="hint"/>
  <xsl:template match="item[@type = 'date' and not(help)]" mode="hint"><span class="tc-line">[[form.hint.date]]</span></xsl:template>
  <xsl:template match="item[@type = 'dateTime' and not(help)]" mode="hint"><span class="tc-line">[[form.hint.moment]]</span></xsl:template>
  <xsl:template match="item[@type = 'time' and not(help)]" mode="hint"><span class="tc-line">[[form.hint.time]]</span></xsl:template>
  <xsl:template match="item[@type = 'attachment' and not(help)]" mode="hint"><span class="tc-line"><xsl:if test="/page/intake">[[form.hint.file.intake]]</xsl:if><xsl:if test="not(/page/intake)">[[form.hint.file]]</xsl:if></span></xsl:template>
  <xsl:template match="item[@type = 'integer' and not(@least or @most or help)]" mode="hint"><span class="tc-line">[[form.hint.whole]]</span></xsl:template>
  <xsl:template match="item[@repeats = 'yes' and option and not(help)]" mode="hint" priority="1"><span class="tc-line">[[form.hint.several]]</span></xsl:template>

  <xsl:template match="item" mode="limits"/>
  <xsl:template match="item[@least and @most]" mode="limits" priority="1">
    <span class="tc-line"><t:say key="form.limit.between"><t:with name="least"><xsl:apply-templates select="@least"/></t:with><t:with name="most"><xsl:apply-templates select="@most"/></t:with></t:say></span>
  </xsl:template>
  <xsl:template match="item[@least]" mode="limits"><span class="tc-line"><t:say key="form.limit.least"><t:with name="least"><xsl:apply-templates select="@least"/></t:with></t:say></span></xsl:template>
  <xsl:template match="item[@most]" mode="limits"><span class="tc-line"><t:say key="form.limit.most"><t:with name="most"><xsl:apply-templates select="@most"/></t:with></t:say></span></xsl:template>
  <xsl:template match="item[(@type = 'date' or @type = 'dateTime') and @least and @most]" mode="limits" priority="2">
    <span class="tc-line"><t:say key="form.limit.day.between"><t:with name="least"><xsl:apply-templates select="@least"/></t:with><t:with name="most"><xsl:apply-templates select="@most"/></t:with></t:say></span>
  </xsl:template>
  <xsl:template match="item[(@type = 'date' or @type = 'dateTime') and @least]" mode="limits" priority="1"><span class="tc-line"><t:say key="form.limit.day.least"><t:with name="least"><xsl:apply-templates select="@least"/></t:with></t:say></span></xsl:template>
  <xsl:template match="item[(@type = 'date' or @type = 'dateTime') and @most]" mode="limits" priority="1"><span class="tc-line"><t:say key="form.limit.day.most"><t:with name="most"><xsl:apply-templates select="@most"/></t:with></t:say></span></xsl:template>
  <xsl:template match="item/@least"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="item/@most"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="item[@least-text]/@least"><xsl:value-of select="../@least-text"/></xsl:template>
  <xsl:template match="item[@most-text]/@most"><xsl:value-of select="../@most-text"/></xsl:template>

  <xsl:template match="item/help" mode="hint"><span class="tc-line tc-text"><xsl:value-of select="."/></span></xsl:template>
  <xsl:template match="item/help" mode="more"/>
  <xsl:template match="item/help[string-length() &gt;= 160]" mode="more">
    <xsl:call-template name="details">
      <xsl:with-param name="summary">[[form.help]]</xsl:with-param>
      <xsl:with-param name="content"><div class="tc-text"><xsl:value-of select="."/></div></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- Words for the one who asks, not for the one who is asked. -->
  <xsl:template match="item/prompt" mode="above">
    <div class="govuk-inset-text tc-prompt"><strong>[[form.prompt]]</strong><xsl:text> </xsl:text><span class="tc-text"><xsl:value-of select="."/></span></div>
  </xsl:template>

  <!-- What decides whether it fits is not run here: so is said, lest a text that stands there be taken for true. -->
  <xsl:template match="item/@unsure"/>
  <xsl:template match="item/@unsure[. = 'yes']"><p class="govuk-hint tc-unsure"><xsl:choose><xsl:when test="../@type = 'display'">[[form.unsure.text]]</xsl:when><xsl:otherwise>[[form.unsure]]</xsl:otherwise></xsl:choose></p></xsl:template>

  <!-- In another tab, lest what was typed be left behind. -->
  <xsl:template match="more"><p class="govuk-body-s"><a class="govuk-link" href="{@href}" target="_blank" rel="noopener noreferrer"><t:say key="form.more"><t:with name="host"><xsl:value-of select="@host"/></t:with></t:say></a></p></xsl:template>

  <!-- What the record has already, from whom and when. -->
  <xsl:template match="item/known" mode="hint">
    <span class="tc-line tc-known"><xsl:apply-templates select="." mode="from"/><xsl:if test="string()">: <xsl:value-of select="."/></xsl:if></span>
  </xsl:template>
  <xsl:template match="known" mode="from"><t:say key="form.known.from"><t:with name="source"><t:word of="@source" in="form.source."/></t:with></t:say></xsl:template>
  <xsl:template match="known[@day]" mode="from">
    <t:say key="form.known.asked"><t:with name="day"><time datetime="{@day}"><xsl:value-of select="@day-text"/></time></t:with><t:with name="source"><t:word of="@source" in="form.source."/></t:with></t:say>
  </xsl:template>
  <xsl:template match="known[@day and (@source = 'record' or @source = 'client' or @source = 'contact')]" mode="from" priority="1">
    <t:say key="form.known.record"><t:with name="day"><time datetime="{@day}"><xsl:value-of select="@day-text"/></time></t:with></t:say>
  </xsl:template>

  <xsl:template match="item" mode="errors">
    <xsl:if test="key('wrong', @q)"><div id="{@q}-error"><xsl:apply-templates select="key('wrong', @q)" mode="beside"/></div></xsl:if>
  </xsl:template>

  <xsl:template match="item" mode="described">
    <xsl:if test="key('hinted', @q) | key('wrong', @q)">
      <xsl:attribute name="aria-describedby">
        <xsl:if test="key('hinted', @q)"><xsl:value-of select="@q"/>-hint</xsl:if>
        <xsl:if test="key('hinted', @q) and key('wrong', @q)"><xsl:text> </xsl:text></xsl:if>
        <xsl:if test="key('wrong', @q)"><xsl:value-of select="@q"/>-error</xsl:if>
      </xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="item/@decline"/>
  <xsl:template match="item/@decline[. = 'yes']">
    <xsl:variable name="name" select="concat(../@q, '-declined')"/>
    <div class="govuk-checkboxes govuk-checkboxes--small tc-decline">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id="{$name}" name="{$name}" type="checkbox" value="yes">
          <xsl:if test="../typed[@name = $name] = 'yes'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
        </input>
        <label class="govuk-label govuk-checkboxes__label" for="{$name}">[[form.decline]]<span class="govuk-visually-hidden">: <xsl:value-of select="../text"/></span></label>
      </div>
    </div>
  </xsl:template>
</xsl:stylesheet>
