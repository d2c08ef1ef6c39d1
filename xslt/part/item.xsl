<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- What is open or was: a need is called by its domain. -->
  <xsl:template match="open/title | item/title" mode="item"><xsl:value-of select="."/></xsl:template>
  <xsl:template match="*[@kind = 'need']/title" mode="item" priority="1"><t:word of="." in="need.domain."/></xsl:template>
</xsl:stylesheet>
