/* SPDX-License-Identifier: Apache-2.0 */
/* What may still become of a note: decided from what is known about it, without I/O. */
#ifndef TC_RULE_NOTE_H
#define TC_RULE_NOTE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/clock.h"

/* For so long the author may mend the text itself; afterwards an addendum is written. */
#define TC_NOTE_OPEN (24 * TC_HOUR)

struct tc_note_state {
    int64_t author_id;
    int64_t written_at; /* microseconds since 1970 UTC */
    bool struck;        /* entered in error */
};

/* The author, within 24 hours of writing, unless it was struck. */
bool tc_note_may_change(const struct tc_note_state *note, int64_t viewer, int64_t now);

/* Anyone who sees the note and may write one, unless it was struck. */
bool tc_note_may_add(const struct tc_note_state *note);

/* The author or a supervisor, once. roles are bits 1u << enum tc_role. */
bool tc_note_may_strike(const struct tc_note_state *note, int64_t viewer, unsigned roles);

/* What happened has happened: five minutes are allowed for clocks that differ. */
bool tc_note_may_happen(int64_t happened_at, int64_t now);

#endif
