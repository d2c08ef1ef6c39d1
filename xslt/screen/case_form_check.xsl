<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/bar.xsl"/>
  <xsl:include href="../part/response.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>
  <xsl:include href="../part/form_score.xsl"/>

  <xsl:template match="page" mode="title">[[form.check]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l"><xsl:value-of select="(form | response)[1]/@title"/></span>
      <xsl:text>[[form.check]]</xsl:text>
    </h1>
    <xsl:apply-templates select="form" mode="risks"/>
    <xsl:apply-templates select="form" mode="missing"/>
    <xsl:apply-templates select="form/progress"/>
    <xsl:apply-templates select="form/step" mode="read"/>
    <xsl:apply-templates select="form" mode="dropped"/>
    <xsl:apply-templates select="form" mode="scores"/>
    <xsl:apply-templates select="response" mode="sign"/>
    <xsl:if test="response and not(form)"><div class="govuk-inset-text"><p class="govuk-body">[[form.moved-on]]</p></div></xsl:if>
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
    <xsl:call-template name="summary-row"><xsl:with-param name="key"><xsl:apply-templates select="." mode="asked"/></xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="answer"/></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="response" mode="sign"/>
  <xsl:template match="response[../form]" mode="sign">
    <form method="post" action="/case/form/sign" class="tc-form">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:apply-templates select="." mode="hidden"/>
      <xsl:if test="not(@sign = 'no') and not(/page/form//item[@missing = 'yes'])">
        <h2 class="govuk-heading-m">[[form.sign.title]]</h2>
        <p class="govuk-body">[[form.sign.what]]</p>
      </xsl:if>
      <div class="govuk-button-group">
        <xsl:if test="not(@sign = 'no') and not(/page/form//item[@missing = 'yes'])"><xsl:call-template name="button"><xsl:with-param name="text">[[form.sign]]</xsl:with-param></xsl:call-template></xsl:if>
        <xsl:if test="not(@fill = 'no')"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="'/case/form/fill'"/></xsl:apply-templates></xsl:attribute>[[form.go-on]]</a></xsl:if>
        <xsl:if test="@drop = 'yes'"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="'/case/form/drop'"/></xsl:apply-templates></xsl:attribute>[[form.drop]]</a></xsl:if>
      </div>
    </form>
  </xsl:template>
</xsl:stylesheet>
