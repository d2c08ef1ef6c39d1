/* SPDX-License-Identifier: Apache-2.0 */
/* Persons of staff: teams and programmes that a screen gives, sessions that an administrator ends. */
#include "commands.h"
#include "record/person.h"

/* clang-format off */
#define PERSON {.name = "person", .kind = TC_FIELD_ID, .required = true}

const struct tc_field person_team_form[] = {PERSON, {.name = "team", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};
const struct tc_field person_programme_form[] = {PERSON, {.name = "programme", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};
const struct tc_field person_session_form[] = {PERSON, {.name = "session", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};
const struct tc_field person_sessions_form[] = {PERSON, {.name = NULL}};
/* clang-format on */

static void go_person(struct tc_act *a, const char *fragment)
{
    a->object = talloc_asprintf(a->turn, "person %lld", (long long)tc_in_int(a->in, "person"));
    tc_act_go(a, "/person?said=person-kept", "person", tc_in_text(a->in, "person"), fragment);
}

/* What a person belongs to decides what the person reaches: both change in one transaction. */
static enum tc_rc change_place(struct tc_act *a, enum tc_sql sql, const char *kind, const char *verb)
{
    go_person(a, talloc_asprintf(a->turn, "%ss", kind));
    a->detail = talloc_asprintf(a->turn, "%s %s %lld", verb, kind, (long long)tc_in_int(a->in, kind));
    enum tc_rc rc = tc_act_change(a, sql, TC_ARGS(tc_arg_in(a->in, "person"), tc_arg_in(a->in, kind)), NULL, NULL);
    return rc == TC_OK ? tc_person_reach(a->turn, a->record->store, a->record->grant, tc_in_int(a->in, "person")) : rc;
}

enum tc_rc do_person_team_add(struct tc_act *a)
{
    return change_place(a, TC_SQL_PERSON_TEAM_ADD, "team", "add");
}

enum tc_rc do_person_team_remove(struct tc_act *a)
{
    return change_place(a, TC_SQL_PERSON_TEAM_REMOVE, "team", "remove");
}

enum tc_rc do_person_programme_add(struct tc_act *a)
{
    return change_place(a, TC_SQL_PERSON_PROGRAMME_ADD, "programme", "add");
}

enum tc_rc do_person_programme_remove(struct tc_act *a)
{
    return change_place(a, TC_SQL_PERSON_PROGRAMME_REMOVE, "programme", "remove");
}

enum tc_rc do_person_session_end(struct tc_act *a)
{
    go_person(a, "sessions");
    a->detail = talloc_asprintf(a->turn, "ended session %lld", (long long)tc_in_int(a->in, "session"));
    return tc_act_change(a, TC_SQL_PERSON_SESSION_END, TC_ARGS(tc_arg_in(a->in, "person"), tc_arg_in(a->in, "session")), NULL, NULL);
}

enum tc_rc do_person_sessions_end(struct tc_act *a)
{
    int64_t rows = 0;
    go_person(a, "sessions");
    enum tc_rc rc = tc_act_change(a, TC_SQL_PERSON_SESSIONS_END, TC_ARGS(tc_arg_in(a->in, "person")), &rows, NULL);
    a->detail = talloc_asprintf(a->turn, "ended %lld sessions", (long long)rows);
    return rc;
}
