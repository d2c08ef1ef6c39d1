<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- All parts of a form to be filled in. -->
  <xsl:include href="form_item.xsl"/>
  <xsl:include href="form_hint.xsl"/>
  <xsl:include href="form_when.xsl"/>
  <xsl:include href="form_text.xsl"/>
  <xsl:include href="form_number.xsl"/>
  <xsl:include href="form_date.xsl"/>
  <xsl:include href="form_choice.xsl"/>
  <xsl:include href="form_select.xsl"/>
  <xsl:include href="form_file.xsl"/>
  <xsl:include href="form_group.xsl"/>
  <xsl:include href="form_grid.xsl"/>
  <xsl:include href="form_error.xsl"/>
  <xsl:include href="form_answer.xsl"/>
</xsl:stylesheet>
