<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_assessment.xsl"/>
  <xsl:include href="../part/assessment_form.xsl"/>
  <xsl:include href="../part/assessment_typed.xsl"/>

  <xsl:template match="page" mode="title">[[assessment.take]]</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/assessments'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:choose><xsl:when test="assessment"><t:word of="assessment/@kind" in="assessment.kind."/></xsl:when><xsl:otherwise>[[assessment.begin.title]]</xsl:otherwise></xsl:choose></h1>
    <xsl:choose>
      <xsl:when test="assessment"><xsl:apply-templates select="assessment" mode="take"/></xsl:when>
      <xsl:when test="input/field[@name = 'id']"><xsl:apply-templates select="." mode="assessment-typed"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="begin"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="page" mode="begin">
    <form method="post" action="/case/assessment/begin" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:choose>
        <xsl:when test="past"><xsl:apply-templates select="." mode="begin-kind"/></xsl:when>
        <xsl:otherwise><p class="govuk-body">[[assessment.begin.first]]</p></xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="date-input"><xsl:with-param name="name" select="'day'"/><xsl:with-param name="legend">[[assessment.held]]</xsl:with-param><xsl:with-param name="today" select="string(happened/@date)"/></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[assessment.begin]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="page" mode="begin-kind">
    <xsl:call-template name="radios">
      <xsl:with-param name="name" select="'kind'"/>
      <xsl:with-param name="legend">[[assessment.begin.kind]]</xsl:with-param>
      <xsl:with-param name="items">
        <t:each in="assessment.again.">
          <xsl:call-template name="radio"><xsl:with-param name="name" select="'kind'"/><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:call-template>
        </t:each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="assessment" mode="take">
    <xsl:apply-templates select=".." mode="assessment-clash"/>
    <p class="govuk-body">[[assessment.take.what]]</p>
    <form method="post" action="/case/assessment/keep" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="../case/@reference"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'id'"/><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:apply-templates select=".." mode="assessment-fields"/>
      <xsl:call-template name="button"><xsl:with-param name="text">[[assessment.keep.stay]]</xsl:with-param><xsl:with-param name="kind">secondary</xsl:with-param><xsl:with-param name="go" select="'stay'"/></xsl:call-template>
      <xsl:apply-templates select="." mode="findings"/>
      <p class="tc-note__acts">
        <t:each in="finding.add."><button type="submit" class="tc-link-button" name="go" value="[[.word]]">[[.]]</button></t:each>
      </p>
      <div class="govuk-button-group">
        <xsl:call-template name="button"><xsl:with-param name="text">[[assessment.check]]</xsl:with-param><xsl:with-param name="go" select="'sign'"/></xsl:call-template>
        <xsl:call-template name="button"><xsl:with-param name="text">[[assessment.keep]]</xsl:with-param><xsl:with-param name="kind">secondary</xsl:with-param><xsl:with-param name="go" select="'later'"/></xsl:call-template>
        <a class="govuk-link" href="/case/assessment/drop?case={../case/@reference}&amp;id={@id}">[[assessment.drop]]</a>
      </div>
    </form>
  </xsl:template>

  <!-- What was typed is kept before one leaves for a page of a finding: these are buttons of the form. -->
  <xsl:template match="finding" mode="acts">
    <p class="tc-note__acts">
      <button type="submit" class="tc-link-button" name="go" value="change-{@id}">[[finding.change]]<span class="govuk-visually-hidden">: <xsl:value-of select="what"/></span></button>
      <button type="submit" class="tc-link-button" name="go" value="remove-{@id}">[[finding.remove]]<span class="govuk-visually-hidden">: <xsl:value-of select="what"/></span></button>
    </p>
  </xsl:template>
</xsl:stylesheet>
