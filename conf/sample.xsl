<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     From the grammar: throughcare.xml as an administrator begins with it. What need not stand there
     is left out or stands in a comment. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:r="http://relaxng.org/ns/structure/1.0" xmlns:s="urn:throughcare:sample"
                xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/r:grammar">
    <xsl:text>&lt;?xml version="1.0" encoding="UTF-8"?&gt;&#10;</xsl:text>
    <xsl:text>&lt;!-- Made from conf/throughcare.rng; throughcare.xml(5) says what each setting means. --&gt;&#10;</xsl:text>
    <xsl:apply-templates select="r:start/r:element"/>
  </xsl:template>

  <xsl:template match="r:element">
    <xsl:param name="indent"/>
    <xsl:variable name="inside"><xsl:apply-templates select="." mode="inside"><xsl:with-param name="indent" select="concat($indent, '  ')"/></xsl:apply-templates></xsl:variable>
    <xsl:if test="not(@s:comment)"><xsl:value-of select="concat($indent, '&lt;!-- ', a:documentation, ' --&gt;&#10;')"/></xsl:if>
    <xsl:value-of select="$indent"/>
    <xsl:if test="@s:comment"><xsl:value-of select="concat('&lt;!-- ', @s:comment, ': ')"/></xsl:if>
    <xsl:value-of select="concat('&lt;', @name)"/>
    <xsl:if test="not(ancestor::r:element) and not(ancestor::r:define)"><xsl:value-of select="concat(' xmlns=&quot;', /r:grammar/@ns, '&quot;')"/></xsl:if>
    <xsl:apply-templates select="." mode="attributes"/>
    <xsl:choose>
      <xsl:when test="string($inside)"><xsl:value-of select="concat('&gt;&#10;', $inside, $indent, '&lt;/', @name, '&gt;')"/></xsl:when>
      <xsl:otherwise>/&gt;</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@s:comment"> --&gt;</xsl:if>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- What an element holds: its elements, in the order of the grammar. -->
  <xsl:template match="r:element" mode="inside">
    <xsl:param name="indent"/>
    <xsl:apply-templates select="r:element | r:optional/r:element | r:oneOrMore/r:element
                                 | r:ref | r:optional/r:ref | r:oneOrMore/r:ref">
      <xsl:with-param name="indent" select="$indent"/>
    </xsl:apply-templates>
  </xsl:template>
  <xsl:template match="r:ref">
    <xsl:param name="indent"/>
    <xsl:apply-templates select="/r:grammar/r:define[@name = current()/@name]/r:element"><xsl:with-param name="indent" select="$indent"/></xsl:apply-templates>
  </xsl:template>

  <!-- The attributes that the sample shows; those of a choice's first branch. -->
  <xsl:template match="r:element" mode="attributes">
    <xsl:apply-templates select="r:attribute | r:optional/r:attribute | r:choice/*[1][self::r:attribute]
                                 | /r:grammar/r:define[@name = current()/r:ref/@name]/*/descendant-or-self::r:attribute[not(ancestor::r:element)]" mode="sample">
      <xsl:with-param name="of" select="@name"/>
    </xsl:apply-templates>
  </xsl:template>
  <xsl:template match="r:attribute" mode="sample">
    <xsl:param name="of"/>
    <xsl:variable name="value">
      <xsl:choose>
        <xsl:when test="ancestor::r:define/@name = 'account'"><xsl:value-of select="concat(@s:sample, '_', $of)"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="concat(@s:sample, @a:defaultValue[not(../@s:sample)])"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:if test="@s:sample or @a:defaultValue"><xsl:value-of select="concat(' ', @name, '=&quot;', $value, '&quot;')"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
