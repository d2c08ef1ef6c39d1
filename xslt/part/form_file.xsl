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

  <xsl:template match="item" mode="upload">
    <div class="tc-upload">
      <label class="govuk-label" for="{@q}-file">[[form.file.add]]</label>
      <xsl:if test="/page/input"><div class="govuk-hint" id="{@q}-file-hint">[[file.again]]</div></xsl:if>
      <input class="govuk-file-upload" id="{@q}-file" name="{@q}-file" type="file">
        <xsl:if test="/page/input"><xsl:attribute name="aria-describedby"><xsl:value-of select="@q"/>-file-hint</xsl:attribute></xsl:if>
      </input>
    </div>
  </xsl:template>
</xsl:stylesheet>
