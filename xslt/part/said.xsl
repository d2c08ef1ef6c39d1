<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- After a command: what was done, in one sentence. A word from an address that we did not write says nothing. -->
  <xsl:template match="said">
    <xsl:variable name="words"><t:word of="@key" in="said."><xsl:text/></t:word></xsl:variable>
    <xsl:if test="string($words)"><xsl:apply-templates select="." mode="alert"><xsl:with-param name="words" select="string($words)"/></xsl:apply-templates></xsl:if>
  </xsl:template>

  <xsl:template match="said" mode="alert">
    <xsl:param name="words"/>
    <div class="moj-alert moj-alert--success" role="status" aria-label="[[said.label]]">
      <div>
        <svg class="moj-alert__icon" role="presentation" focusable="false" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" width="30">
          <path fill-rule="evenodd" clip-rule="evenodd" d="M11.2869 24.6726L2.00415 15.3899L4.62189 12.7722L11.2869 19.4186L25.3781 5.32739L27.9958 7.96369L11.2869 24.6726Z" fill="currentColor"/>
        </svg>
      </div>
      <div class="moj-alert__content"><xsl:value-of select="$words"/></div>
    </div>
  </xsl:template>
</xsl:stylesheet>
