/* SPDX-License-Identifier: Apache-2.0 */
/* Versions of forms and pathways, as a worker has read them so far. */
#ifndef TC_RECORD_PUBLISHED_INSIDE_H
#define TC_RECORD_PUBLISHED_INSIDE_H

#include "record/record.h"

struct published_kind {
    const char *word;   /* for the log */
    enum tc_sql source; /* gives name, version, hash and source of :id */
    /* Makes of the source what is asked for; owned by pool. */
    enum tc_rc (*read)(void *pool, struct tc_turn *turn, const char *name, const struct tc_cell *source, const void **made_r);
};

/* What was made of the version, now or before; it lives as long as all. TC_GONE if there is none of that number. */
TC_MUST_USE enum tc_rc published_find(struct tc_record *record, struct tc_published *all, const struct published_kind *kind, int64_t id,
                                      const void **made_r);

#endif
