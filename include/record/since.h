/* SPDX-License-Identifier: Apache-2.0 */
/* What happened in a case since a moment, in numbers. */
#ifndef TC_RECORD_SINCE_H
#define TC_RECORD_SINCE_H

#include "record/record.h"

/* <since> below parent with one element from each sql/read/since_*.sql. since is a DATETIME as the database
 * writes it, NULL for the beginning; today YYYY-MM-DD. */
TC_MUST_USE enum tc_rc tc_since_make(struct tc_record *record, const char *since, const char *today, struct tc_node *parent);

#endif
