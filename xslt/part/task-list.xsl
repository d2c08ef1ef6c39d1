<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK task list: <ul class="govuk-task-list"> of task calls.
       Without href it cannot be started yet. status is words or a tag. -->
  <xsl:template name="task">
    <xsl:param name="href"/>
    <xsl:param name="title"/>
    <xsl:param name="hint"/>
    <xsl:param name="status"/>
    <li class="govuk-task-list__item">
      <xsl:if test="$href"><xsl:attribute name="class">govuk-task-list__item govuk-task-list__item--with-link</xsl:attribute></xsl:if>
      <div class="govuk-task-list__name-and-hint">
        <xsl:choose>
          <xsl:when test="$href"><a class="govuk-link govuk-task-list__link" href="{$href}"><xsl:value-of select="$title"/></a></xsl:when>
          <xsl:otherwise><div><xsl:value-of select="$title"/></div></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="string($hint)">
          <div class="govuk-task-list__hint"><xsl:value-of select="$hint"/></div>
        </xsl:if>
      </div>
      <div class="govuk-task-list__status"><xsl:copy-of select="$status"/></div>
    </li>
  </xsl:template>
</xsl:stylesheet>
