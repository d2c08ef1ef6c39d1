/* SPDX-License-Identifier: Apache-2.0 */
/* Persons of staff and where they are signed in: nothing of any case. */
#include "part.h"
#include "rule/search.h"
#include "screens.h"

static const char *const roles[] = {
#define ROLE_WORD(symbol, word) word,
    TC_ROLES(ROLE_WORD)
#undef ROLE_WORD
    NULL};
static const char *const states[] = {"active", "disabled", "locked", "expired", "must_change", "left", NULL};

const struct tc_field people_fields[] = {
    {.name = "name", .kind = TC_FIELD_LINE},
    {.name = "role", .kind = TC_FIELD_CHOICE, .choices = roles},
    {.name = "state", .kind = TC_FIELD_CHOICE, .choices = states},
    {.name = "after", .kind = TC_FIELD_CURSOR},
    {.name = NULL},
};
const struct tc_field person_fields[] = {{.name = "person", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};

static void say_filter(struct tc_view *v)
{
    struct tc_node *filter = tc_node_add(v->page, "filter");
    for (const struct tc_field *f = people_fields; f->kind != TC_FIELD_CURSOR; f++)
        if (tc_in_text(v->in, f->name))
            tc_node_attr(filter, f->name, tc_in_text(v->in, f->name));
}

enum tc_rc show_people(struct tc_view *v)
{
    struct tc_search_name *name = talloc_zero(v->turn, struct tc_search_name);
    if (!name)
        return tc_fail(v, TC_FAULT, "no memory");
    tc_search_name(tc_in_text(v->in, "name"), name);
    say_filter(v);
    enum tc_rc rc = tc_rows_page(v, TC_SQL_PEOPLE,
                        TC_ARGS(tc_arg_in(v->in, "after"), tc_arg_in(v->in, "role"), tc_arg_in(v->in, "state"),
                                tc_arg_text("low", name->count ? name->low[0] : NULL),
                                tc_arg_text("high", name->count ? name->high[0] : NULL)),
                        "people", "person");
    if (rc == TC_OK && tc_in_text(v->in, "after"))
        tc_node_attr(tc_node_first(v->page, "list"), "after", tc_in_text(v->in, "after"));
    return rc;
}

enum tc_rc show_person(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_PERSON_ROLES, "role"}, {TC_SQL_PERSON_TEAMS, "team"}, {TC_SQL_PERSON_PROGRAMMES, "programme"}, {0, NULL}};
    struct tc_arg person = tc_arg_in(v->in, "person");
    enum tc_rc rc = tc_rows_one(v, TC_SQL_PERSON, TC_ARGS(person), "person");
    if (rc == TC_OK)
        rc = part_rows(v, parts, TC_ARGS(person));
    struct tc_node *teams = tc_node_add(v->page, "free-teams"), *programmes = tc_node_add(v->page, "free-programmes");
    if (rc == TC_OK)
        rc = tc_record_many(v->record, TC_SQL_PERSON_FREE_TEAMS, TC_ARGS(person), teams, "choice", NULL);
    if (rc == TC_OK)
        rc = tc_record_many(v->record, TC_SQL_PERSON_FREE_PROGRAMMES, TC_ARGS(person), programmes, "choice", NULL);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_PERSON_SESSIONS, TC_ARGS(person), "session") : rc;
}
