/* SPDX-License-Identifier: Apache-2.0 */
/* The record while a screen or a command works on it: rows of statements become elements
 * of the document by their aliases. */
#ifndef TC_RECORD_RECORD_H
#define TC_RECORD_RECORD_H

#include "base/date.h"
#include "store/store.h"
#include "xml/doc.h"

/* What a worker has read of published pathways (record/pathway.h) or of published forms (record/form.h); NULL when memory is short. */
struct tc_published;
struct tc_published *tc_published_new(void *pool);

struct tc_record {
    struct tc_turn *turn;
    struct tc_store *store;         /* reader for screens, writer for commands */
    const struct tc_grant *grant;
    const struct tc_tongue *tongue; /* for the words of dates */
    struct tc_doc *doc;             /* NULL in commands */
    struct tc_published *pathways, *forms; /* read so far, of the worker */
};

/* Each row becomes an element below parent: alias "@id" an attribute, "title" a child element,
 * NULL absent. A DATE or DATETIME attribute "@due" is written ISO 8601 and, ready for people,
 * as "due-text" beside it (an element "due" gets an attribute "text"). An alias "a/b" goes into
 * child a (made once a row): "author/@name". Also gives the number of rows (may be NULL). */
TC_MUST_USE enum tc_rc tc_record_many(struct tc_record *record, enum tc_sql sql, const struct tc_arg *args,
                                      struct tc_node *parent, const char *element, size_t *count_r);
/* The same for at most so many rows; last_r is the last element made (NULL if none), more_r says
 * whether there were further rows. */
TC_MUST_USE enum tc_rc tc_record_some(struct tc_record *record, enum tc_sql sql, const struct tc_arg *args,
                                      struct tc_node *parent, const char *element, size_t most,
                                      struct tc_node **last_r, bool *more_r);
/* The same for one row; TC_GONE if there is none. node_r may be NULL. */
TC_MUST_USE enum tc_rc tc_record_one(struct tc_record *record, enum tc_sql sql, const struct tc_arg *args,
                                     struct tc_node *parent, const char *element, struct tc_node **node_r);
/* The same for a row in hand, by whoever judges rows one by one. */
TC_MUST_USE enum tc_rc tc_record_row(struct tc_record *record, const struct tc_row *row, struct tc_node *parent, const char *element,
                                     struct tc_node **node_r);

/* Whether a statement takes a value of that name: lists of parts give each what it asks for. */
bool tc_record_takes(enum tc_sql sql, const char *name);

#endif
