<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Every part once, for the tests of the look. Installed nowhere. -->
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/test-form.xsl"/>
  <xsl:include href="../part/test-list.xsl"/>

  <xsl:template match="page" mode="title"><xsl:value-of select="show/@title"/></xsl:template>
  <xsl:template match="page" mode="identity"><xsl:apply-templates select="show/client" mode="identity"/></xsl:template>
  <xsl:template match="page" mode="today-fields">
    <xsl:call-template name="hidden">
      <xsl:with-param name="name" select="'case'"/>
      <xsl:with-param name="value" select="'0A1B2C3D4'"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="page" mode="main">
    <h1 class="govuk-heading-l"><xsl:value-of select="show/@title"/></h1>
    <xsl:apply-templates select="show/*"/>
  </xsl:template>

  <xsl:template match="client"/>
  <xsl:template match="client" mode="identity">
    <xsl:call-template name="identity-bar">
      <xsl:with-param name="name" select="@name"/>
      <xsl:with-param name="facts">
        <xsl:call-template name="identity-fact"><xsl:with-param name="text">born <xsl:value-of select="@born-text"/></xsl:with-param></xsl:call-template>
        <xsl:call-template name="identity-fact">
          <xsl:with-param name="text"><span class="tc-number"><xsl:value-of select="@reference"/></span></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="identity-fact"><xsl:with-param name="text" select="@pronouns"/></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="tags">
        <xsl:for-each select="tag">
          <xsl:call-template name="tag">
            <xsl:with-param name="text" select="string(.)"/>
            <xsl:with-param name="colour" select="@colour"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="stages">
    <ol class="tc-stages" aria-label="[[stages]]"><xsl:apply-templates/></ol>
  </xsl:template>
  <xsl:template match="stages/stage">
    <xsl:call-template name="stage">
      <xsl:with-param name="state" select="@state"/>
      <xsl:with-param name="name" select="@name"/>
      <xsl:with-param name="text" select="@text"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="rooms">
    <xsl:call-template name="sub-navigation">
      <xsl:with-param name="label">Case</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:for-each select="room">
          <xsl:call-template name="sub-navigation-item">
            <xsl:with-param name="screen" select="@screen"/>
            <xsl:with-param name="href" select="@href"/>
            <xsl:with-param name="text" select="string(.)"/>
          </xsl:call-template>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="alert">
    <xsl:call-template name="alert">
      <xsl:with-param name="kind" select="@kind"/>
      <xsl:with-param name="text" select="string(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="columns">
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds"><xsl:apply-templates select="tasks | timeline | more"/></div>
      <div class="govuk-grid-column-one-third"><xsl:apply-templates select="card"/></div>
    </div>
  </xsl:template>

  <xsl:template match="tasks">
    <h2 class="govuk-heading-m">What to do next</h2>
    <ul class="govuk-task-list"><xsl:apply-templates/></ul>
  </xsl:template>
  <xsl:template match="task">
    <xsl:call-template name="task">
      <xsl:with-param name="href" select="@href"/>
      <xsl:with-param name="title" select="@title"/>
      <xsl:with-param name="hint" select="@hint"/>
      <xsl:with-param name="status"><xsl:apply-templates select="tag | text()"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="tag">
    <xsl:call-template name="tag">
      <xsl:with-param name="text" select="string(.)"/>
      <xsl:with-param name="colour" select="@colour"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="timeline">
    <h2 class="govuk-heading-m">Timeline</h2>
    <div class="moj-timeline"><xsl:apply-templates/></div>
  </xsl:template>
  <xsl:template match="note">
    <xsl:call-template name="timeline-item">
      <xsl:with-param name="id" select="@id"/>
      <xsl:with-param name="title" select="@title"/>
      <xsl:with-param name="by" select="@by"/>
      <xsl:with-param name="datetime" select="@at"/>
      <xsl:with-param name="date-text" select="@at-text"/>
      <xsl:with-param name="tags"><xsl:apply-templates select="tag"/></xsl:with-param>
      <xsl:with-param name="content"><xsl:apply-templates select="body"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="body"><div class="tc-text"><xsl:value-of select="."/></div></xsl:template>

  <xsl:template match="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="title" select="@title"/>
      <xsl:with-param name="actions"><xsl:apply-templates select="@change"/></xsl:with-param>
      <xsl:with-param name="content">
        <dl class="govuk-summary-list"><xsl:apply-templates/></dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="@change">
    <a class="govuk-link" href="{.}">[[change]]<span class="govuk-visually-hidden"><xsl:text> </xsl:text><xsl:value-of select="../@title"/></span></a>
  </xsl:template>
  <xsl:template match="row">
    <xsl:call-template name="summary-row">
      <xsl:with-param name="key" select="@key"/>
      <xsl:with-param name="value" select="string(.)"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="more">
    <xsl:call-template name="details">
      <xsl:with-param name="summary" select="@summary"/>
      <xsl:with-param name="content" select="string(.)"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
