<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- All that was answered, before it is signed: what calls for something at once, what is missing, what is not kept. -->
  <xsl:template match="form" mode="checked">
    <xsl:apply-templates select="." mode="risks"/>
    <xsl:apply-templates select="." mode="missing"/>
    <xsl:apply-templates select="progress"/>
    <xsl:apply-templates select="step" mode="read"/>
    <xsl:apply-templates select="." mode="dropped"/>
    <xsl:apply-templates select="." mode="scores"/>
  </xsl:template>

  <xsl:template match="progress"><p class="govuk-body"><t:say key="form.progress"><t:with name="answered"><xsl:value-of select="@answered"/></t:with><t:with name="asked"><xsl:value-of select="@asked"/></t:with></t:say></p></xsl:template>

  <xsl:template match="form" mode="missing">
    <xsl:if test=".//item[@missing = 'yes']">
      <div class="govuk-inset-text">
        <h2 class="govuk-heading-s">[[form.missing]]</h2>
        <ul class="govuk-list govuk-list--bullet"><xsl:apply-templates select=".//item[@missing = 'yes']" mode="missing"/></ul>
      </div>
    </xsl:if>
  </xsl:template>
  <xsl:template match="item" mode="missing">
    <li><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="change"/></xsl:attribute><xsl:apply-templates select="." mode="asked"/></a></li>
  </xsl:template>

  <!-- Answered, and not asked any more since another answer changed. -->
  <xsl:template match="form" mode="dropped">
    <xsl:variable name="dropped" select=".//item[answer][ancestor-or-self::item/@enabled = 'no']"/>
    <xsl:if test="dropped | $dropped">
      <h2 class="govuk-heading-m">[[form.dropped]]</h2>
      <p class="govuk-body">[[form.dropped.what]]<xsl:if test="dropped"><xsl:text> </xsl:text><t:say key="form.dropped.count"><t:with name="count"><xsl:value-of select="dropped/@count"/></t:with></t:say></xsl:if></p>
      <xsl:if test="$dropped"><dl class="govuk-summary-list"><xsl:apply-templates select="$dropped" mode="dropped"/></dl></xsl:if>
    </xsl:if>
  </xsl:template>
  <xsl:template match="item" mode="dropped">
    <xsl:call-template name="summary-row"><xsl:with-param name="key"><xsl:apply-templates select="." mode="asked"/><xsl:for-each select="ancestor::instance[parent::item[@type = 'group']][1]"> (<xsl:apply-templates select="." mode="words"/>)</xsl:for-each></xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="answer"/></xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
