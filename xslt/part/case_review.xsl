<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A review as it was held: one card a turn, for its own page and for print. -->
  <xsl:key name="carried" match="/page/carried" use="@review"/>

  <xsl:template match="review" mode="card">
    <xsl:call-template name="summary-card">
      <xsl:with-param name="id" select="concat('review-', @turn)"/>
      <xsl:with-param name="title"><t:say key="review.turn"><t:with name="turn"><xsl:value-of select="@turn"/></t:with><t:with name="date"><xsl:value-of select="@held-text"/></t:with></t:say></xsl:with-param>
      <xsl:with-param name="content">
        <p class="govuk-body"><xsl:apply-templates select="@result" mode="review"/></p>
        <dl class="govuk-summary-list">
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[review.present]]</xsl:with-param><xsl:with-param name="value" select="string(present)"/></xsl:call-template>
          <xsl:apply-templates select="client-view | changed" mode="review"/>
          <xsl:call-template name="summary-row"><xsl:with-param name="key" select="string(question)"/><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="answer"/></div></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[review.carried]]</xsl:with-param><xsl:with-param name="value"><xsl:apply-templates select="." mode="carried"/></xsl:with-param></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[review.next]]</xsl:with-param><xsl:with-param name="value" select="string(@next-text)"/></xsl:call-template>
          <xsl:call-template name="summary-row"><xsl:with-param name="key">[[review.by]]</xsl:with-param><xsl:with-param name="value" select="string(@by)"/></xsl:call-template>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="client-view" mode="review">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[review.client-view]]</xsl:with-param><xsl:with-param name="value"><blockquote class="tc-text"><xsl:value-of select="."/></blockquote></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="changed" mode="review">
    <xsl:call-template name="summary-row"><xsl:with-param name="key">[[review.changed]]</xsl:with-param><xsl:with-param name="value"><div class="tc-text"><xsl:value-of select="."/></div></xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template match="@result" mode="review">
    <xsl:call-template name="tag">
      <xsl:with-param name="text"><t:word of="." in="review.result."/></xsl:with-param>
      <xsl:with-param name="colour"><xsl:choose><xsl:when test=". = 'reassess'">orange</xsl:when><xsl:when test=". = 'close'">grey</xsl:when><xsl:when test=". = 'change_plan'">yellow</xsl:when><xsl:otherwise>green</xsl:otherwise></xsl:choose></xsl:with-param>
    </xsl:call-template>
    <xsl:text> </xsl:text>
    <xsl:if test="../@to"><t:say key="review.led"><t:with name="from"><t:word of="../@stage" in="stage."/></t:with><t:with name="to"><t:word of="../@to" in="stage."/></t:with></t:say></xsl:if>
    <xsl:if test="not(../@to)"><t:say key="review.stayed"><t:with name="stage"><t:word of="../@stage" in="stage."/></t:with></t:say></xsl:if>
  </xsl:template>

  <xsl:template match="review" mode="carried">
    <xsl:if test="key('carried', @id)">
      <ul class="govuk-list govuk-list--bullet"><xsl:for-each select="key('carried', @id)"><li><xsl:value-of select="title"/></li></xsl:for-each></ul>
    </xsl:if>
    <xsl:if test="not(key('carried', @id))">[[review.carried.none]]</xsl:if>
  </xsl:template>
</xsl:stylesheet>
