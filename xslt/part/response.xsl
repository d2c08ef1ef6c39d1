<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:include href="form_risks.xsl"/>
  <!-- A response: whose it is, how it stands. -->
  <!-- There is nothing to be filled in. -->
  <xsl:template match="response" mode="stands"><div class="govuk-inset-text"><p class="govuk-body">[[form.moved-on]]</p></div></xsl:template>
  <xsl:template match="response[@locked = 'yes']" mode="stands" priority="1"><div class="govuk-inset-text"><p class="govuk-body">[[form.locked]]</p></div></xsl:template>

  <xsl:template match="response" mode="facts">
    <dl class="govuk-summary-list">
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[form.state]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="tags"/></xsl:with-param></xsl:call-template>
      <xsl:if test="@held-text"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[form.held]]</xsl:with-param><xsl:with-param name="value" select="string(@held-text)"/></xsl:call-template></xsl:if>
      <xsl:call-template name="summary-row"><xsl:with-param name="key">[[form.begun]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@begun" mode="by"/></xsl:with-param></xsl:call-template>
      <xsl:if test="@signed"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[form.signed]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@signed" mode="by"/></xsl:with-param></xsl:call-template></xsl:if>
      <xsl:if test="@amended"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[form.amended]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="@amended" mode="by"/><xsl:apply-templates select="why" mode="below"/></xsl:with-param></xsl:call-template></xsl:if>
      <xsl:if test="@asked"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[form.share]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="share"/></xsl:with-param></xsl:call-template></xsl:if>
      <xsl:if test="@form-version"><xsl:call-template name="summary-row"><xsl:with-param name="key">[[form.version]]</xsl:with-param><xsl:with-param name="value" select="string(@form-version)"/></xsl:call-template></xsl:if>
    </dl>
  </xsl:template>

  <xsl:template match="response" mode="share"><t:say key="form.progress"><t:with name="answered"><xsl:value-of select="@answered"/></t:with><t:with name="asked"><xsl:value-of select="@asked"/></t:with></t:say></xsl:template>

  <xsl:template match="response" mode="tags">
    <strong>
      <xsl:attribute name="class">govuk-tag<xsl:choose><xsl:when test="@state = 'signed' and @expires"> govuk-tag--yellow</xsl:when><xsl:when test="@state = 'draft'"> govuk-tag--yellow</xsl:when><xsl:when test="@state = 'to_check'"> govuk-tag--purple</xsl:when><xsl:when test="@state = 'dropped'"> govuk-tag--grey</xsl:when></xsl:choose></xsl:attribute>
      <xsl:choose><xsl:when test="@state = 'signed' and @expires">[[form.state.amending]]</xsl:when><xsl:otherwise><t:word of="@state" in="form.state.is."/></xsl:otherwise></xsl:choose>
    </strong>
    <xsl:if test="@risk = 'yes'"><xsl:call-template name="tag"><xsl:with-param name="text">[[form.risk.tag]]</xsl:with-param><xsl:with-param name="colour">red</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@thin = 'yes'"><xsl:call-template name="tag"><xsl:with-param name="text">[[form.thin]]</xsl:with-param><xsl:with-param name="colour">grey</xsl:with-param></xsl:call-template></xsl:if>
  </xsl:template>

  <xsl:template match="response/@begun" mode="by">
    <t:say key="assessment.by"><t:with name="date"><xsl:value-of select="../@begun-text"/></t:with><t:with name="name"><xsl:value-of select="../@begun-by"/></t:with></t:say>
  </xsl:template>
  <xsl:template match="response[not(@begun-by)]/@begun" mode="by"><t:say key="form.by-link"><t:with name="date"><xsl:value-of select="../@begun-text"/></t:with></t:say></xsl:template>
  <xsl:template match="response/@signed" mode="by">
    <t:say key="assessment.by"><t:with name="date"><xsl:value-of select="../@signed-text"/></t:with><t:with name="name"><xsl:value-of select="../@signed-by"/></t:with></t:say>
  </xsl:template>
  <xsl:template match="response/@amended" mode="by">
    <t:say key="assessment.by"><t:with name="date"><xsl:value-of select="../@amended-text"/></t:with><t:with name="name"><xsl:value-of select="../@amended-by"/></t:with></t:say>
  </xsl:template>
  <xsl:template match="response/why" mode="below"><span class="tc-below tc-text"><xsl:value-of select="."/></span></xsl:template>

  <xsl:template match="response" mode="left">
    <xsl:if test="@left">
      <xsl:call-template name="alert">
        <xsl:with-param name="kind">warning</xsl:with-param>
        <xsl:with-param name="text"><a><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="'/case/form/left'"/></xsl:apply-templates></xsl:attribute>[[form.left.see]]</a></xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The address of one of its pages. -->
  <xsl:template match="response" mode="at">
    <xsl:param name="path" select="'/case/form'"/>
    <xsl:apply-templates select="/page/case" mode="at"><xsl:with-param name="path" select="$path"/></xsl:apply-templates>
    <xsl:text>&amp;id=</xsl:text><xsl:value-of select="@id"/>
  </xsl:template>

  <xsl:template match="response" mode="hidden">
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="/page/case/@reference"/></xsl:call-template>
    <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
