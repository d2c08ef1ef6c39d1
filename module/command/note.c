/* SPDX-License-Identifier: Apache-2.0 */
/* Notes: write, change within a day, add to, strike. */
#include <inttypes.h>

#include "base/reference.h"
#include "base/text.h"
#include "commands.h"
#include "part.h"
#include "rule/note.h"

static const char *const kinds[] = {"visit", "office", "phone", "message", "group", "collateral", "record", "other", NULL};

/* clang-format off */
#define NOTE_FIELDS                                                                            \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                 \
    {.name = "kind", .kind = TC_FIELD_CHOICE, .required = true, .choices = kinds},             \
    {.name = "happened", .kind = TC_FIELD_DATE, .required = true},                             \
    {.name = "at", .kind = TC_FIELD_TIME},                                                     \
    {.name = "minutes", .kind = TC_FIELD_INT, .low = 0, .high = 1440},                         \
    {.name = "title", .kind = TC_FIELD_LINE, .required = true},                                \
    {.name = "body", .kind = TC_FIELD_TEXT, .required = true},                                 \
    {.name = "segment", .kind = TC_FIELD_CHOICE, .required = true, .choices = command_segments},       \
    {.name = "restricted", .kind = TC_FIELD_YES},                                              \
    {.name = "named", .kind = TC_FIELD_CHOICES}
#define NOTE_ITSELF                                                                            \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                 \
    {.name = "note", .kind = TC_FIELD_LINE, .required = true, .high = TC_REFERENCE_LENGTH}

const struct tc_field note_add_form[] = {NOTE_FIELDS, {.name = NULL}};
const struct tc_field note_change_form[] = {
    NOTE_FIELDS,
    {.name = "note", .kind = TC_FIELD_LINE, .required = true, .high = TC_REFERENCE_LENGTH},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = NULL},
};
const struct tc_field note_addendum_form[] = {
    NOTE_ITSELF,
    {.name = "body", .kind = TC_FIELD_TEXT, .required = true},
    {.name = NULL},
};
const struct tc_field note_strike_form[] = {
    NOTE_ITSELF,
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = "reason", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};
/* clang-format on */

/* A note as it is in the database, and what decides about it. */
struct subject {
    int64_t id;
    struct tc_note_state state;
};

static enum tc_rc read_subject(struct tc_act *a, struct subject *subject_r)
{
    struct tc_row row;
    const char *written;
    enum tc_rc rc = tc_act_one(a, TC_SQL_NOTE_JUDGE, TC_ARGS(tc_arg_in(a->in, "note")), &row);
    if (rc != TC_OK)
        return rc;
    subject_r->id = tc_row_int(&row, "id");
    subject_r->state.author_id = tc_row_int(&row, "author_id");
    subject_r->state.struck = tc_row_int(&row, "struck") != 0;
    written = tc_row_text(&row, "written_at");
    if (written == NULL || !tc_moment_read(written, &subject_r->state.written_at))
        return tc_fail(a, TC_FAULT, "note %" PRId64 " has no time", subject_r->id);
    a->object = talloc_asprintf(a->turn, "note %s", tc_in_text(a->in, "note"));
    return TC_OK;
}

/* Noon stands for a day without a time; today before noon, now does. */
static enum tc_rc read_happened(struct tc_act *a, int64_t *moment_r)
{
    struct tc_date date;
    bool timed = tc_in_text(a->in, "at") != NULL;
    int64_t minute = timed ? tc_in_int(a->in, "at") : 12 * 60, now = a->turn->now;
    if (!tc_in_date(a->in, "happened", &date))
        return tc_input_error(a, "happened", "required");
    *moment_r = tc_date_at(date, (int)(minute / 60), (int)(minute % 60));
    if (!timed && *moment_r > now && tc_date_days(date) == tc_date_days(tc_moment_date(now)))
        *moment_r = now;
    return tc_note_may_happen(*moment_r, now) ? TC_OK : tc_input_error(a, "happened", "future");
}

static enum tc_rc name_one(struct tc_act *a, int64_t note, int64_t person)
{
    int64_t rows;
    enum tc_rc rc = tc_act_change(a, TC_SQL_NOTE_NAMED_ADD, TC_ARGS(tc_arg_id("id", note), tc_arg_id("person", person)), &rows, NULL);
    if (rc == TC_OK && rows == 0)
        return tc_input_error(a, "named", "person-not-in-team");
    return rc;
}

/* The writer and each person who was ticked. */
static enum tc_rc name_people(struct tc_act *a, int64_t note)
{
    enum tc_rc rc = tc_act_change(a, TC_SQL_NOTE_NAMED_CLEAR, TC_ARGS(tc_arg_id("id", note)), NULL, NULL);
    if (rc != TC_OK || !tc_in_yes(a->in, "restricted"))
        return rc;
    rc = name_one(a, note, a->who->id);
    for (size_t n = 0; rc == TC_OK && tc_in_choice(a->in, "named", n) != NULL; n++) {
        int64_t person = 0;
        if (tc_text_to_int(tc_in_choice(a->in, "named", n), 1, INT64_MAX, &person) && person != a->who->id)
            rc = name_one(a, note, person);
    }
    return rc;
}

static enum tc_rc set_access(struct tc_act *a, enum tc_sql sql, int64_t note)
{
    enum tc_rc rc = tc_act_change(a, sql,
                                  TC_ARGS(tc_arg_id("id", note), tc_arg_in(a->in, "segment"),
                                          tc_arg_int("restricted", tc_in_yes(a->in, "restricted"))),
                                  NULL, NULL);
    return rc == TC_OK ? name_people(a, note) : rc;
}

enum tc_rc do_note_add(struct tc_act *a)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    int64_t happened, id;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = read_happened(a, &happened);
    if (rc == TC_OK)
        rc = command_check_segment(a, tc_in_text(a->in, "segment"), "segment");
    if (rc != TC_OK)
        return rc;
    tc_reference_make(reference);
    rc = tc_act_change(a, TC_SQL_NOTE_ADD,
                       TC_ARGS(tc_arg_text("reference", reference), tc_arg_in(a->in, "kind"), tc_arg_moment("happened", happened),
                               tc_arg_in(a->in, "minutes"), tc_arg_in(a->in, "title"), tc_arg_in(a->in, "body")),
                       NULL, &id);
    if (rc == TC_OK)
        rc = set_access(a, TC_SQL_NOTE_ACCESS_ADD, id);
    a->object = talloc_asprintf(a->turn, "note %s", reference);
    command_go_case(a, "/case?said=note-added", talloc_asprintf(a->turn, "note-%s", reference));
    return rc;
}

enum tc_rc do_note_change(struct tc_act *a)
{
    struct subject note;
    int64_t happened;
    enum tc_rc rc = read_subject(a, &note);
    if (rc == TC_OK && !tc_note_may_change(&note.state, a->who->id, a->turn->now))
        return tc_input_error(a, "", "note-closed");
    if (rc == TC_OK)
        rc = read_happened(a, &happened);
    if (rc == TC_OK)
        rc = command_check_segment(a, tc_in_text(a->in, "segment"), "segment");
    if (rc != TC_OK)
        return rc;
    rc = tc_act_change_one(a, TC_SQL_NOTE_CHANGE,
                           TC_ARGS(tc_arg_id("id", note.id), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "kind"),
                                   tc_arg_moment("happened", happened), tc_arg_in(a->in, "minutes"),
                                   tc_arg_in(a->in, "title"), tc_arg_in(a->in, "body")));
    command_go_case(a, "/case/notes?said=note-changed", talloc_asprintf(a->turn, "note-%s", tc_in_text(a->in, "note")));
    return rc == TC_OK ? set_access(a, TC_SQL_NOTE_ACCESS_CHANGE, note.id) : rc;
}

enum tc_rc do_note_addendum(struct tc_act *a)
{
    struct subject note;
    enum tc_rc rc = read_subject(a, &note);
    if (rc == TC_OK && !tc_note_may_add(&note.state))
        return tc_input_error(a, "", "note-struck");
    if (rc != TC_OK)
        return rc;
    command_go_case(a, "/case/notes?said=note-extended", talloc_asprintf(a->turn, "note-%s", tc_in_text(a->in, "note")));
    return tc_act_change(a, TC_SQL_NOTE_ADDENDUM_ADD, TC_ARGS(tc_arg_id("id", note.id), tc_arg_in(a->in, "body")), NULL, NULL);
}

enum tc_rc do_note_strike(struct tc_act *a)
{
    struct subject note;
    enum tc_rc rc = read_subject(a, &note);
    if (rc == TC_OK && !tc_note_may_strike(&note.state, a->who->id, a->who->roles))
        return tc_input_error(a, "", note.state.struck ? "note-struck" : "note-not-yours");
    if (rc != TC_OK)
        return rc;
    command_go_case(a, "/case/notes?said=note-struck", talloc_asprintf(a->turn, "note-%s", tc_in_text(a->in, "note")));
    rc = tc_act_change_one(a, TC_SQL_NOTE_STRIKE,
                           TC_ARGS(tc_arg_id("id", note.id), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "reason")));
    return rc == TC_OK ? tc_act_change_one(a, TC_SQL_NOTE_WITHHOLD, TC_ARGS(tc_arg_id("id", note.id))) : rc;
}
