<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>

  <xsl:template match="page" mode="title">[[case.assessments]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[case.assessments]]</h1>
      <xsl:if test="key('may', 'note.write') and not(string(@as-of)) and not(assessment[@state = 'draft'])">
        <xsl:call-template name="button-link">
          <xsl:with-param name="href" select="concat('/case/assessment/begin?case=', case/@reference)"/>
          <xsl:with-param name="text">[[assessment.take]]</xsl:with-param>
        </xsl:call-template>
      </xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="assessment[@state = 'draft']" mode="open"/>
    <xsl:choose>
      <xsl:when test="assessment[@state = 'signed']">
        <xsl:apply-templates select="." mode="needs"/>
        <xsl:apply-templates select="assessment[@state = 'signed'][last()]" mode="findings"/>
        <xsl:apply-templates select="." mode="ratings"/>
        <xsl:apply-templates select="." mode="all"/>
      </xsl:when>
      <xsl:when test="assessment"><p class="govuk-body">[[assessment.unsigned]]</p></xsl:when>
      <xsl:otherwise><p class="govuk-body">[[assessment.none]]</p></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="assessment" mode="open">
    <div class="govuk-inset-text">
      <p class="govuk-body">
        <t:say key="assessment.draft">
          <t:with name="kind"><t:word of="@kind" in="assessment.kind."/></t:with>
          <t:with name="name"><xsl:value-of select="@begun-by"/></t:with>
          <t:with name="date"><xsl:value-of select="@begun-text"/></t:with>
        </t:say>
      </p>
      <xsl:choose>
        <xsl:when test="key('may', 'note.write') and not(string(/page/@as-of))"><a class="govuk-link" href="/case/assessment/sign?case={../case/@reference}&amp;id={@id}">[[assessment.go-on]]</a></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="link"/></xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <xsl:template match="assessment" mode="link">
    <a class="govuk-link">
      <xsl:attribute name="href"><xsl:apply-templates select="../case" mode="at"><xsl:with-param name="path" select="'/case/assessment'"/></xsl:apply-templates>&amp;id=<xsl:value-of select="@id"/></xsl:attribute>
      <xsl:apply-templates select="." mode="named"/>
    </a>
  </xsl:template>

  <xsl:template match="page" mode="all">
    <h2 class="govuk-heading-m">[[assessment.all]]</h2>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[assessment.all]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[assessment.title]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[assessment.rated]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[assessment.motivation]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[assessment.signed]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="assessment[@state = 'signed']" mode="row"/></xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="assessment[@state = 'signed']" mode="more"/>
  </xsl:template>

  <xsl:template match="assessment" mode="row">
    <tr class="govuk-table__row" id="assessment-{@id}">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><xsl:apply-templates select="." mode="link"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[assessment.rated]]</xsl:with-param><xsl:with-param name="content"><t:say key="assessment.rated.of"><t:with name="count"><xsl:value-of select="count(../need[@assessment = current()/@id][@level])"/></t:with></t:say></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[assessment.motivation]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="@importance | @confidence" mode="short"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[assessment.signed]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="@signed" mode="by"/><xsl:if test="@amended"><span class="tc-below"><xsl:apply-templates select="@amended" mode="by"/></span></xsl:if></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <!-- The whole of each, with its strengths and words; on paper it is open. -->
  <xsl:template match="assessment" mode="more">
    <xsl:call-template name="details">
      <xsl:with-param name="summary"><xsl:apply-templates select="." mode="named"/></xsl:with-param>
      <xsl:with-param name="content">
        <xsl:apply-templates select="." mode="facts"/>
        <xsl:apply-templates select="." mode="domains"/>
        <xsl:apply-templates select="." mode="findings"><xsl:with-param name="id"/></xsl:apply-templates>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="@importance" mode="short"><span class="tc-line">[[assessment.importance]]: <xsl:apply-templates select="." mode="of-ten"/></span></xsl:template>
  <xsl:template match="@confidence" mode="short"><span class="tc-line">[[assessment.confidence]]: <xsl:apply-templates select="." mode="of-ten"/></span></xsl:template>
</xsl:stylesheet>
