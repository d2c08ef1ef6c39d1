/* SPDX-License-Identifier: Apache-2.0 */
/* The notes of a case: all of them, and the forms that write, change, add to and strike one. */
#include "note.h"

#include "base/text.h"
#include "part.h"
#include "rule/note.h"
#include "screens.h"

const struct tc_field case_note_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "note", .kind = TC_FIELD_LINE, .required = true, .high = 9},
    {.name = NULL},
};

static struct tc_note_state read_state(struct tc_view *v, const struct tc_node *note)
{
    struct tc_note_state state = {.struck = tc_node_attr_get(v->turn, note, "struck") != NULL};
    const char *author = tc_node_attr_get(v->turn, note, "author-id"), *written = tc_node_attr_get(v->turn, note, "written");
    if (author == NULL || !tc_text_to_int(author, 1, INT64_MAX, &state.author_id))
        state.author_id = 0;
    if (written == NULL || !tc_moment_read(written, &state.written_at))
        state.written_at = 0;
    return state;
}

static void say(struct tc_node *note, const char *act, bool may)
{
    if (may)
        tc_node_attr(note, act, "yes");
}

void note_judge_all(struct tc_view *v)
{
    for (struct tc_node *note = tc_node_first(v->page, "note"); note != NULL; note = tc_node_next(note)) {
        struct tc_note_state state = read_state(v, note);
        say(note, "change", tc_note_may_change(&state, v->who->id, v->turn->now));
        say(note, "strike", tc_note_may_strike(&state, v->who->id, v->who->roles));
        say(note, "add", tc_note_may_add(&state));
    }
}

enum tc_rc show_case_notes(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_CASE_NOTES, "note"}, {TC_SQL_CASE_ADDENDA, "addendum"}, {0, NULL}};
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = part_rows(v, parts, TC_ARGS());
    if (rc == TC_OK)
        note_judge_all(v);
    return rc;
}

/* The choices of a note's form: segments, and people to whom it may be restricted. */
static enum tc_rc add_choices(struct tc_view *v, const char *note)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_NOTE_SEGMENTS, TC_ARGS(), "segment");
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_NOTE_PEOPLE, TC_ARGS(tc_arg_text("note", note)), "person");
    return rc;
}

enum tc_rc show_case_note_write(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    part_local(v, "happened", v->turn->now, false);
    return rc == TC_OK ? add_choices(v, NULL) : rc;
}

static enum tc_rc show_one(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_NOTE_ONE, TC_ARGS(tc_arg_in(v->in, "note")), "note");
    if (rc == TC_OK)
        note_judge_all(v);
    return rc;
}

enum tc_rc show_case_note_change(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    const struct tc_node *note = tc_node_first(v->page, "note");
    int64_t at;
    if (note != NULL && tc_moment_read(tc_node_attr_get(v->turn, note, "at"), &at))
        part_local(v, "happened", at, true);
    return rc == TC_OK ? add_choices(v, tc_in_text(v->in, "note")) : rc;
}

enum tc_rc show_case_note_addendum(struct tc_view *v)
{
    return show_one(v);
}

enum tc_rc show_case_note_strike(struct tc_view *v)
{
    return show_one(v);
}

enum tc_rc show_case_note_history(struct tc_view *v)
{
    enum tc_rc rc = show_one(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_NOTE_VERSIONS, TC_ARGS(tc_arg_in(v->in, "note")), "version") : rc;
}
