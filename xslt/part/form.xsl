<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What each form that changes something carries: <form method="post" …><xsl:call-template name="form-fields"/>… -->
  <xsl:template name="form-fields">
    <xsl:param name="version"/> <!-- of the row that the form changes; a form that comes back keeps the one it was typed over -->
    <input type="hidden" name="form" value="{/page/@form}"/>
    <input type="hidden" name="key" value="{/page/@key}"/>
    <xsl:if test="string($version)">
      <input type="hidden" name="version">
        <xsl:attribute name="value">
          <xsl:value-of select="key('typed', 'version')"/>
          <xsl:if test="not(key('typed', 'version'))"><xsl:value-of select="$version"/></xsl:if>
        </xsl:attribute>
      </input>
    </xsl:if>
  </xsl:template>

  <xsl:template name="hidden">
    <xsl:param name="name"/>
    <xsl:param name="value"/>
    <input type="hidden" name="{$name}" value="{$value}"/>
  </xsl:template>

  <!-- The group around one field: hint and error have ids by which the field is described. -->
  <xsl:template name="group-class">
    <xsl:param name="name"/>
    <xsl:attribute name="class">
      <xsl:text>govuk-form-group</xsl:text>
      <xsl:if test="key('error', $name)"> govuk-form-group--error</xsl:if>
    </xsl:attribute>
  </xsl:template>

  <xsl:template name="label">
    <xsl:param name="name"/>
    <xsl:param name="label"/>
    <label class="govuk-label govuk-label--s" for="{$name}"><xsl:value-of select="$label"/></label>
  </xsl:template>

  <xsl:template name="hint-and-error">
    <xsl:param name="name"/>
    <xsl:param name="hint"/>
    <xsl:if test="string($hint)">
      <div id="{$name}-hint" class="govuk-hint"><xsl:copy-of select="$hint"/></div>
    </xsl:if>
    <xsl:if test="key('error', $name)">
      <div id="{$name}-error"><xsl:apply-templates select="key('error', $name)" mode="beside"/></div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="described-by">
    <xsl:param name="name"/>
    <xsl:param name="hint"/>
    <xsl:if test="string($hint) or key('error', $name)">
      <xsl:attribute name="aria-describedby">
        <xsl:if test="string($hint)"><xsl:value-of select="$name"/>-hint</xsl:if>
        <xsl:if test="key('error', $name)"><xsl:if test="string($hint)"><xsl:text> </xsl:text></xsl:if><xsl:value-of select="$name"/>-error</xsl:if>
      </xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- What a field says: what was typed if the form comes back, else the row's value of today, else the draft's. -->
  <xsl:template name="field-value">
    <xsl:param name="name"/>
    <xsl:param name="today"/>
    <xsl:choose>
      <xsl:when test="/page/input"><xsl:value-of select="key('typed', $name)"/></xsl:when>
      <xsl:when test="string($today)"><xsl:value-of select="$today"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="key('answer', $name)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
