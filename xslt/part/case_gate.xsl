<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What stands between a case and its next stage: each criterion with a tick, or a cross and what mends it. -->
  <xsl:template match="gate">
    <h2 class="govuk-heading-m" id="gate"><t:say key="gate.title"><t:with name="stage"><xsl:value-of select="@title"/></t:with></t:say></h2>
    <xsl:apply-templates select="way[not(@back)]"/>
    <xsl:if test="key('may', 'note.write') and not(string(/page/@as-of))">
      <p class="govuk-body"><a class="govuk-link" href="/case/stage?case={/page/case/@reference}">[[gate.move]]</a></p>
    </xsl:if>
  </xsl:template>

  <!-- What the stage asks for at its end and the next at its beginning is said once. -->
  <xsl:template match="way">
    <h3 class="govuk-heading-s"><xsl:apply-templates select="." mode="name"/></h3>
    <xsl:if test="criterion"><ul class="govuk-task-list"><xsl:apply-templates select="criterion[not(words = preceding-sibling::criterion/words)]"/></ul></xsl:if>
    <xsl:if test="not(criterion)"><p class="govuk-body">[[gate.free]]</p></xsl:if>
    <xsl:if test="@closing and key('may', 'note.write') and not(string(/page/@as-of))">
      <p class="govuk-body"><a class="govuk-link" href="/case/discharge/write?case={/page/case/@reference}">[[gate.closing]]</a></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="way" mode="name"><t:say key="gate.on"><t:with name="stage"><xsl:value-of select="@title"/></t:with></t:say></xsl:template>
  <xsl:template match="way[@back]" mode="name"><t:say key="gate.back"><t:with name="stage"><xsl:value-of select="@title"/></t:with></t:say></xsl:template>

  <xsl:template match="criterion">
    <xsl:variable name="href"><xsl:apply-templates select="." mode="mend"/></xsl:variable>
    <xsl:call-template name="task">
      <xsl:with-param name="href" select="string($href)"/>
      <xsl:with-param name="title" select="string(words)"/>
      <xsl:with-param name="status">
        <xsl:choose>
          <xsl:when test="@met = 'yes'"><strong class="govuk-tag govuk-tag--green">✓ [[gate.met]]</strong></xsl:when>
          <xsl:otherwise><strong class="govuk-tag govuk-tag--red">✗ [[gate.unmet]]</strong></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The page that mends it, for those who may open it. -->
  <xsl:template match="criterion" mode="mend"/>
  <xsl:template match="criterion[@met = 'no' and @href]" mode="mend">
    <xsl:if test="key('may', @need) and not(string(/page/@as-of))">
      <xsl:variable name="path" select="substring-before(concat(@href, '#'), '#')"/>
      <xsl:value-of select="$path"/>
      <xsl:choose>
        <xsl:when test="$path = '/client' or starts-with($path, '/client/')">?client=<xsl:value-of select="/page/case/client/@reference"/></xsl:when>
        <xsl:otherwise>?case=<xsl:value-of select="/page/case/@reference"/></xsl:otherwise>
      </xsl:choose>
      <xsl:value-of select="substring-after(@href, $path)"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
