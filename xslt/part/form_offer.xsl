<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Which form to begin, and on which day it is talked over. What the pathway names for now stands first. -->
  <xsl:template match="page" mode="offers">
    <h2 class="govuk-heading-m" id="begin">[[form.begin.title]]</h2>
    <form method="post" action="/case/form/begin" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"/>
      <xsl:call-template name="hidden"><xsl:with-param name="name" select="'case'"/><xsl:with-param name="value" select="case/@reference"/></xsl:call-template>
      <xsl:call-template name="radios">
        <xsl:with-param name="name" select="'name'"/>
        <xsl:with-param name="legend">[[form.begin.which]]</xsl:with-param>
        <xsl:with-param name="items"><xsl:apply-templates select="offer[@named]"/><xsl:apply-templates select="offer[not(@named)]"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[form.begin]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>

  <xsl:template match="error[@field = 'name'][@key = 'required']" mode="words">[[form.begin.required]]</xsl:template>

  <xsl:template match="offer">
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" id="name-{@name}" name="name" type="radio" value="{@name}" aria-describedby="name-{@name}-hint">
        <xsl:if test="key('typed', 'name') = @name"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
      </input>
      <label class="govuk-label govuk-radios__label" for="name-{@name}"><xsl:value-of select="@title"/></label>
      <div class="govuk-hint govuk-radios__hint" id="name-{@name}-hint">
        <xsl:if test="@named">[[form.begin.named]]<xsl:text> · </xsl:text></xsl:if>
        <xsl:if test="@occasion"><t:word of="@occasion" in="form.occasion."/><xsl:text> · </xsl:text></xsl:if>
        <t:say key="form.begin.questions"><t:with name="count"><xsl:value-of select="@questions"/></t:with></t:say>
      </div>
    </div>
  </xsl:template>
</xsl:stylesheet>
