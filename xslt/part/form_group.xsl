<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Groups: fieldsets in each other with headings of the right level; those that repeat have buttons that are answered by
       the server, so that they work without a script. -->
  <xsl:template match="item[@type = 'group']" mode="field" priority="1"><xsl:apply-templates select="." mode="fieldset"/></xsl:template>

  <!-- A page that is one group: its title says it already. -->
  <xsl:template match="form/item[@type = 'group']" mode="field" priority="2">
    <xsl:if test="$one-group = 0"><xsl:apply-templates select="." mode="fieldset"/></xsl:if>
    <xsl:if test="$one-group = 1">
      <xsl:apply-templates select="." mode="above"/>
      <xsl:apply-templates select="." mode="inside"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="item" mode="fieldset">
    <fieldset class="govuk-fieldset tc-group" id="{@q}" tabindex="-1">
      <xsl:if test="text"><xsl:apply-templates select="." mode="legend"/></xsl:if>
      <xsl:if test="not(text)"><legend class="govuk-visually-hidden">[[form.group]]</legend></xsl:if>
      <xsl:apply-templates select="." mode="above"/>
      <xsl:apply-templates select="." mode="inside"/>
    </fieldset>
  </xsl:template>

  <xsl:template match="item" mode="inside"><xsl:apply-templates select="item" mode="ask"/></xsl:template>

  <xsl:template match="item | instance" mode="legend">
    <xsl:variable name="level" select="2 + count(ancestor::item[@type = 'group' and text or instance] | ancestor::instance | ancestor::step) - $one-group - count(ancestor::step[count(item) = 1 and item/text = @title])"/>
    <legend>
      <xsl:attribute name="class">govuk-fieldset__legend govuk-fieldset__legend--<xsl:choose><xsl:when test="$level = 2">m</xsl:when><xsl:otherwise>s</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:element name="h{$level - ($level - 6) * ($level &gt; 6)}">
        <xsl:attribute name="class">govuk-fieldset__heading</xsl:attribute>
        <xsl:apply-templates select="." mode="words"/>
      </xsl:element>
    </legend>
  </xsl:template>

  <!-- What repeats, a group or a question. -->
  <xsl:template match="item[instance]" mode="field" priority="3">
    <fieldset class="govuk-fieldset tc-group" id="{@q}" tabindex="-1">
      <xsl:apply-templates select="." mode="legend"/>
      <xsl:apply-templates select="." mode="above"/>
      <xsl:apply-templates select="instance"/>
      <xsl:if test="not(@readonly = 'yes')">
        <input type="hidden" name="{@q}-count" value="{count(instance)}"/>
        <xsl:if test="not(@times) or count(instance) &lt; @times"><button type="submit" class="govuk-button govuk-button--secondary" name="go" value="add-{@q}">[[form.add]]<span class="govuk-visually-hidden">: <xsl:value-of select="text"/></span></button></xsl:if>
      </xsl:if>
    </fieldset>
  </xsl:template>

  <xsl:template match="instance">
    <div class="tc-instance">
      <fieldset class="govuk-fieldset">
        <xsl:apply-templates select="." mode="legend"/>
        <xsl:apply-templates select="item" mode="ask"/>
      </fieldset>
      <xsl:apply-templates select="." mode="remove"/>
    </div>
  </xsl:template>

  <xsl:template match="instance" mode="words">
    <t:say key="form.instance"><t:with name="text"><xsl:value-of select="../text"/></t:with><t:with name="number"><xsl:value-of select="count(preceding-sibling::instance) + 1"/></t:with></t:say>
  </xsl:template>

  <!-- A question's own field is named by its number alone for those who see it. -->
  <xsl:template match="item[not(@type = 'group')]/instance">
    <div class="tc-instance tc-instance--one">
      <xsl:apply-templates select="item" mode="ask"/>
      <xsl:apply-templates select="." mode="remove"/>
    </div>
  </xsl:template>
  <xsl:template match="item[not(@type = 'group')]/instance/item" mode="words"><xsl:apply-templates select=".." mode="words"/></xsl:template>

  <xsl:template match="instance" mode="remove">
    <xsl:if test="not(@remove = 'no') and ../instance[2]">
      <button type="submit" class="govuk-button govuk-button--secondary" name="go" value="remove-{substring-before(concat(../@q, '.'), '.')}{@place}">[[form.remove]]<span class="govuk-visually-hidden">: <xsl:apply-templates select="." mode="words"/></span></button>
    </xsl:if>
  </xsl:template>

  <!-- What only is said. -->
  <xsl:template match="item[@type = 'display']" mode="field" priority="1">
    <p class="govuk-body tc-text" id="{@q}"><xsl:apply-templates select="prefix" mode="words"/><xsl:value-of select="text"/></p>
    <xsl:apply-templates select="." mode="above"/>
  </xsl:template>
  <xsl:template match="item[@type = 'display' and (@category = 'instructions' or @category = 'security')]" mode="field" priority="2">
    <div class="govuk-inset-text" id="{@q}">
      <xsl:if test="@category = 'security'"><strong>[[form.security]]</strong><xsl:text> </xsl:text></xsl:if>
      <span class="tc-text"><xsl:apply-templates select="prefix" mode="words"/><xsl:value-of select="text"/></span>
    </div>
    <xsl:apply-templates select="." mode="above"/>
  </xsl:template>
  <xsl:template match="item[@type = 'display' and @category = 'help']" mode="field" priority="2">
    <div id="{@q}">
      <xsl:call-template name="details">
        <xsl:with-param name="summary">[[form.help.page]]</xsl:with-param>
        <xsl:with-param name="content"><div class="tc-text"><xsl:value-of select="text"/></div></xsl:with-param>
      </xsl:call-template>
    </div>
    <xsl:apply-templates select="." mode="above"/>
  </xsl:template>
  <xsl:template match="item[@type = 'display' and @control = 'footer']" mode="field" priority="2"><p class="govuk-body-s tc-text tc-hint" id="{@q}"><xsl:value-of select="text"/></p></xsl:template>
</xsl:stylesheet>
