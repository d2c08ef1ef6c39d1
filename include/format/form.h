/* SPDX-License-Identifier: Apache-2.0 */
/* What forms, queries and cookies carry, as pairs of name and value in the order sent.
 * Names and text values come out clean (base/text.h); a file's bytes come out as they are. */
#ifndef TC_FORMAT_FORM_H
#define TC_FORMAT_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/turn.h"

struct tc_pair {
    const char *name;
    const char *value;      /* NUL-terminated also for files */
    size_t length;
    const char *file_name;  /* of an upload, without any folder; NULL for a plain field */
    const char *media_type; /* of an upload */
    bool is_cleaned;        /* what was sent had signs that no text has: they are left out */
};
/* Pairs and what they point to are owned by the turn. */
struct tc_pairs {
    struct tc_turn *turn;
    struct tc_pair *list;
    size_t count;
};

/* All three add to pairs_r, which the caller has set to {.turn = turn}. TC_LARGE above TC_MAX_FIELDS;
 * TC_INPUT for a multipart body that cannot be read (no boundary, cut short). Half a %-escape stays as it is. */
TC_MUST_USE enum tc_rc tc_form_urlencoded(struct tc_pairs *pairs_r, const char *bytes, size_t length);
TC_MUST_USE enum tc_rc tc_form_multipart(struct tc_pairs *pairs_r, const char *content_type, const char *bytes, size_t length);
TC_MUST_USE enum tc_rc tc_form_cookies(struct tc_pairs *pairs_r, const char *header);

/* Adds one pair; name and value are borrowed. */
TC_MUST_USE enum tc_rc tc_pairs_add(struct tc_pairs *pairs, struct tc_pair pair);
/* The n-th value of that name (0 the first), NULL if there is none. */
const struct tc_pair *tc_pairs_find(const struct tc_pairs *pairs, const char *name, size_t n);
/* Its text, NULL if there is none. */
const char *tc_pairs_text(const struct tc_pairs *pairs, const char *name);

/* "name=value&…" of the pairs, and one piece by itself; owned by pool. */
char *tc_form_write(void *pool, const struct tc_pairs *pairs);
char *tc_form_escape(void *pool, const char *text);

/* Once a process, before the first multipart body. */
void tc_format_start(void);

#endif
