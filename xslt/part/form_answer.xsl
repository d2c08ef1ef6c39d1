<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Answers as they are read: in summary lists by page and group (mode read), with a link to change each where there is one. -->
  <xsl:key name="calls" match="form/risk" use="@q"/>

  <xsl:template match="step" mode="read">
    <xsl:if test="@href | .//answer">
      <xsl:call-template name="summary-card">
        <xsl:with-param name="id" select="concat('step-', @number)"/>
        <xsl:with-param name="title" select="string(@title)"/>
        <xsl:with-param name="actions"><xsl:if test="@href"><a class="govuk-link" href="{@href}">[[form.change]]<span class="govuk-visually-hidden">: <xsl:value-of select="@title"/></span></a></xsl:if></xsl:with-param>
        <xsl:with-param name="content"><xsl:apply-templates select="item" mode="read"/></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Questions that follow each other are one list; a group between them has its heading and its own. -->
  <xsl:template match="item" mode="read">
    <xsl:if test="not(preceding-sibling::item[1][@type != 'group'])">
      <dl class="govuk-summary-list tc-answers"><xsl:apply-templates select="." mode="row"/></dl>
    </xsl:if>
  </xsl:template>
  <xsl:template match="item" mode="row">
    <xsl:apply-templates select="." mode="line"/>
    <xsl:apply-templates select="following-sibling::item[1][@type != 'group']" mode="row"/>
  </xsl:template>

  <xsl:template match="item[@type = 'group']" mode="read" priority="1">
    <xsl:if test="ancestor::step/@href | .//answer">
      <xsl:if test="text and not(instance) and not(parent::step/@title = text and count(../item) = 1)"><xsl:apply-templates select="." mode="read-heading"/></xsl:if>
      <xsl:apply-templates select="item | instance" mode="read"/>
    </xsl:if>
  </xsl:template>
  <xsl:template match="instance" mode="read">
    <xsl:apply-templates select="." mode="read-heading"/>
    <xsl:apply-templates select="item" mode="read"/>
  </xsl:template>
  <xsl:template match="item[@type = 'group' and @enabled = 'no']" mode="read" priority="2"/>

  <xsl:template match="item | instance" mode="read-heading">
    <xsl:variable name="level" select="3 + count(ancestor::item[text]) - count(self::instance) - count(ancestor::step[count(item) = 1 and item/text = @title])"/>
    <xsl:element name="h{$level - ($level - 6) * ($level &gt; 6)}">
      <xsl:attribute name="class">govuk-heading-s tc-read-group</xsl:attribute>
      <xsl:if test="self::item"><xsl:value-of select="text"/></xsl:if>
      <xsl:if test="self::instance"><xsl:apply-templates select="." mode="words"/></xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="item" mode="line"><xsl:apply-templates select="." mode="own-line"/></xsl:template>
  <xsl:template match="item" mode="own-line">
    <div class="govuk-summary-list__row" id="{@q}">
      <dt class="govuk-summary-list__key"><xsl:apply-templates select="prefix" mode="words"/><xsl:apply-templates select="." mode="asked"/></dt>
      <dd class="govuk-summary-list__value"><xsl:apply-templates select="." mode="answers"/><xsl:apply-templates select="known[not(string()) and ../answer]" mode="hint"/><xsl:apply-templates select="key('calls', @q)" mode="read"/></dd>
      <xsl:if test="(@change | ancestor::step/@href) and not(@readonly = 'yes')">
        <dd class="govuk-summary-list__actions"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="change"/></xsl:attribute>[[form.change]]<span class="govuk-visually-hidden">: <xsl:apply-templates select="." mode="asked"/></span></a></dd>
      </xsl:if>
    </div>
  </xsl:template>
  <!-- What is asked of an answer has its lines after it. -->
  <xsl:template match="item[item]" mode="line" priority="0.6">
    <xsl:apply-templates select="." mode="own-line"/>
    <xsl:apply-templates select="item" mode="line"/>
  </xsl:template>
  <xsl:template match="item[@type = 'group']" mode="line" priority="0.8"><xsl:apply-templates select="item | instance/item" mode="line"/></xsl:template>

  <!-- What is not asked has no line, nor what only is said. -->
  <xsl:template match="item[@enabled = 'no'] | item[@type = 'display']" mode="line" priority="2"/>
  <xsl:template match="item[instance]" mode="line" priority="1"><xsl:apply-templates select="instance/item" mode="line"/></xsl:template>

  <xsl:template match="item" mode="asked"><xsl:value-of select="text"/><xsl:if test="not(text)">[[form.no-text]]</xsl:if></xsl:template>
  <xsl:template match="item[not(@type = 'group')]/instance/item" mode="asked" priority="1"><xsl:apply-templates select=".." mode="words"/></xsl:template>

  <xsl:template match="item" mode="change">
    <xsl:value-of select="@change"/>
    <xsl:if test="not(@change)"><xsl:value-of select="ancestor::step/@href"/>#<xsl:value-of select="@q"/></xsl:if>
  </xsl:template>

  <xsl:template match="item" mode="answers">
    <xsl:apply-templates select="answer"/>
    <xsl:if test="not(answer)">
      <span class="tc-none"><xsl:choose><xsl:when test="@missing = 'yes'">[[form.missing.one]]</xsl:when><xsl:otherwise>[[form.unanswered]]</xsl:otherwise></xsl:choose></span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="answer"><div class="tc-text"><xsl:apply-templates select="." mode="said"/><xsl:apply-templates select="@ordinal"/></div></xsl:template>
  <xsl:template match="answer" mode="said"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="answer[@href]" mode="said"><a class="govuk-link" href="{@href}"><xsl:value-of select="."/></a></xsl:template>
  <xsl:template match="answer[@declined = 'yes']" mode="said" priority="1"><span class="tc-none">[[form.declined]]</span></xsl:template>
  <xsl:template match="answer/@ordinal"><span class="tc-hint"> (<xsl:value-of select="."/>)</span></xsl:template>

  <xsl:template match="risk" mode="read"><div class="tc-risk"><strong class="govuk-tag govuk-tag--red">[[form.risk.tag]]</strong><xsl:text> </xsl:text><xsl:value-of select="."/></div></xsl:template>
</xsl:stylesheet>
