/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_UNIT_XML_H
#define TESTS_UNIT_XML_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/turn.h"
#include "xml/sheet.h"

int run_doc_tests(void);
int run_read_tests(void);
int run_say_tests(void);
int run_sheet_tests(void);
int run_html_tests(void);
int run_condition_tests(void);

/* A folder of stylesheets with a catalogue, owned by the turn and removed with it. */
const char *folder_make(struct tc_turn *turn);
void folder_write(const char *folder, const char *name, const char *text);
/* screen/NAME.xsl with this body, and a contract that takes any <page>. */
void folder_screen(const char *folder, const char *name, const char *body);
/* The page of screen NAME for <page>CONTENT</page>, or fails the test. */
const char *draw(struct tc_turn *turn, const char *folder, const char *name, const char *content);
/* What opening the folder says when it must be refused. */
const char *refusal(struct tc_turn *turn, const char *folder);

#define XSL(body)                                                                                              \
    "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform' xmlns:t='urn:throughcare:words'" \
    " exclude-result-prefixes='t'><xsl:output method='xml' omit-xml-declaration='yes' media-type='text/html'/>\n" body "</xsl:stylesheet>"

#endif
