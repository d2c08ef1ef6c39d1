<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The answers that look ahead: consent, follow-up, decision, programmes. -->
  <xsl:template match="section[@name = 'consent']" mode="rows">
    <xsl:call-template name="line"><xsl:with-param name="name">recipient</xsl:with-param><xsl:with-param name="label">[[consent.recipient]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[consent.sections]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'section')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="consent.section."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">purpose</xsl:with-param><xsl:with-param name="label">[[consent.purpose]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[consent.given]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'given_how')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="consent.given."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">witness</xsl:with-param><xsl:with-param name="label">[[consent.witness]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">begins</xsl:with-param><xsl:with-param name="label">[[consent.begins]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">ends</xsl:with-param><xsl:with-param name="label">[[consent.ends]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="section[@name = 'decision']" mode="rows">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.decision]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'decision')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.decision.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">why</xsl:with-param><xsl:with-param name="label">[[intake.why]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">review</xsl:with-param><xsl:with-param name="label">[[intake.review]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="line"><xsl:with-param name="name">next</xsl:with-param><xsl:with-param name="label">[[intake.next]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.told]]</xsl:with-param><xsl:with-param name="value"><xsl:for-each select="key('answer', 'told')"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="." in="intake.told.is."/></xsl:for-each></xsl:with-param></xsl:call-template>
  </xsl:template>

  <!-- A row a programme of which something was found out. -->
  <xsl:template match="section[@name = 'eligibility']" mode="rows">
    <xsl:apply-templates select="/page/answers/answer[starts-with(@name, 'programme')]" mode="place"/>
    <xsl:if test="not(/page/answers/answer[starts-with(@name, 'programme')])"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[intake.programme]]</xsl:with-param></xsl:call-template></xsl:if>
  </xsl:template>

  <xsl:template match="answer" mode="place">
    <xsl:variable name="n" select="substring-after(@name, 'programme')"/>
    <xsl:variable name="id" select="."/>
    <xsl:variable name="from" select="key('answer', concat('from', $n))/@text"/>
    <xsl:variable name="until" select="key('answer', concat('until', $n))/@text"/>
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key"><xsl:value-of select="/page/programme[@id = $id]/@name"/></xsl:with-param>
      <xsl:with-param name="value">
        <t:word of="key('answer', concat('result', $n))" in="intake.result.is."/>
        <xsl:if test="not(key('answer', concat('result', $n)))">[[intake.result.none]]</xsl:if>
        <xsl:if test="$from"><span class="tc-below">[[intake.from]]: <xsl:value-of select="$from"/></span></xsl:if>
        <xsl:if test="$until"><span class="tc-below">[[intake.until]]: <xsl:value-of select="$until"/></span></xsl:if>
        <span class="tc-below"><xsl:value-of select="key('answer', concat('because', $n))"/></span>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
