<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     From the grammar: what holds for a setting that is not given, as rows of a C table. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:r="http://relaxng.org/ns/structure/1.0" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0">
  <xsl:output method="text"/>
  <xsl:template match="/">
    <xsl:apply-templates select="//r:attribute[@a:defaultValue]"/>
  </xsl:template>
  <xsl:template match="r:attribute">
    <xsl:value-of select="concat('{&quot;', ancestor::r:element[1]/@name, '&quot;, &quot;', @name, '&quot;, &quot;', @a:defaultValue, '&quot;},&#10;')"/>
  </xsl:template>
</xsl:stylesheet>
