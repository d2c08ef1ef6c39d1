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

  <xsl:template match="page" mode="title">[[form.title]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/forms'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:value-of select="(form | response)[1]/@title"/></h1>
    <xsl:apply-templates select="form" mode="risks"/>
    <xsl:apply-templates select="response" mode="left"/>
    <xsl:apply-templates select="response[@locked = 'yes']" mode="stands"/>
    <xsl:apply-templates select="response" mode="facts"/>
    <xsl:apply-templates select="response" mode="acts"/>
    <xsl:apply-templates select="form" mode="scores"/>
    <xsl:apply-templates select="form" mode="opens"/>
    <xsl:if test="form//answer"><h2 class="govuk-heading-m">[[form.answers]]</h2></xsl:if>
    <xsl:apply-templates select="form/step" mode="read"/>
    <xsl:if test="form/@copyright"><p class="govuk-body-s tc-hint tc-text"><xsl:value-of select="form/@copyright"/></p></xsl:if>
  </xsl:template>

  <!-- What an answer leads to: somebody decides. -->
  <xsl:template match="form" mode="opens">
    <xsl:if test="open and key('may', 'note.write') and not(string(/page/@as-of))">
      <h2 class="govuk-heading-m">[[form.opens]]</h2>
      <ul class="govuk-list govuk-list--bullet"><xsl:apply-templates select="open"/></ul>
    </xsl:if>
  </xsl:template>
  <xsl:template match="open"><li><a class="govuk-link" href="{@href}"><t:word of="@what" in="form.open."/>: <xsl:value-of select="."/></a></li></xsl:template>

  <xsl:template match="response" mode="acts">
    <p class="govuk-body tc-note__acts">
      <xsl:if test="key('may', 'case.after') and not(string(/page/@as-of))">
        <xsl:if test="@fill = 'yes'"><xsl:apply-templates select="." mode="act"><xsl:with-param name="path" select="'/case/form/fill'"/><xsl:with-param name="text">[[form.go-on]]</xsl:with-param></xsl:apply-templates></xsl:if>
        <xsl:if test="@sign = 'yes'"><xsl:apply-templates select="." mode="act"><xsl:with-param name="path" select="'/case/form/check'"/><xsl:with-param name="text">[[form.check]]</xsl:with-param></xsl:apply-templates></xsl:if>
        <xsl:if test="@amend = 'yes'"><xsl:apply-templates select="." mode="act"><xsl:with-param name="path" select="'/case/form/amend'"/><xsl:with-param name="text">[[form.amend]]</xsl:with-param></xsl:apply-templates></xsl:if>
        <xsl:if test="@drop = 'yes'"><xsl:apply-templates select="." mode="act"><xsl:with-param name="path" select="'/case/form/drop'"/><xsl:with-param name="text"><xsl:choose><xsl:when test="@state = 'signed'">[[form.drop.signed]]</xsl:when><xsl:otherwise>[[form.drop]]</xsl:otherwise></xsl:choose></xsl:with-param></xsl:apply-templates></xsl:if>
      </xsl:if>
      <xsl:if test="@amended"><xsl:apply-templates select="." mode="act"><xsl:with-param name="path" select="'/case/form/history'"/><xsl:with-param name="text">[[form.history]]</xsl:with-param></xsl:apply-templates></xsl:if>
      <xsl:if test="@state = 'signed'"><xsl:apply-templates select="." mode="act"><xsl:with-param name="path" select="'/case/form/file'"/><xsl:with-param name="text">[[form.file]]</xsl:with-param></xsl:apply-templates></xsl:if>
      <xsl:if test="@state = 'signed'"><xsl:apply-templates select="." mode="act"><xsl:with-param name="path" select="'/case/answers'"/><xsl:with-param name="text">[[form.answers.one]]</xsl:with-param></xsl:apply-templates></xsl:if>
    </p>
  </xsl:template>

  <xsl:template match="response" mode="act">
    <xsl:param name="path"/>
    <xsl:param name="text"/>
    <a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="$path"/></xsl:apply-templates></xsl:attribute><xsl:value-of select="$text"/></a>
  </xsl:template>
</xsl:stylesheet>
