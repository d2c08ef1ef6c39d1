<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK tag. colour: grey, green, teal, blue, purple, magenta, red, orange, yellow. -->
  <xsl:template name="tag">
    <xsl:param name="text"/>
    <xsl:param name="colour" select="'blue'"/>
    <xsl:text> </xsl:text>
    <strong class="govuk-tag govuk-tag--{$colour}"><xsl:value-of select="$text"/></strong>
  </xsl:template>
</xsl:stylesheet>
