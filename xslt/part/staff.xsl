<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Persons of staff: state, roles, where they are signed in. -->
  <xsl:template match="@state" mode="tag"><strong class="govuk-tag govuk-tag--red"><t:word of="." in="staff.state."/></strong></xsl:template>
  <xsl:template match="@state[. = 'active']" mode="tag"><strong class="govuk-tag govuk-tag--green">[[staff.state.active]]</strong></xsl:template>
  <xsl:template match="@state[. = 'left']" mode="tag"><strong class="govuk-tag govuk-tag--grey">[[staff.state.left]]</strong></xsl:template>

  <xsl:template match="role" mode="words"><xsl:if test="position() &gt; 1">, </xsl:if><t:word of="@name" in="role."/></xsl:template>

  <xsl:template match="page" mode="session-table">
    <xsl:param name="acts"/> <!-- 'yes': each row ends with a button -->
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[staff.sessions]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[staff.session.began]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[staff.session.used]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[staff.session.where]]</xsl:with-param></xsl:call-template>
        <xsl:if test="$acts">
          <xsl:call-template name="th"><xsl:with-param name="text">[[staff.session.end]]</xsl:with-param></xsl:call-template>
        </xsl:if>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="session"><xsl:with-param name="acts" select="$acts"/></xsl:apply-templates></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="session">
    <xsl:param name="acts"/>
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content"><xsl:value-of select="@began-text"/><xsl:if test="@this"><xsl:text> </xsl:text><strong class="govuk-tag govuk-tag--blue">[[staff.session.this]]</strong></xsl:if></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[staff.session.used]]</xsl:with-param><xsl:with-param name="content"><xsl:value-of select="@used-text"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="label">[[staff.session.where]]</xsl:with-param>
        <xsl:with-param name="content"><xsl:value-of select="@address"/><span class="tc-below"><xsl:value-of select="@agent"/></span></xsl:with-param>
      </xsl:call-template>
      <xsl:if test="$acts">
        <xsl:call-template name="cell"><xsl:with-param name="label">[[staff.session.end]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="end"/></xsl:with-param></xsl:call-template>
      </xsl:if>
    </tr>
  </xsl:template>
  <xsl:template match="session" mode="end"/>
</xsl:stylesheet>
