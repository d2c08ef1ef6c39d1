<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/case_discharge.xsl"/>
  <xsl:include href="../part/case_review.xsl"/>
  <xsl:include href="../part/case_follow_up.xsl"/>
  <xsl:include href="../part/item.xsl"/>
  <xsl:include href="../part/against.xsl"/>

  <xsl:template match="page" mode="title">[[summary]]</xsl:template>

  <!-- A paper says itself whose it is. -->
  <xsl:template match="page[case]" mode="identity" priority="1"/>

  <xsl:template match="page" mode="before-main">
    <xsl:apply-templates select="case" mode="back"><xsl:with-param name="path" select="'/case/discharge'"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l">[[summary]]</h1>
    <xsl:if test="not(discharge[@state = 'done'])"><p class="govuk-body">[[summary.not-closed]]</p></xsl:if>
    <xsl:if test="discharge[@state = 'done']"><xsl:apply-templates select="reader"/></xsl:if>
  </xsl:template>

  <!-- For the person: plain words, nothing that is only ours. -->
  <xsl:template match="reader">
    <p class="govuk-body-l"><t:say key="summary.dear"><t:with name="name"><xsl:apply-templates select="/page/case/client" mode="name"/></t:with></t:say></p>
    <xsl:apply-templates select="/page/paper" mode="did"/>
    <xsl:apply-templates select="/page/discharge[@state = 'done'][1]" mode="person"/>
    <xsl:apply-templates select="/page/paper" mode="ring"/>
    <xsl:if test="/page/follow-up[@state = 'planned']">
      <h2 class="govuk-heading-m">[[summary.then]]</h2>
      <ul class="govuk-list govuk-list--bullet"><xsl:for-each select="/page/follow-up[@state = 'planned']"><li><xsl:value-of select="@due-text"/></li></xsl:for-each></ul>
    </xsl:if>
  </xsl:template>

  <!-- For the file: the closing as it was written, against the baseline, and every turn before it. -->
  <xsl:template match="reader[@name = 'file']">
    <p class="govuk-body">
      <xsl:apply-templates select="/page/case/client" mode="name"/>, <xsl:apply-templates select="/page/case/@reference" mode="reference"/>
      <br/><xsl:value-of select="/page/paper/@programme"/>, <xsl:value-of select="/page/paper/@team"/>
    </p>
    <xsl:apply-templates select="/page/discharge[@state = 'done']" mode="card"/>
    <xsl:apply-templates select="/page" mode="against"/>
    <xsl:apply-templates select="/page/reopening | /page/review | /page/follow-up" mode="card"/>
  </xsl:template>

  <xsl:template match="paper" mode="did">
    <p class="govuk-body">
      <xsl:if test="@closed"><t:say key="summary.from-to"><t:with name="programme"><xsl:value-of select="@programme"/></t:with><t:with name="from"><xsl:value-of select="@opened-text"/></t:with><t:with name="to"><xsl:value-of select="@closed-text"/></t:with></t:say></xsl:if>
      <xsl:if test="not(@closed)"><t:say key="summary.from"><t:with name="programme"><xsl:value-of select="@programme"/></t:with><t:with name="from"><xsl:value-of select="@opened-text"/></t:with></t:say></xsl:if>
    </p>
    <xsl:if test="@met + @services + @partners + @reviews &gt; 0">
      <h2 class="govuk-heading-m">[[summary.did]]</h2>
      <ul class="govuk-list govuk-list--bullet">
        <xsl:if test="@met &gt; 0"><li><t:say key="summary.met"><t:with name="count"><xsl:value-of select="@met"/></t:with></t:say></li></xsl:if>
        <xsl:if test="@services &gt; 0"><li><t:say key="summary.services"><t:with name="count"><xsl:value-of select="@services"/></t:with></t:say></li></xsl:if>
        <xsl:if test="@partners &gt; 0"><li><t:say key="summary.partners"><t:with name="count"><xsl:value-of select="@partners"/></t:with></t:say></li></xsl:if>
        <xsl:if test="@reviews &gt; 0"><li><t:say key="summary.reviews"><t:with name="count"><xsl:value-of select="@reviews"/></t:with></t:say></li></xsl:if>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="discharge" mode="person">
    <h2 class="govuk-heading-m">[[summary.reached]]</h2>
    <div class="tc-text"><xsl:value-of select="outcome"/></div>
    <xsl:if test="/page/goal">
      <h2 class="govuk-heading-m">[[summary.goals]]</h2>
      <ul class="govuk-list govuk-list--bullet"><xsl:for-each select="/page/goal"><li><xsl:value-of select="title"/>: <t:word of="@state" in="goal.state."/></li></xsl:for-each></ul>
    </xsl:if>
    <xsl:if test="unmet"><h2 class="govuk-heading-m">[[summary.unmet]]</h2><div class="tc-text"><xsl:value-of select="unmet"/></div></xsl:if>
    <h2 class="govuk-heading-m">[[summary.onward]]</h2>
    <div class="tc-text"><xsl:value-of select="onward"/></div>
  </xsl:template>

  <xsl:template match="paper" mode="ring">
    <h2 class="govuk-heading-m">[[summary.ring]]</h2>
    <xsl:if test="@worker"><p class="govuk-body"><strong><xsl:value-of select="@worker"/></strong><xsl:for-each select="@phone | @mail"><br/><xsl:value-of select="."/></xsl:for-each></p></xsl:if>
    <p class="govuk-body"><t:say key="summary.ring.team"><t:with name="team"><xsl:value-of select="@team"/></t:with></t:say></p>
  </xsl:template>
</xsl:stylesheet>
