/* SPDX-License-Identifier: Apache-2.0 */
/* How a team rates: the same form by different people, and what was filled in quickly or thinly: for a talk. */
#include "ratings.h"

#include <string.h>

#include "base/text.h"
#include "part.h"
#include "record/form.h"
#include "screens.h"

#define PERIOD_DAYS 365 /* few numbers mean little: as long as it takes to have some */

#define THIN_SHOWN 10    /* on the first page; all of them on their own */

#define RATINGS_FIELDS                                                                             \
    {.name = "team", .kind = TC_FIELD_ID}, {.name = "form", .kind = TC_FIELD_LINE, .high = 64},    \
    {.name = "from", .kind = TC_FIELD_DATE}, {.name = "until", .kind = TC_FIELD_DATE}

const struct tc_field team_ratings_fields[] = {RATINGS_FIELDS, {.name = NULL}};
const struct tc_field team_ratings_cases_fields[] = {
    RATINGS_FIELDS,
    {.name = "person", .kind = TC_FIELD_ID},
    {.name = "after", .kind = TC_FIELD_CURSOR},
    {.name = NULL},
};

struct asked {
    struct tc_view *v;
    int64_t team, beyond;
    const char *form; /* what was asked for, or the first */
    int64_t form_id;  /* its newest version of the period; 0: none */
    struct part_period days;
};

/* Before which response a page of a list begins. */
static int64_t read_place(const char *after)
{
    int64_t beyond = 0;
    return after != NULL && tc_text_to_int(after, 1, INT64_MAX, &beyond) ? beyond : INT64_MAX;
}

static enum tc_rc show_form(void *user, const struct tc_row *row)
{
    struct asked *asked = user;
    const char *name = tc_row_text(row, "@name");
    struct tc_node *node;
    if (asked->form == NULL)
        asked->form = talloc_strdup(asked->v->turn, name);
    if (asked->form != NULL && strcmp(asked->form, name) == 0)
        asked->form_id = tc_row_int(row, "@id");
    return tc_record_row(asked->v->record, row, asked->v->page, "form", &node);
}

static enum tc_rc read_asked(struct tc_view *v, struct asked *asked, struct tc_node **chosen_r)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CASES_TEAMS, TC_ARGS(), "team");
    *asked = (struct asked){.v = v, .team = part_chosen(v, "team", "team"), .form = tc_in_text(v->in, "form"),
                            .days = part_period(v, PERIOD_DAYS), .beyond = INT64_MAX};
    *chosen_r = tc_node_add(v->page, "chosen");
    if (asked->team != 0)
        tc_node_attr_int(*chosen_r, "team", asked->team);
    part_period_say(v, *chosen_r, &asked->days);
    return rc;
}

/* All values that the statements may name; each takes its own. */
static const struct tc_arg *values(const struct asked *asked, enum tc_sql sql)
{
    return tc_args_named(asked->v->turn, sql, TC_ARGS(
        tc_arg_id("team", asked->team), tc_arg_text("form", asked->form), tc_arg_text("from", asked->days.from),
        tc_arg_text("until", asked->days.until), tc_arg_int("beyond", asked->beyond), tc_arg_in(asked->v->in, "person")));
}

static enum tc_rc show_rated(struct asked *asked)
{
    struct tc_view *v = asked->v;
    const struct tc_form *form;
    enum tc_rc rc = tc_form_find(v->record, asked->form_id, &form);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_RATINGS_PEOPLE, values(asked, TC_SQL_RATINGS_PEOPLE), "person");
    return rc == TC_OK ? ratings_show(v, form, values(asked, TC_SQL_RATINGS_SCORES)) : rc;
}

enum tc_rc show_team_ratings(struct tc_view *v)
{
    struct asked asked;
    struct tc_node *chosen;
    enum tc_rc rc = read_asked(v, &asked, &chosen);
    if (rc == TC_OK)
        rc = tc_store_look(v->record->store, v->turn, v->record->grant, TC_SQL_RATINGS_FORMS, values(&asked, TC_SQL_RATINGS_FORMS), show_form, &asked);
    if (rc == TC_OK && asked.form_id != 0) {
        tc_node_attr(chosen, "form", asked.form);
        rc = show_rated(&asked);
    }
    struct tc_node *thin = tc_node_add(v->page, "thin"), *last;
    bool more = false;
    if (rc == TC_OK)
        rc = tc_record_some(v->record, TC_SQL_RATINGS_THIN, values(&asked, TC_SQL_RATINGS_THIN), thin, "response", THIN_SHOWN, &last, &more);
    if (more)
        tc_node_attr(thin, "more", "yes");
    return rc;
}

/* Those of one person on one form, or of nobody in particular all that are quick or thin. */
enum tc_rc show_team_ratings_cases(struct tc_view *v)
{
    struct asked asked;
    struct tc_node *chosen;
    int64_t person = tc_in_int(v->in, "person");
    enum tc_sql list = person != 0 ? TC_SQL_RATINGS_CASES : TC_SQL_RATINGS_THIN;
    enum tc_rc rc = read_asked(v, &asked, &chosen);
    asked.beyond = read_place(tc_in_text(v->in, "after"));
    if (asked.form != NULL)
        tc_node_attr(chosen, "form", asked.form);
    if (person != 0) {
        tc_node_attr_int(chosen, "person", person);
        if (rc == TC_OK)
            rc = tc_rows_many(v, TC_SQL_RATINGS_PEOPLE, values(&asked, TC_SQL_RATINGS_PEOPLE), "person");
    }
    return rc == TC_OK ? tc_rows_page(v, list, values(&asked, list), "responses", "response") : rc;
}
