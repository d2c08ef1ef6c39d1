<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:include href="../part/case.xsl"/>
  <xsl:include href="../part/case_tag.xsl"/>
  <xsl:include href="../part/response.xsl"/>
  <xsl:include href="../part/response_score.xsl"/>
  <xsl:include href="../part/form_offer.xsl"/>

  <xsl:template match="page" mode="title">[[form.list]]</xsl:template>

  <xsl:template match="page" mode="main">
    <div class="tc-heading-row">
      <h1 class="govuk-heading-l">[[form.list]]</h1>
      <xsl:if test="offer and key('may', 'note.write') and not(string(@as-of))"><xsl:call-template name="button-link"><xsl:with-param name="href" select="'#begin'"/><xsl:with-param name="text">[[form.begin.title]]</xsl:with-param></xsl:call-template></xsl:if>
    </div>
    <xsl:apply-templates select="case" mode="rooms"/>
    <xsl:apply-templates select="list" mode="open"/>
    <xsl:apply-templates select="list" mode="signed"/>
    <xsl:if test="not(list/response)"><p class="govuk-body">[[form.list.none]]</p></xsl:if>
    <xsl:if test="offer and key('may', 'note.write') and not(string(@as-of))"><xsl:apply-templates select="." mode="offers"/></xsl:if>
    <xsl:apply-templates select="list" mode="dropped"/>
  </xsl:template>

  <!-- What somebody has to go on with: drafts, and what came by a link. -->
  <xsl:template match="list" mode="open">
    <xsl:if test="response[@state = 'draft' or @state = 'to_check' or @state = 'signed' and @expires]">
      <h2 class="govuk-heading-m">[[form.list.open]]</h2>
      <ul class="govuk-task-list"><xsl:apply-templates select="response[@state = 'draft' or @state = 'to_check' or @state = 'signed' and @expires]" mode="task"/></ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="response" mode="task">
    <xsl:variable name="href">
      <xsl:choose>
        <xsl:when test="not(key('may', 'case.after')) or string(/page/@as-of)"><xsl:apply-templates select="." mode="at"/></xsl:when>
        <xsl:when test="@state = 'to_check'"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="'/case/form/check'"/></xsl:apply-templates></xsl:when>
        <xsl:when test="@fill = 'yes'"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="'/case/form/fill'"/></xsl:apply-templates></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="at"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:call-template name="task">
      <xsl:with-param name="href" select="string($href)"/>
      <xsl:with-param name="title" select="string(@title)"/>
      <xsl:with-param name="hint"><xsl:apply-templates select="@begun" mode="by"/><xsl:if test="@asked"><xsl:text> · </xsl:text><xsl:apply-templates select="." mode="share"/></xsl:if><xsl:if test="@expires-text and @state != 'to_check'"><xsl:text> · </xsl:text><t:say key="form.expires"><t:with name="day"><xsl:value-of select="@expires-text"/></t:with></t:say></xsl:if></xsl:with-param>
      <xsl:with-param name="status"><xsl:apply-templates select="." mode="tags"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="list" mode="signed">
    <xsl:if test="response[@state = 'signed']">
      <h2 class="govuk-heading-m">[[form.list.signed]]</h2>
      <xsl:apply-templates select="." mode="table"><xsl:with-param name="rows" select="response[@state = 'signed']"/></xsl:apply-templates>
      <p class="govuk-body tc-acts"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="/page/case" mode="at"><xsl:with-param name="path" select="'/case/answers'"/></xsl:apply-templates></xsl:attribute>[[form.answers.all]]</a></p>
    </xsl:if>
    <xsl:call-template name="pagination"><xsl:with-param name="list" select="."/><xsl:with-param name="arguments" select="concat('case=', /page/case/@reference, '&amp;')"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="list" mode="dropped">
    <xsl:if test="response[@state = 'dropped']">
      <h2 class="govuk-heading-m">[[form.list.dropped]]</h2>
      <xsl:apply-templates select="." mode="table"><xsl:with-param name="rows" select="response[@state = 'dropped']"/></xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <xsl:template match="list" mode="table">
    <xsl:param name="rows"/>
    <xsl:call-template name="table">
      <xsl:with-param name="caption">[[form.list]]</xsl:with-param>
      <xsl:with-param name="heads">
        <xsl:call-template name="th"><xsl:with-param name="text">[[form.title]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[form.held]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[form.scores]]</xsl:with-param></xsl:call-template>
        <xsl:call-template name="th"><xsl:with-param name="text">[[form.signed]]</xsl:with-param></xsl:call-template>
      </xsl:with-param>
      <xsl:with-param name="rows"><xsl:apply-templates select="$rows" mode="row"/></xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="response" mode="row">
    <tr class="govuk-table__row" id="response-{@id}">
      <xsl:call-template name="row-head"><xsl:with-param name="content"><a class="govuk-link"><xsl:attribute name="href"><xsl:apply-templates select="." mode="at"/></xsl:attribute><xsl:value-of select="@title"/></a><xsl:apply-templates select="." mode="marks"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[form.held]]</xsl:with-param><xsl:with-param name="content"><time datetime="{@held}"><xsl:value-of select="@held-text"/></time></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[form.scores]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="score"/></xsl:with-param></xsl:call-template>
      <xsl:call-template name="cell"><xsl:with-param name="label">[[form.signed]]</xsl:with-param><xsl:with-param name="content"><xsl:apply-templates select="@signed" mode="by"/></xsl:with-param></xsl:call-template>
    </tr>
  </xsl:template>

  <xsl:template match="response" mode="marks">
    <xsl:if test="@risk = 'yes'"><xsl:call-template name="tag"><xsl:with-param name="text">[[form.risk.tag]]</xsl:with-param><xsl:with-param name="colour">red</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@thin = 'yes'"><xsl:call-template name="tag"><xsl:with-param name="text">[[form.thin]]</xsl:with-param><xsl:with-param name="colour">grey</xsl:with-param></xsl:call-template></xsl:if>
    <xsl:if test="@amended"><xsl:call-template name="tag"><xsl:with-param name="text">[[form.amended]]</xsl:with-param><xsl:with-param name="colour">grey</xsl:with-param></xsl:call-template></xsl:if>
  </xsl:template>

</xsl:stylesheet>
