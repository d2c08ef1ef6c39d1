<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="urn:throughcare:words" exclude-result-prefixes="t">
  <!-- GOV.UK service navigation, of the screens that this viewer's roles include. -->
  <xsl:template match="menu">
    <xsl:if test="item">
      <div class="govuk-service-navigation" data-module="govuk-service-navigation">
        <div class="govuk-width-container">
          <div class="govuk-service-navigation__container">
            <nav aria-label="[[menu]]" class="govuk-service-navigation__wrapper">
              <button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden="hidden">[[menu]]</button>
              <ul class="govuk-service-navigation__list" id="navigation">
                <xsl:apply-templates select="item"/>
              </ul>
            </nav>
          </div>
        </div>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="menu/item">
    <li class="govuk-service-navigation__item">
      <a class="govuk-service-navigation__link" href="{@href}"><t:word of="@name" in="menu."/></a>
    </li>
  </xsl:template>

  <xsl:template match="menu/item[@current]">
    <li class="govuk-service-navigation__item govuk-service-navigation__item--active">
      <a class="govuk-service-navigation__link" href="{@href}" aria-current="true">
        <strong class="govuk-service-navigation__active-fallback"><t:word of="@name" in="menu."/></strong>
      </a>
    </li>
  </xsl:template>
</xsl:stylesheet>
