<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- How long a case has been in its stage and when somebody last spoke with the person; a box to give several cases at once.
       The boxes belong to the form below the list. -->
  <xsl:template match="case" mode="facts">
    <xsl:if test="@days"><span class="tc-table__facts"><t:say key="cases.days"><t:with name="days"><xsl:value-of select="@days"/></t:with></t:say></span></xsl:if>
    <span class="tc-table__facts">
      <xsl:if test="@contact"><t:say key="cases.contact"><t:with name="date"><time datetime="{@contact}"><xsl:value-of select="@contact-text"/></time></t:with></t:say></xsl:if>
      <xsl:if test="not(@contact)">[[cases.contact.none]]</xsl:if>
    </span>
  </xsl:template>

  <xsl:template match="case[@status = 'open'][@access]" mode="tick">
    <xsl:if test="key('may', 'case.assign')">
      <xsl:variable name="value" select="concat(@reference, '.', @access)"/>
      <xsl:variable name="name" select="concat('row-', @reference)"/>
      <xsl:apply-templates select="key('error', $name)" mode="beside"/>
      <span class="govuk-checkboxes govuk-checkboxes--small tc-tick">
        <span class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" type="checkbox" id="{$name}" name="row" value="{$value}" form="give">
            <xsl:if test="key('typed', 'row')[starts-with(., concat(current()/@reference, '.'))]"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
          </input>
          <label class="govuk-label govuk-checkboxes__label" for="{$name}"><span class="govuk-visually-hidden"><t:say key="cases.tick"><t:with name="name"><xsl:apply-templates select="client" mode="name"/></t:with></t:say></span></label>
        </span>
      </span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="give">
    <xsl:if test="key('may', 'case.assign') and chosen/@status = 'open' and list/case">
      <form method="post" action="/cases/assign" id="give" novalidate="novalidate" class="tc-form">
        <h2 class="govuk-heading-m">[[cases.give]]</h2>
        <xsl:call-template name="form-fields"/>
        <xsl:for-each select="chosen/@team | chosen/@owner | chosen/@after">
          <xsl:call-template name="hidden"><xsl:with-param name="name" select="name()"/><xsl:with-param name="value" select="."/></xsl:call-template>
        </xsl:for-each>
        <div id="row"><xsl:apply-templates select="key('error', 'row')" mode="beside"/></div>
        <xsl:call-template name="select">
          <xsl:with-param name="name" select="'person'"/>
          <xsl:with-param name="label">[[cases.give.person]]</xsl:with-param>
          <xsl:with-param name="hint">[[cases.give.hint]]</xsl:with-param>
          <xsl:with-param name="items">
            <xsl:call-template name="option-none"/>
            <xsl:apply-templates select="owner[not(@state)]" mode="person"/>
          </xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="input"><xsl:with-param name="name" select="'reason'"/><xsl:with-param name="label">[[case.assign.reason]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="button"><xsl:with-param name="text">[[cases.give.do]]</xsl:with-param></xsl:call-template>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template match="owner" mode="person">
    <xsl:call-template name="option">
      <xsl:with-param name="name" select="'person'"/>
      <xsl:with-param name="value" select="string(@id)"/>
      <xsl:with-param name="label"><xsl:value-of select="@name"/> (<t:say key="case.assign.open"><t:with name="cases"><xsl:value-of select="@open"/></t:with></t:say>)</xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
