<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- MoJ alert: something to know before reading on. kind: information, warning, error, success. -->
  <xsl:template name="alert">
    <xsl:param name="kind" select="'information'"/>
    <xsl:param name="label" select="'[[alert.label]]'"/>
    <xsl:param name="text"/>
    <div class="moj-alert moj-alert--{$kind}" role="region" aria-label="{$label}" data-module="moj-alert">
      <div>
        <svg class="moj-alert__icon" role="presentation" focusable="false" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" width="30">
          <path fill-rule="evenodd" clip-rule="evenodd" fill="currentColor">
            <xsl:attribute name="d">
              <xsl:choose>
                <xsl:when test="$kind = 'warning' or $kind = 'error'">M15 2.44922L28.75 26.1992H1.25L15 2.44922ZM13.5107 9.49579H16.4697V17.7678H13.5107V9.49579ZM13.1299 21.82C13.1299 21.5661 13.1787 21.3285 13.2764 21.1072C13.374 20.8793 13.5075 20.6807 13.6768 20.5115C13.846 20.3422 14.0413 20.2088 14.2627 20.1111C14.484 20.0134 14.7249 19.9646 14.9854 19.9646C15.2393 19.9646 15.4769 20.0134 15.6982 20.1111C15.9261 20.2088 16.1247 20.3422 16.2939 20.5115C16.4632 20.6807 16.5967 20.8793 16.6943 21.1072C16.792 21.3285 16.8408 21.5661 16.8408 21.82C16.8408 22.0804 16.792 22.3213 16.6943 22.5427C16.5967 22.764 16.4632 22.9593 16.2939 23.1286C16.1247 23.2979 15.9261 23.4314 15.6982 23.529C15.4769 23.6267 15.2393 23.6755 14.9854 23.6755C14.7249 23.6755 14.484 23.6267 14.2627 23.529C14.0413 23.4314 13.846 23.2979 13.6768 23.1286C13.5075 22.9593 13.374 22.764 13.2764 22.5427C13.1787 22.3213 13.1299 22.0804 13.1299 21.82Z</xsl:when>
                <xsl:when test="$kind = 'success'">M11.2869 24.6726L2.00415 15.3899L4.62189 12.7722L11.2869 19.4186L25.3781 5.32739L27.9958 7.96369L11.2869 24.6726Z</xsl:when>
                <xsl:otherwise>M10.2165 3.45151C11.733 2.82332 13.3585 2.5 15 2.5C16.6415 2.5 18.267 2.82332 19.7835 3.45151C21.3001 4.07969 22.6781 5.00043 23.8388 6.16117C24.9996 7.3219 25.9203 8.69989 26.5485 10.2165C27.1767 11.733 27.5 13.3585 27.5 15C27.5 18.3152 26.183 21.4946 23.8388 23.8388C21.4946 26.183 18.3152 27.5 15 27.5C13.3585 27.5 11.733 27.1767 10.2165 26.5485C8.69989 25.9203 7.3219 24.9996 6.16117 23.8388C3.81696 21.4946 2.5 18.3152 2.5 15C2.5 11.6848 3.81696 8.50537 6.16117 6.16117C7.3219 5.00043 8.69989 4.07969 10.2165 3.45151ZM16.3942 22.0098V12.8398H13.6082V22.0098H16.3942ZM15 7.5C14.1 7.5 13.4 8.2 13.4 9.1C13.4 10 14.1 10.7 15 10.7C15.9 10.7 16.6 10 16.6 9.1C16.6 8.2 15.9 7.5 15 7.5Z</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
          </path>
        </svg>
      </div>
      <div class="moj-alert__content"><xsl:copy-of select="$text"/></div>
    </div>
  </xsl:template>
</xsl:stylesheet>
