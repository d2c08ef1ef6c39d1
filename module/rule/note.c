/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/note.h"

#include "base/need.h"

bool tc_note_may_change(const struct tc_note_state *note, int64_t viewer, int64_t now)
{
    return !note->struck && viewer != 0 && note->author_id == viewer && now - note->written_at < TC_NOTE_OPEN;
}

bool tc_note_may_add(const struct tc_note_state *note)
{
    return !note->struck;
}

bool tc_note_may_strike(const struct tc_note_state *note, int64_t viewer, unsigned roles)
{
    if (note->struck || viewer == 0)
        return false;
    return note->author_id == viewer || (roles & (1u << TC_ROLE_SUPERVISOR)) != 0;
}

bool tc_note_may_happen(int64_t happened_at, int64_t now)
{
    return happened_at <= now + 5 * TC_MINUTE;
}
