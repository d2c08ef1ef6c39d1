<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/work_item.xsl"/>
  <xsl:include href="../part/link_alert.xsl"/>

  <xsl:template match="page" mode="title">[[work.title]]</xsl:template>

  <xsl:template match="page" mode="width">tc-wide</xsl:template>

  <xsl:template match="page" mode="before-main">
    <xsl:if test="work/@only"><a class="govuk-back-link" href="/work">[[work.back]]</a></xsl:if>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[work.title]]</h1>
    <xsl:apply-templates select="alert"/>
    <xsl:apply-templates select="work"/>
  </xsl:template>

  <xsl:template match="work">
    <nav aria-label="[[work.groups]]"><ul class="tc-counts"><xsl:apply-templates select="group" mode="count"/></ul></nav>
    <xsl:if test="@capped"><p class="govuk-inset-text">[[work.capped]]</p></xsl:if>
    <xsl:if test="not(group/item)"><p class="govuk-body tc-empty">[[work.none]]</p></xsl:if>
    <xsl:apply-templates select="group[item]"/>
  </xsl:template>

  <xsl:template match="work[@only]">
    <xsl:if test="@capped"><p class="govuk-inset-text">[[work.capped]]</p></xsl:if>
    <xsl:if test="not(group[@name = ../@only]/item)"><p class="govuk-body tc-empty">[[work.none]]</p></xsl:if>
    <xsl:apply-templates select="group[@name = ../@only][item]"/>
  </xsl:template>

  <!-- What must not wait is there even when it is nothing. -->
  <xsl:template match="group" mode="count"/>
  <xsl:template match="group[@count &gt; 0 or @name = 'overdue' or @name = 'today']" mode="count">
    <li class="tc-counts__count">
      <xsl:if test="@name = 'overdue' and @count &gt; 0"><xsl:attribute name="class">tc-counts__count tc-counts__count--late</xsl:attribute></xsl:if>
      <strong class="tc-counts__number"><xsl:value-of select="@count"/></strong>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="item"><a class="govuk-link" href="#{@name}"><t:word of="@name" in="work.group."/></a></xsl:when>
        <xsl:otherwise><t:word of="@name" in="work.group."/></xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <xsl:template match="group">
    <xsl:variable name="title"><t:word of="@name" in="work.group."/></xsl:variable>
    <section id="{@name}" aria-labelledby="{@name}-title">
      <h2 class="govuk-heading-m" id="{@name}-title"><xsl:value-of select="$title"/></h2>
      <xsl:call-template name="table">
        <xsl:with-param name="caption" select="$title"/>
        <xsl:with-param name="heads">
          <xsl:call-template name="th"><xsl:with-param name="text">[[work.what]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[cases.client]]</xsl:with-param></xsl:call-template>
          <xsl:call-template name="th"><xsl:with-param name="text">[[work.when]]</xsl:with-param></xsl:call-template>
        </xsl:with-param>
        <xsl:with-param name="rows"><xsl:apply-templates select="item"/></xsl:with-param>
      </xsl:call-template>
      <xsl:if test="@count &gt; count(item)">
        <p class="govuk-body"><a class="govuk-link" href="/work?group={@name}"><t:say key="work.all"><t:with name="count"><xsl:value-of select="@count"/></t:with></t:say></a></p>
      </xsl:if>
    </section>
  </xsl:template>
</xsl:stylesheet>
