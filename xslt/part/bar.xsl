<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A share of a hundred as a bar; the number stands beside it. -->
  <xsl:template name="bar">
    <xsl:param name="share"/>
    <svg class="tc-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="tc-bar__whole" width="100" height="10"/>
      <rect class="tc-bar__part" width="{$share}" height="10"/>
    </svg>
  </xsl:template>
</xsl:stylesheet>
