<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="t exsl">
  <!-- The rooms of a case in groups: a group leads to its first room; where one of several is current, all of them
       stand in a second row. A new room is one line of its group. -->
  <xsl:template match="case" mode="rooms">
    <xsl:variable name="overview"><xsl:call-template name="room"><xsl:with-param name="screen" select="'case_overview'"/><xsl:with-param name="path" select="'/case'"/><xsl:with-param name="text">[[case.overview]]</xsl:with-param></xsl:call-template></xsl:variable>
    <xsl:variable name="assessment"><xsl:call-template name="rooms-assessment"/></xsl:variable>
    <xsl:variable name="plan"><xsl:call-template name="rooms-plan"/></xsl:variable>
    <xsl:variable name="work"><xsl:call-template name="rooms-work"/></xsl:variable>
    <xsl:variable name="partners"><xsl:call-template name="rooms-partners"/></xsl:variable>
    <xsl:variable name="notes"><xsl:call-template name="room"><xsl:with-param name="screen" select="'case_notes'"/><xsl:with-param name="path" select="'/case/notes'"/><xsl:with-param name="text">[[case.notes]]</xsl:with-param></xsl:call-template></xsl:variable>
    <xsl:variable name="closing"><xsl:call-template name="rooms-closing"/></xsl:variable>
    <xsl:variable name="about"><xsl:call-template name="rooms-about"/></xsl:variable>
    <xsl:call-template name="sub-navigation">
      <xsl:with-param name="label">[[case.rooms]]</xsl:with-param>
      <xsl:with-param name="items">
        <xsl:apply-templates select="exsl:node-set($overview)" mode="group"/>
        <xsl:apply-templates select="exsl:node-set($assessment)" mode="group"><xsl:with-param name="text">[[case.rooms.assessment]]</xsl:with-param></xsl:apply-templates>
        <xsl:apply-templates select="exsl:node-set($plan)" mode="group"><xsl:with-param name="text">[[case.rooms.plan]]</xsl:with-param></xsl:apply-templates>
        <xsl:apply-templates select="exsl:node-set($work)" mode="group"><xsl:with-param name="text">[[case.rooms.work]]</xsl:with-param></xsl:apply-templates>
        <xsl:apply-templates select="exsl:node-set($partners)" mode="group"><xsl:with-param name="text">[[case.rooms.partners]]</xsl:with-param></xsl:apply-templates>
        <xsl:apply-templates select="exsl:node-set($notes)" mode="group"/>
        <xsl:apply-templates select="exsl:node-set($closing)" mode="group"><xsl:with-param name="text">[[case.rooms.closing]]</xsl:with-param></xsl:apply-templates>
        <xsl:apply-templates select="exsl:node-set($about)" mode="group"><xsl:with-param name="text">[[case.rooms.about]]</xsl:with-param></xsl:apply-templates>
      </xsl:with-param>
      <xsl:with-param name="second">
        <xsl:copy-of select="(exsl:node-set($assessment) | exsl:node-set($plan) | exsl:node-set($work) | exsl:node-set($partners) | exsl:node-set($closing) | exsl:node-set($about))[li/a/@aria-current][li[2]]/li"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="rooms-assessment">
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_assessments'"/><xsl:with-param name="path" select="'/case/assessments'"/><xsl:with-param name="text">[[case.assessments]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_forms'"/><xsl:with-param name="path" select="'/case/forms'"/><xsl:with-param name="text">[[case.forms]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_links'"/><xsl:with-param name="path" select="'/case/links'"/><xsl:with-param name="text">[[case.links]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_change'"/><xsl:with-param name="path" select="'/case/change'"/><xsl:with-param name="text">[[change.title]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_outcomes'"/><xsl:with-param name="path" select="'/case/outcomes'"/><xsl:with-param name="text">[[case.outcomes]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="rooms-plan">
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_goals'"/><xsl:with-param name="path" select="'/case/goals'"/><xsl:with-param name="text">[[case.goals]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="rooms-work">
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_tasks'"/><xsl:with-param name="path" select="'/case/tasks'"/><xsl:with-param name="text">[[case.tasks]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_appointments'"/><xsl:with-param name="path" select="'/case/appointments'"/><xsl:with-param name="text">[[case.appointments]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_services'"/><xsl:with-param name="path" select="'/case/services'"/><xsl:with-param name="text">[[case.services]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_incidents'"/><xsl:with-param name="path" select="'/case/incidents'"/><xsl:with-param name="text">[[case.incidents]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="rooms-partners">
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_documents'"/><xsl:with-param name="path" select="'/case/documents'"/><xsl:with-param name="text">[[case.documents]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_referrals'"/><xsl:with-param name="path" select="'/case/referrals'"/><xsl:with-param name="text">[[case.referrals]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_consents'"/><xsl:with-param name="path" select="'/case/consents'"/><xsl:with-param name="text">[[case.consents]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="rooms-closing">
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_reviews'"/><xsl:with-param name="path" select="'/case/reviews'"/><xsl:with-param name="text">[[case.reviews]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_discharge'"/><xsl:with-param name="path" select="'/case/discharge'"/><xsl:with-param name="text">[[case.discharge]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_follow_ups'"/><xsl:with-param name="path" select="'/case/follow-ups'"/><xsl:with-param name="text">[[case.follow-ups]]</xsl:with-param></xsl:call-template>
  </xsl:template>

  <xsl:template name="rooms-about">
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_team'"/><xsl:with-param name="path" select="'/case/team'"/><xsl:with-param name="text">[[case.team]]</xsl:with-param></xsl:call-template>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_intake'"/><xsl:with-param name="path" select="'/case/intake'"/><xsl:with-param name="text">[[case.intake]]</xsl:with-param></xsl:call-template>
    <xsl:if test="key('may', 'case.restrict')">
      <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_restrict'"/><xsl:with-param name="path" select="'/case/restrict'"/><xsl:with-param name="text">[[case.restrict]]</xsl:with-param></xsl:call-template>
    </xsl:if>
    <xsl:call-template name="room"><xsl:with-param name="screen" select="'case_print'"/><xsl:with-param name="path" select="'/case/print'"/><xsl:with-param name="text">[[case.print]]</xsl:with-param></xsl:call-template>
    <xsl:if test="key('may', 'audit.read')">
      <xsl:call-template name="room"><xsl:with-param name="screen" select="'audit_case'"/><xsl:with-param name="path" select="'/audit/case'"/><xsl:with-param name="text">[[case.seen]]</xsl:with-param></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A group of one room is that room. -->
  <xsl:template match="/" mode="group">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="not(li[2])"><xsl:copy-of select="li"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="sub-navigation-item">
          <xsl:with-param name="href" select="string(li[1]/a/@href)"/>
          <xsl:with-param name="text" select="string($text)"/>
          <xsl:with-param name="current" select="boolean(li/a/@aria-current)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="room">
    <xsl:param name="screen"/>
    <xsl:param name="path"/>
    <xsl:param name="text"/>
    <xsl:call-template name="sub-navigation-item">
      <xsl:with-param name="screen" select="$screen"/>
      <xsl:with-param name="href"><xsl:apply-templates select="." mode="at"><xsl:with-param name="path" select="$path"/></xsl:apply-templates></xsl:with-param>
      <xsl:with-param name="text" select="$text"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
