<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A partner: whether referrals are taken, how long the wait is and when somebody last asked. -->
  <xsl:template match="provider" mode="takes"><strong class="govuk-tag govuk-tag--grey">[[provider.takes.closed]]</strong></xsl:template>
  <xsl:template match="provider[@open]" mode="takes"><strong class="govuk-tag govuk-tag--green">[[provider.takes.open]]</strong></xsl:template>

  <xsl:template match="provider" mode="waiting">
    <xsl:if test="@waiting = 0">[[provider.waiting.no]]</xsl:if>
    <xsl:if test="@waiting &gt; 0"><t:say key="provider.waiting.days"><t:with name="days"><xsl:value-of select="@waiting"/></t:with></t:say></xsl:if>
    <xsl:if test="@checked"><span class="tc-below"><t:say key="provider.checked.on"><t:with name="date"><time datetime="{@checked}"><xsl:value-of select="@checked-text"/></time></t:with></t:say></span></xsl:if>
    <xsl:if test="not(@waiting)"><span class="tc-none">[[provider.waiting.unknown]]</span></xsl:if>
  </xsl:template>

  <!-- The names that a browser offers while one is typed; whoever has no such browser types the whole name. -->
  <xsl:template match="page" mode="provider-list">
    <datalist id="providers">
      <xsl:for-each select="provider"><option value="{@name}"><xsl:value-of select="@area"/><xsl:if test="@area and @services">: </xsl:if><xsl:value-of select="@services"/></option></xsl:for-each>
    </datalist>
  </xsl:template>
</xsl:stylesheet>
