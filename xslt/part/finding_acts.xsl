<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The risks, supports and barriers of an assessment, to be added to and changed. -->
  <xsl:template match="assessment" mode="finding-acts">
    <ul class="govuk-list">
      <t:each in="finding.add.">
        <li><a class="govuk-link" href="/case/finding/add?case={../case/@reference}&amp;assessment={@id}&amp;kind=[[.word]]">[[.]]</a></li>
      </t:each>
    </ul>
  </xsl:template>
  <xsl:template match="finding" mode="change">
    <p class="tc-note__acts">
      <a class="govuk-link" href="/case/finding/change?case={../case/@reference}&amp;id={@id}">[[finding.change]]<span class="govuk-visually-hidden">: <xsl:value-of select="what"/></span></a>
      <a class="govuk-link" href="/case/finding/remove?case={../case/@reference}&amp;id={@id}">[[finding.remove]]<span class="govuk-visually-hidden">: <xsl:value-of select="what"/></span></a>
    </p>
  </xsl:template>
</xsl:stylesheet>
