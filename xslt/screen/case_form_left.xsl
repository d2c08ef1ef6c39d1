<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/response.xsl"/>

  <xsl:template match="page" mode="title">[[form.left]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><span class="govuk-caption-l"><xsl:value-of select="response/@title"/></span>[[form.left]]</h1>
    <xsl:if test="not(left)"><p class="govuk-body">[[form.left.none]]</p></xsl:if>
    <xsl:apply-templates select="left"/>
    <xsl:if test="left"><xsl:apply-templates select="response" mode="decide"/></xsl:if>
  </xsl:template>

  <xsl:template match="left">
    <p class="govuk-body">
      <xsl:choose>
        <xsl:when test="@by and ../response/@state = 'dropped'"><t:say key="form.left.dropped"><t:with name="name"><xsl:value-of select="@by"/></t:with><t:with name="moment"><xsl:value-of select="@at-text"/></t:with></t:say></xsl:when>
        <xsl:when test="@by"><t:say key="form.left.signed"><t:with name="name"><xsl:value-of select="@by"/></t:with><t:with name="moment"><xsl:value-of select="@at-text"/></t:with></t:say></xsl:when>
        <xsl:otherwise><t:say key="form.left.late"><t:with name="moment"><xsl:value-of select="@at-text"/></t:with></t:say></xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:apply-templates select="set"/>
  </xsl:template>

  <xsl:template match="set">
    <h2 class="govuk-heading-m"><xsl:value-of select="@page-title"/></h2>
    <dl class="govuk-summary-list"><xsl:apply-templates select="differ"/></dl>
  </xsl:template>

  <xsl:template match="differ">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key"><xsl:if test="prefix"><xsl:value-of select="prefix"/><xsl:text> </xsl:text></xsl:if><xsl:value-of select="text"/></xsl:with-param>
      <xsl:with-param name="value">
        <div class="tc-hint">[[form.left.mine]]</div><xsl:apply-templates select="." mode="said"><xsl:with-param name="said" select="mine"/></xsl:apply-templates>
        <xsl:if test="/page/response/@state = 'signed'"><div class="tc-hint">[[form.left.theirs]]</div><xsl:apply-templates select="." mode="said"><xsl:with-param name="said" select="theirs"/></xsl:apply-templates></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="differ" mode="said">
    <xsl:param name="said"/>
    <xsl:for-each select="$said"><div class="tc-text"><xsl:value-of select="."/></div></xsl:for-each>
    <xsl:if test="not($said)"><span class="tc-none">[[form.unanswered]]</span></xsl:if>
  </xsl:template>

  <!-- It stays until its person has decided. -->
  <xsl:template match="response" mode="decide">
    <h2 class="govuk-heading-m">[[form.left.decide]]</h2>
    <form method="post" action="/case/form/left" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:apply-templates select="." mode="hidden"/>
      <xsl:apply-templates select="." mode="go"/>
      <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-prevent-double-click="true" name="go" value="end">[[form.left.end]]</button>
    </form>
  </xsl:template>

  <xsl:template match="response" mode="go"><p class="govuk-body">[[form.left.stands]]</p></xsl:template>
  <xsl:template match="response[@goes]" mode="go">
    <p class="govuk-body"><t:word of="@goes" in="form.left.what."/></p>
    <xsl:if test="@goes = 'amend'"><xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[form.amend.reason]]</xsl:with-param><xsl:with-param name="hint">[[form.amend.hint]]</xsl:with-param></xsl:call-template></xsl:if>
    <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true" name="go" value="take"><t:word of="@goes" in="form.left.go."/></button><xsl:text> </xsl:text>
  </xsl:template>
</xsl:stylesheet>
