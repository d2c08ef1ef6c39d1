<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- The foot: that views are logged, and what a person reads out when asking for help. -->
  <xsl:template match="page" mode="footer">
    <footer class="govuk-footer">
      <div class="govuk-width-container">
        <p class="tc-footer__line">
          <xsl:if test="viewer">[[footer.audit]]<xsl:text> </xsl:text></xsl:if>
          <xsl:apply-templates select="." mode="drawn"/>
        </p>
      </div>
    </footer>
  </xsl:template>

  <xsl:template match="page" mode="drawn">
    <t:say key="footer.drawn">
      <t:with name="moment"><xsl:value-of select="@now-text"/></t:with>
      <t:with name="number"><span class="tc-number"><xsl:value-of select="@number"/></span></t:with>
    </t:say>
  </xsl:template>
</xsl:stylesheet>
