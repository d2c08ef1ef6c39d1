<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The nine characters of a reference as people read them aloud: XXXX-XXXX-C. -->
  <xsl:template name="reference">
    <xsl:param name="of" select="@reference"/>
    <span class="tc-number">
      <xsl:value-of select="concat(substring($of, 1, 4), '-', substring($of, 5, 4), '-', substring($of, 9))"/>
    </span>
  </xsl:template>
</xsl:stylesheet>
