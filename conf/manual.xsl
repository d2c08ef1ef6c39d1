<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     From the grammar: the manual page throughcare.xml(5). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:r="http://relaxng.org/ns/structure/1.0" xmlns:s="urn:throughcare:sample"
                xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="version"/>

  <xsl:template match="/r:grammar">
    <xsl:value-of select="concat('.\&quot; Made from conf/throughcare.rng.&#10;.TH THROUGHCARE.XML 5 &quot;&quot; &quot;throughcare ', $version, '&quot;&#10;')"/>
    <xsl:text>.SH NAME&#10;throughcare.xml \- configuration of throughcare(8)&#10;.SH DESCRIPTION&#10;</xsl:text>
    <xsl:apply-templates select="r:start/r:element/a:documentation"/>
    <xsl:value-of select="concat('The elements stand in the order below, in the name space ', @ns, '. A file that does not fit is refused with its line.&#10;')"/>
    <xsl:text>.SH ELEMENTS&#10;</xsl:text>
    <xsl:apply-templates select="//r:element[@name != 'throughcare']"/>
    <xsl:text>.SH SEE ALSO&#10;.BR throughcare (8)&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="r:element">
    <xsl:value-of select="concat('.SS &lt;', @name, '&gt;')"/>
    <xsl:if test="ancestor::r:element"><xsl:value-of select="concat(' in &lt;', ancestor::r:element[1]/@name, '&gt;')"/></xsl:if>
    <xsl:text>&#10;</xsl:text>
    <xsl:apply-templates select="a:documentation"/>
    <xsl:apply-templates select="descendant::r:attribute[ancestor::r:element[1] = current()]"/>
    <xsl:apply-templates select="/r:grammar/r:define[@name = current()/r:ref/@name]//r:attribute[not(ancestor::r:element)]"/>
  </xsl:template>

  <xsl:template match="r:attribute">
    <xsl:value-of select="concat('.TP&#10;.B ', @name, '&#10;')"/>
    <xsl:apply-templates select="a:documentation"/>
    <xsl:if test="@a:defaultValue"><xsl:value-of select="concat('Without it: ', @a:defaultValue, '.&#10;')"/></xsl:if>
    <xsl:if test="not(@a:defaultValue) and not(parent::r:optional)"><xsl:text>Required.&#10;</xsl:text></xsl:if>
  </xsl:template>

  <!-- Each sentence as roff takes it: a line of its own that begins with no full stop. -->
  <xsl:template match="a:documentation"><xsl:value-of select="concat('\&amp;', normalize-space(.), '&#10;')"/></xsl:template>
</xsl:stylesheet>
