/* SPDX-License-Identifier: Apache-2.0 */
/* Occasions whose form is signed on a page of the record's own. */
#ifndef TC_DRAFT_OCCASION_H
#define TC_DRAFT_OCCASION_H

#include "store/store.h"

/* That page for a response (response_judge); NULL for one that is signed, or put right, as any other. */
const char *tc_occasion_path(const struct tc_row *response);
/* Whether there is such a page for what is begun in a case: then one form at a time is open for the occasion. */
bool tc_occasion_has_page(const char *occasion);
/* The page that begins what the form is for, where the form needs it first; NULL: it begins by itself. */
const char *tc_occasion_begins(const char *occasion);

#endif
