<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/link_alert.xsl"/>
  <xsl:include href="../part/link_answers.xsl"/>

  <xsl:template match="page" mode="title">[[link.alert]]</xsl:template>
  <xsl:template match="page" mode="before-main"><a class="govuk-back-link" href="/work">[[work.title]]</a></xsl:template>

  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:apply-templates select="alert" mode="who"/></h1>
    <xsl:apply-templates select="clash"/>
    <xsl:apply-templates select="alert" mode="what"/>
    <p class="govuk-body"><xsl:apply-templates select="alert/@case | alert/@intake" mode="alert"/></p>
    <xsl:if test="form"><p class="govuk-body">[[link.alert.answers]]</p></xsl:if>
    <xsl:apply-templates select="alert/@locked | form" mode="came"/>
    <xsl:apply-templates select="alert" mode="done"/>
  </xsl:template>

  <!-- What is said to be seen to is what was read. -->
  <xsl:template match="clash"><div class="tc-clash" role="alert" tabindex="-1"><h2 class="govuk-heading-m">[[link.alert.clash]]</h2><p>[[link.alert.clash.do]]</p></div></xsl:template>

  <xsl:template match="alert" mode="done">
    <form method="post" action="/alert" class="tc-form" novalidate="novalidate">
      <xsl:call-template name="form-fields"><xsl:with-param name="version" select="@version"/></xsl:call-template>
      <xsl:call-template name="hidden"><xsl:with-param name="name">id</xsl:with-param><xsl:with-param name="value" select="@id"/></xsl:call-template>
      <xsl:call-template name="input"><xsl:with-param name="name">done</xsl:with-param><xsl:with-param name="label">[[link.alert.done]]</xsl:with-param><xsl:with-param name="hint">[[link.alert.done.hint]]</xsl:with-param></xsl:call-template>
      <xsl:call-template name="button"><xsl:with-param name="text">[[link.alert.save]]</xsl:with-param></xsl:call-template>
    </form>
  </xsl:template>
  <xsl:template match="alert[@done]" mode="done">
    <p class="govuk-body"><t:say key="link.alert.by"><t:with name="date"><xsl:value-of select="@done-text"/></t:with><t:with name="name"><xsl:value-of select="@done-by"/></t:with></t:say><xsl:text> </xsl:text><xsl:value-of select="done"/></p>
  </xsl:template>
</xsl:stylesheet>
