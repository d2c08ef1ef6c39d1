<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A page of a form: where one is on the way through it, the questions, and where to go on. What leads away from the page
       are buttons that keep what was typed. Who shows it has the modes action and fields of form, and may have lead and ends. -->
  <xsl:template match="form" mode="page">
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <xsl:apply-templates select="." mode="heading"/>
        <xsl:apply-templates select="." mode="lead"/>
        <xsl:apply-templates select="." mode="form"/>
      </div>
      <div class="govuk-grid-column-one-third">
        <xsl:apply-templates select="progress"/>
        <xsl:if test="step[2]"><xsl:apply-templates select="." mode="steps"/></xsl:if>
      </div>
    </div>
  </xsl:template>

  <xsl:template match="form" mode="heading">
    <xsl:variable name="step" select="step[@current = 'yes']"/>
    <h1 class="govuk-heading-l">
      <xsl:if test="step[2]">
        <span class="govuk-caption-l"><xsl:value-of select="@title"/> · <t:say key="form.page"><t:with name="number"><xsl:value-of select="$step/@number"/></t:with><t:with name="of"><xsl:value-of select="count(step)"/></t:with></t:say></span>
      </xsl:if>
      <xsl:value-of select="$step/@title"/>
      <xsl:if test="not($step)"><xsl:value-of select="@title"/></xsl:if>
    </h1>
    <xsl:if test="string(@about) and not($step/@number &gt; 1)"><p class="govuk-body tc-text"><xsl:value-of select="@about"/></p></xsl:if>
    <xsl:if test="not($step/@number &gt; 1)"><xsl:apply-templates select="more"/></xsl:if>
    <xsl:if test="not($asks-some) and .//item[@type != 'display' and @type != 'group']"><p class="govuk-body">[[form.all-optional]]</p></xsl:if>
  </xsl:template>

  <!-- The first button is the one that the Enter key presses: to go on. -->
  <xsl:template match="form" mode="form">
    <form method="post" class="tc-form" id="questions" novalidate="novalidate" data-form="form" data-clear="[[form.clear]]">
      <!-- Nothing holds up who has to leave at once. -->
      <xsl:if test="not(@public = 'yes')"><xsl:attribute name="data-leave">ask</xsl:attribute></xsl:if>
      <xsl:apply-templates select="." mode="holds"/>
      <xsl:attribute name="action"><xsl:apply-templates select="." mode="action"/></xsl:attribute>
      <xsl:if test=".//item[@upload = 'yes']"><xsl:attribute name="enctype">multipart/form-data</xsl:attribute></xsl:if>
      <button type="submit" class="govuk-visually-hidden" name="go" value="on" tabindex="-1" aria-hidden="true">[[form.on]]</button>
      <xsl:call-template name="form-fields"/>
      <!-- Of the page as it is kept, also where it comes back with errors: what was wrong is in the draft. -->
      <input type="hidden" name="version" value="{@page-version}"/>
      <xsl:apply-templates select="." mode="fields"/>
      <input type="hidden" name="page" value="{(@page | step[@current = 'yes']/@number)[1]}"/>
      <input type="hidden" name="since" value="{/page/@now}"/>
      <xsl:apply-templates select="." mode="shown"/>
      <xsl:apply-templates select="." mode="first"/>
      <xsl:apply-templates select="item" mode="ask"/>
      <xsl:apply-templates select="." mode="ends"/>
      <xsl:if test="@copyright and step[last()][@current = 'yes']"><p class="govuk-body-s tc-hint tc-text"><xsl:value-of select="@copyright"/></p></xsl:if>
    </form>
  </xsl:template>

  <xsl:template match="form" mode="lead"/>
  <xsl:template match="form" mode="first"/>
  <xsl:template match="form" mode="fields"/>
  <xsl:template match="form" mode="holds"/>
  <xsl:template match="form" mode="ends">
    <div class="govuk-button-group">
      <xsl:call-template name="button"><xsl:with-param name="text">[[form.on]]</xsl:with-param><xsl:with-param name="go" select="'on'"/></xsl:call-template>
      <xsl:if test="step[@current = 'yes']/@number &gt; 1"><xsl:call-template name="button"><xsl:with-param name="text">[[form.back]]</xsl:with-param><xsl:with-param name="kind">secondary</xsl:with-param><xsl:with-param name="go" select="'back'"/></xsl:call-template></xsl:if>
      <xsl:call-template name="button"><xsl:with-param name="text">[[form.later]]</xsl:with-param><xsl:with-param name="kind">secondary</xsl:with-param><xsl:with-param name="go" select="'later'"/></xsl:call-template>
    </div>
  </xsl:template>

  <xsl:template match="progress">
    <p class="govuk-body tc-progress">
      <xsl:call-template name="bar"><xsl:with-param name="share" select="round(100 * @answered div (@asked + (@asked = 0)))"/></xsl:call-template>
      <span class="tc-line"><t:say key="form.progress"><t:with name="answered"><xsl:value-of select="@answered"/></t:with><t:with name="asked"><xsl:value-of select="@asked"/></t:with></t:say></span>
    </p>
  </xsl:template>

  <!-- Any page may be filled in first. -->
  <xsl:template match="form" mode="steps">
    <nav aria-label="[[form.steps]]"><ol class="govuk-list tc-sections"><xsl:apply-templates select="step"/></ol></nav>
    <p class="tc-hint">[[form.kept]]</p>
  </xsl:template>

  <xsl:template match="step">
    <li>
      <button type="submit" form="questions" class="tc-link-button" name="go" value="step-{@number}"><xsl:value-of select="@title"/></button>
      <xsl:if test="@done = 'yes'"><xsl:text> </xsl:text><span class="tc-hint">[[form.step-done]]</span></xsl:if>
    </li>
  </xsl:template>
  <xsl:template match="step[@current = 'yes']">
    <li><span aria-current="step"><xsl:value-of select="@title"/></span></li>
  </xsl:template>
</xsl:stylesheet>
