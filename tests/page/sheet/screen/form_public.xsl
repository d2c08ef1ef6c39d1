<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <xsl:import href="../layout.xsl"/>
  <xsl:import href="../part/form_public.xsl"/>
  <xsl:include href="../part/form_items.xsl"/>
  <xsl:include href="../part/bar.xsl"/>
  <xsl:include href="../part/link_frame.xsl"/>
  <xsl:template match="page" mode="title">[[form.title]]</xsl:template>
  <xsl:template match="page" mode="main"><xsl:apply-templates select="form" mode="page"/></xsl:template>
  <xsl:template match="form" mode="action">/link/page</xsl:template>
</xsl:stylesheet>
