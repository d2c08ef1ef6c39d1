<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- A document of the case, or one that is added here; as everywhere, a browser never sends a file a second time by itself. -->
  <xsl:template match="item[@type = 'attachment']" mode="control">
    <select id="{@q}" name="{@q}">
      <xsl:attribute name="class">govuk-select<xsl:if test="key('wrong', @q)"> govuk-select--error</xsl:if></xsl:attribute>
      <xsl:apply-templates select="." mode="described"/>
      <option value="">[[form.file.none]]</option>
      <xsl:apply-templates select="option" mode="option"/>
    </select>
    <xsl:if test="@upload = 'yes'"><xsl:apply-templates select="." mode="upload"/></xsl:if>
  </xsl:template>

  <!-- What was sent stands in the case, whatever else was wrong on the page. -->
  <xsl:template match="item" mode="upload">
    <xsl:variable name="kept" select="option[@file and @value = ../typed]"/>
    <xsl:variable name="hint" select="$kept or /page/input"/>
    <div class="tc-upload">
      <label class="govuk-label" for="{@q}-file">[[form.file.add]]</label>
      <xsl:if test="$hint">
        <div class="govuk-hint" id="{@q}-file-hint">
          <xsl:choose>
            <xsl:when test="$kept"><t:say key="form.file.kept"><t:with name="file"><strong><xsl:value-of select="$kept/@file"/></strong></t:with></t:say></xsl:when>
            <xsl:otherwise>[[file.again]]</xsl:otherwise>
          </xsl:choose>
        </div>
      </xsl:if>
      <input class="govuk-file-upload" id="{@q}-file" name="{@q}-file" type="file">
        <xsl:if test="$hint"><xsl:attribute name="aria-describedby"><xsl:value-of select="@q"/>-file-hint</xsl:attribute></xsl:if>
      </input>
    </div>
  </xsl:template>
</xsl:stylesheet>
