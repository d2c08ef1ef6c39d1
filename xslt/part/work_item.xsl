<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- One thing to do: what, whose case, when. -->
  <xsl:template match="group/item">
    <tr class="govuk-table__row">
      <xsl:call-template name="row-head">
        <xsl:with-param name="content">
          <a class="govuk-link">
            <xsl:attribute name="href"><xsl:apply-templates select="." mode="address"/></xsl:attribute>
            <xsl:apply-templates select="." mode="name"/>
          </a>
          <xsl:apply-templates select="." mode="kind"/>
          <xsl:if test="for"><div class="tc-hint"><t:say key="work.for"><t:with name="name"><xsl:value-of select="for"/></t:with></t:say></div></xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[cases.client]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="whose"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[work.when]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="." mode="date"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <!-- A path of a case gets the case's reference before its fragment. -->
  <xsl:template match="group/item" mode="address"><xsl:value-of select="@href"/></xsl:template>
  <xsl:template match="group/item[@case]" mode="address">
    <xsl:variable name="path" select="substring-before(concat(@href, '#'), '#')"/>
    <xsl:value-of select="concat($path, '?case=', @case, substring-after(@href, $path))"/>
    <xsl:if test="@id">&amp;id=<xsl:value-of select="@id"/></xsl:if>
  </xsl:template>

  <xsl:template match="group/item" mode="name"><t:word of="@kind" in="work.kind."/></xsl:template>
  <xsl:template match="group/item[title]" mode="name"><xsl:value-of select="title"/></xsl:template>

  <xsl:template match="group/item[@kind = 'follow_up']" mode="name" priority="1">
    <xsl:choose>
      <xsl:when test="title"><t:say key="work.follow-up"><t:with name="days"><xsl:value-of select="title"/></t:with></t:say></xsl:when>
      <xsl:otherwise>[[work.kind.follow_up]]</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="group/item" mode="kind"/>
  <xsl:template match="group/item[title][@kind != 'follow_up']" mode="kind"><div class="tc-hint"><t:word of="@kind" in="work.kind."/></div></xsl:template>
  <xsl:template match="group[@name = 'overdue']/item[@kind = 'appointment']" mode="kind" priority="1"><div class="tc-hint">[[work.unrecorded]]</div></xsl:template>
  <xsl:template match="group/item[@part]" mode="kind"><div class="tc-hint"><t:word of="@part" in="part."/></div></xsl:template>

  <xsl:template match="group/item" mode="whose">
    <xsl:value-of select="client"/>
    <xsl:if test="not(client)"><span class="tc-none">[[client.nameless]]</span></xsl:if>
    <div class="tc-hint"><xsl:call-template name="reference"><xsl:with-param name="of" select="@case"/></xsl:call-template></div>
  </xsl:template>
  <xsl:template match="group/item[not(@case)]" mode="whose">
    <xsl:if test="@count"><t:say key="case.assign.open"><t:with name="cases"><xsl:value-of select="@count"/></t:with></t:say></xsl:if>
  </xsl:template>

  <xsl:template match="group/item" mode="date"/>
  <xsl:template match="group/item[@due]" mode="date"><time datetime="{@due}"><xsl:value-of select="@due-text"/></time></xsl:template>
  <xsl:template match="group/item[@at]" mode="date">
    <t:say key="work.given">
      <t:with name="date"><time datetime="{@at}"><xsl:value-of select="@at-text"/></time></t:with>
      <t:with name="name"><xsl:value-of select="by"/></t:with>
    </t:say>
    <xsl:apply-templates select="@unopened" mode="tag"/>
  </xsl:template>
  <xsl:template match="group/item[@at][not(by)]" mode="date" priority="1">
    <time datetime="{@at}"><xsl:value-of select="@at-text"/></time>
    <xsl:apply-templates select="@unopened" mode="tag"/>
  </xsl:template>

  <xsl:template match="@unopened" mode="tag">
    <xsl:call-template name="tag"><xsl:with-param name="text">[[work.unopened]]</xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
