<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- Someone else's change came first: a sentence, then what the row says today beside what was typed.
       rows are clash-row calls. The form below keeps what was typed and carries today's version. -->
  <xsl:template name="clash">
    <xsl:param name="rows"/>
    <xsl:if test="/page/clash">
      <div class="tc-clash" role="alert" tabindex="-1">
        <h2 class="govuk-heading-m">[[clash.title]]</h2>
        <p>[[clash.what]]</p>
        <table class="govuk-table tc-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              <th scope="col" class="govuk-table__header">[[clash.field]]</th>
              <th scope="col" class="govuk-table__header">[[clash.today]]</th>
              <th scope="col" class="govuk-table__header">[[clash.yours]]</th>
            </tr>
          </thead>
          <tbody class="govuk-table__body"><xsl:copy-of select="$rows"/></tbody>
        </table>
        <p>[[clash.next]]</p>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="clash-row">
    <xsl:param name="name"/> <!-- of the field -->
    <xsl:param name="label"/>
    <xsl:param name="today"/>
    <xsl:variable name="typed" select="key('typed', $name)"/>
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header"><xsl:value-of select="$label"/></th>
      <td class="govuk-table__cell tc-text" data-label="[[clash.today]]"><xsl:value-of select="$today"/></td>
      <td class="govuk-table__cell tc-text" data-label="[[clash.yours]]">
        <xsl:for-each select="$typed">
          <xsl:if test="position() &gt; 1">, </xsl:if>
          <xsl:value-of select="."/>
        </xsl:for-each>
      </td>
    </tr>
  </xsl:template>
</xsl:stylesheet>
