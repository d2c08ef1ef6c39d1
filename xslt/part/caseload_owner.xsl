<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Whose case it is, and for a supervisor the way to give it to somebody. -->
  <xsl:template match="page" mode="owner-head"><xsl:call-template name="th"><xsl:with-param name="text">[[part.owner]]</xsl:with-param></xsl:call-template></xsl:template>

  <xsl:template match="case" mode="owner">
    <xsl:call-template name="cell">
      <xsl:with-param name="label">[[part.owner]]</xsl:with-param>
      <xsl:with-param name="content">
        <xsl:value-of select="owner/@name"/>
        <xsl:if test="not(owner/@name)"><strong class="govuk-tag govuk-tag--red">[[case.nobody]]</strong></xsl:if>
        <xsl:if test="key('may', 'case.assign')">
          <a class="govuk-link tc-table__act" href="/case/assign?case={@reference}&amp;from=team">
            <xsl:choose><xsl:when test="owner/@name">[[case.reassign]]</xsl:when><xsl:otherwise>[[case.assign]]</xsl:otherwise></xsl:choose>
            <span class="govuk-visually-hidden">: <xsl:apply-templates select="client" mode="name"/></span>
          </a>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
