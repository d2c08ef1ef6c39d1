<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Questions that are answered by choosing: radios, or boxes where several may be chosen. Small ones for those who work
       with them all day, large ones for the public. -->
  <xsl:variable name="small-radios"><xsl:if test="not(/page/form/@public = 'yes')"> govuk-radios--small</xsl:if></xsl:variable>
  <xsl:variable name="small-boxes"><xsl:if test="not(/page/form/@public = 'yes')"> govuk-checkboxes--small</xsl:if></xsl:variable>

  <xsl:template match="item[@type = 'boolean']" mode="control">
    <xsl:variable name="inline"><xsl:if test="not(@orientation = 'vertical')"> govuk-radios--inline</xsl:if></xsl:variable>
    <div class="govuk-radios{$inline}{$small-radios}" data-module="govuk-radios">
      <t:each in="form.is.">
        <xsl:apply-templates select="." mode="yes-no"><xsl:with-param name="value" select="'[[.word]]'"/><xsl:with-param name="label">[[.]]</xsl:with-param></xsl:apply-templates>
      </t:each>
    </div>
  </xsl:template>

  <xsl:template match="item" mode="yes-no">
    <xsl:param name="value"/>
    <xsl:param name="label"/>
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" id="{@q}-{$value}" name="{@q}" type="radio" value="{$value}">
        <xsl:if test="typed[@name = current()/@q] = $value"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
      </input>
      <label class="govuk-label govuk-radios__label" for="{@q}-{$value}"><xsl:value-of select="$label"/></label>
    </div>
  </xsl:template>

  <xsl:template match="item[@type = 'choice' or @type = 'open-choice']" mode="control">
    <xsl:variable name="beside"><xsl:apply-templates select="@orientation"/></xsl:variable>
    <div class="govuk-radios{$beside}{$small-radios}" data-module="govuk-radios">
      <xsl:apply-templates select="option" mode="radio"><xsl:with-param name="q" select="string(@q)"/><xsl:with-param name="chosen" select="string(typed[@name = current()/@q])"/></xsl:apply-templates>
      <xsl:if test="@type = 'open-choice'"><xsl:apply-templates select="." mode="other"><xsl:with-param name="kind">radio</xsl:with-param></xsl:apply-templates></xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="item[(@type = 'choice' or @type = 'open-choice') and @repeats = 'yes']" mode="control" priority="1">
    <xsl:variable name="beside"><xsl:apply-templates select="@orientation"/></xsl:variable>
    <div class="govuk-checkboxes{$beside}{$small-boxes}" data-module="govuk-checkboxes">
      <xsl:if test="option[16]"><xsl:attribute name="data-shorten">[[form.shorten]]</xsl:attribute></xsl:if>
      <xsl:apply-templates select="option[not(@exclusive = 'yes')]" mode="box"/>
      <xsl:if test="@type = 'open-choice'"><xsl:apply-templates select="." mode="other"><xsl:with-param name="kind">checkbox</xsl:with-param></xsl:apply-templates></xsl:if>
      <xsl:if test="option[@exclusive = 'yes'] and option[not(@exclusive = 'yes')]"><div class="govuk-checkboxes__divider">[[form.or]]</div></xsl:if>
      <xsl:apply-templates select="option[@exclusive = 'yes']" mode="box"/>
    </div>
  </xsl:template>

  <!-- Beside each other where there is room; what each level means needs a line of its own. -->
  <xsl:template match="item/@orientation"/>
  <xsl:template match="item[not(option/@anchor)]/@orientation[. = 'horizontal']"> tc-beside</xsl:template>

  <!-- A form of sixty questions has hundreds of these: they are given what is the same for all. -->
  <xsl:template match="option" mode="radio">
    <xsl:param name="q"/>
    <xsl:param name="chosen"/>
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" id="{$q}-{@value}" name="{$q}" type="radio" value="{@value}">
        <xsl:if test="@anchor"><xsl:attribute name="aria-describedby"><xsl:value-of select="concat($q, '-', @value, '-hint')"/></xsl:attribute></xsl:if>
        <xsl:if test="$chosen = @value"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
      </input>
      <label class="govuk-label govuk-radios__label" for="{$q}-{@value}"><xsl:if test="@prefix"><xsl:value-of select="concat(@prefix, ' ')"/></xsl:if><xsl:value-of select="."/></label>
      <xsl:if test="@anchor"><div class="govuk-hint govuk-radios__hint" id="{$q}-{@value}-hint"><xsl:value-of select="@anchor"/></div></xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="option" mode="box">
    <xsl:variable name="q" select="../@q"/>
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id="{$q}-{@value}" name="{$q}" type="checkbox" value="{@value}">
        <xsl:if test="@exclusive = 'yes'"><xsl:attribute name="data-behaviour">exclusive</xsl:attribute></xsl:if>
        <xsl:if test="@anchor"><xsl:attribute name="aria-describedby"><xsl:value-of select="concat($q, '-', @value, '-hint')"/></xsl:attribute></xsl:if>
        <xsl:if test="../typed[@name = $q] = @value"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
      </input>
      <label class="govuk-label govuk-checkboxes__label" for="{$q}-{@value}"><xsl:apply-templates select="." mode="words"/></label>
      <xsl:if test="@anchor"><div class="govuk-hint govuk-checkboxes__hint" id="{$q}-{@value}-hint"><xsl:value-of select="@anchor"/></div></xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="option" mode="words">
    <xsl:if test="string(@prefix)"><xsl:value-of select="@prefix"/><xsl:text> </xsl:text></xsl:if>
    <xsl:value-of select="."/>
  </xsl:template>

  <!-- "Other", and what it is: below it, unfolded where a script runs. -->
  <xsl:template match="item" mode="other">
    <xsl:param name="kind"/>
    <xsl:variable name="class">govuk-<xsl:choose><xsl:when test="$kind = 'radio'">radios</xsl:when><xsl:otherwise>checkboxes</xsl:otherwise></xsl:choose></xsl:variable>
    <div class="{$class}__item">
      <input class="{$class}__input" id="{@q}-is-other" name="{@q}" type="{$kind}" value="other">
        <xsl:if test="typed[@name = current()/@q] = 'other'"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
      </input>
      <label class="govuk-label {$class}__label" for="{@q}-is-other"><xsl:apply-templates select="." mode="other-name"/></label>
    </div>
    <div class="tc-other" data-other="{@q}"><xsl:apply-templates select="." mode="other-words"/></div>
  </xsl:template>

  <xsl:template match="item" mode="other-name">[[form.other]]</xsl:template>
  <xsl:template match="item[@other]" mode="other-name"><xsl:value-of select="@other"/></xsl:template>

  <xsl:template match="item" mode="other-words">
    <label class="govuk-label" for="{@q}-other">[[form.other.which]]</label>
    <input class="govuk-input" id="{@q}-other" name="{@q}-other" type="text" value="{typed[@name = concat(current()/@q, '-other')]}">
      <xsl:if test="key('error', concat(@q, '-other'))"><xsl:attribute name="class">govuk-input govuk-input--error</xsl:attribute><xsl:attribute name="aria-describedby"><xsl:value-of select="@q"/>-error</xsl:attribute></xsl:if>
    </input>
  </xsl:template>
</xsl:stylesheet>
