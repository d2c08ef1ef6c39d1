<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK table, rows under each other on a phone: give each cell its column's heading as label. -->
  <xsl:template name="table">
    <xsl:param name="caption"/>
    <xsl:param name="heads"/> <!-- th calls -->
    <xsl:param name="rows"/>  <!-- <tr class="govuk-table__row"> of cell calls -->
    <table class="govuk-table tc-table">
      <caption class="govuk-table__caption govuk-visually-hidden"><xsl:value-of select="$caption"/></caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row"><xsl:copy-of select="$heads"/></tr>
      </thead>
      <tbody class="govuk-table__body"><xsl:copy-of select="$rows"/></tbody>
    </table>
  </xsl:template>

  <xsl:template name="th">
    <xsl:param name="text"/>
    <th scope="col" class="govuk-table__header"><xsl:value-of select="$text"/></th>
  </xsl:template>

  <!-- The first cell of a row, which names it. -->
  <xsl:template name="row-head">
    <xsl:param name="content"/>
    <th scope="row" class="govuk-table__header tc-table__head"><xsl:copy-of select="$content"/></th>
  </xsl:template>

  <xsl:template name="cell">
    <xsl:param name="label"/>
    <xsl:param name="content"/>
    <td class="govuk-table__cell" data-label="{$label}"><xsl:copy-of select="$content"/></td>
  </xsl:template>
</xsl:stylesheet>
