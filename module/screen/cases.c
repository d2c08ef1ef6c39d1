/* SPDX-License-Identifier: Apache-2.0 */
/* Caseloads: each list names one axis (my own, this team, this programme). */
#include <string.h>

#include "base/text.h"
#include "part.h"
#include "screens.h"

static const char *const statuses[] = {"open", "discharged", NULL};
static const char *const parts[] = {"yes", NULL};

#define LIST_FIELDS                                                  \
    {.name = "status", .kind = TC_FIELD_CHOICE, .choices = statuses}, \
    {.name = "after", .kind = TC_FIELD_CURSOR}

const struct tc_field cases_fields[] = {
    LIST_FIELDS,
    {.name = "owner", .kind = TC_FIELD_ID},
    {.name = "part", .kind = TC_FIELD_CHOICE, .choices = parts},
    {.name = NULL},
};
const struct tc_field cases_team_fields[] = {
    LIST_FIELDS,
    {.name = "team", .kind = TC_FIELD_ID},
    {.name = "owner", .kind = TC_FIELD_LINE, .high = 20},
    {.name = NULL},
};
const struct tc_field cases_programme_fields[] = {LIST_FIELDS, {.name = "programme", .kind = TC_FIELD_ID}, {.name = NULL}};

/* Where a page of a list begins: after this due date and case. */
struct place {
    char due[TC_DATE_TEXT];
    int64_t beyond;
};

/* A cursor that is not one of ours begins the list again. */
static struct place read_place(const struct tc_input *in)
{
    struct place place = {.due = "1000-01-01", .beyond = 0};
    const char *after = tc_in_text(in, "after"), *dot = after != NULL ? strchr(after, '.') : NULL;
    char due[TC_DATE_TEXT] = "";
    struct tc_date date;
    int64_t id;
    if (dot != NULL && dot - after < TC_DATE_TEXT)
        memcpy(due, after, (size_t)(dot - after));
    if (dot == NULL || !tc_date_read(due, &date) || !tc_text_to_int(dot + 1, 0, INT64_MAX, &id))
        return place;
    tc_date_write(date, place.due);
    place.beyond = id;
    return place;
}

static const char *status_of(const struct tc_view *v)
{
    const char *status = tc_in_text(v->in, "status");
    return status != NULL ? status : statuses[0];
}

/* What was chosen, for the filter and for the link to the next page. */
static void say_choice(struct tc_view *v, int64_t team, const char *owner, int64_t programme)
{
    struct tc_node *chosen = tc_node_add(v->page, "chosen");
    tc_node_attr(chosen, "status", status_of(v));
    if (team != 0)
        tc_node_attr_int(chosen, "team", team);
    if (owner != NULL)
        tc_node_attr(chosen, "owner", owner);
    if (programme != 0)
        tc_node_attr_int(chosen, "programme", programme);
    if (tc_in_text(v->in, "after") != NULL)
        tc_node_attr(chosen, "after", tc_in_text(v->in, "after"));
}

static enum tc_rc list_own(struct tc_view *v, bool is_part, const char *owner)
{
    struct place place = read_place(v->in);
    struct tc_arg status = tc_arg_text("status", status_of(v)), today = tc_arg_text("today", part_today(v)),
                  due = tc_arg_text("due", place.due), beyond = tc_arg_int("beyond", place.beyond);
    if (is_part)
        return tc_rows_page(v, TC_SQL_CASES_NAMED, TC_ARGS(status, today, due, beyond), "cases", "case");
    return tc_rows_page(v, TC_SQL_CASES_OWN,
                        TC_ARGS(tc_arg_int("owner", owner != NULL ? tc_in_int(v->in, "owner") : v->who->id), status, today, due, beyond),
                        "cases", "case");
}

/* One's own, those of somebody whom one covers, or those of others that one has a part in. */
enum tc_rc show_cases(struct tc_view *v)
{
    bool is_part = tc_in_text(v->in, "part") != NULL;
    const char *owner = is_part ? NULL : tc_in_text(v->in, "owner");
    say_choice(v, 0, owner, 0);
    if (is_part)
        tc_node_attr(tc_node_first(v->page, "chosen"), "part", "yes");
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CASES_COVERED, TC_ARGS(), "covered");
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_CASES_PARTS, TC_ARGS(), "parts");
    return rc == TC_OK ? list_own(v, is_part, owner) : rc;
}

static enum tc_rc list_team(struct tc_view *v, int64_t team, const char *owner)
{
    struct place place = read_place(v->in);
    int64_t person = 0;
    struct tc_arg status = tc_arg_text("status", status_of(v)), today = tc_arg_text("today", part_today(v)),
                  due = tc_arg_text("due", place.due), beyond = tc_arg_int("beyond", place.beyond),
                  of_team = tc_arg_id("team", team);
    if (owner == NULL)
        return tc_rows_page(v, TC_SQL_CASES_TEAM, TC_ARGS(status, today, due, beyond, of_team), "cases", "case");
    if (strcmp(owner, "nobody") != 0 && !tc_text_to_int(owner, 1, INT64_MAX, &person))
        return tc_fail(v, TC_GONE, "no such owner");
    return tc_rows_page(v, TC_SQL_CASES_TEAM_OWNER,
                        TC_ARGS(status, today, due, beyond, of_team, tc_arg_id("owner", person)), "cases", "case");
}

enum tc_rc show_cases_team(struct tc_view *v)
{
    const char *owner = tc_in_text(v->in, "owner");
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CASES_TEAMS, TC_ARGS(), "team");
    int64_t team;
    if (rc != TC_OK)
        return rc;
    team = part_chosen(v, "team", "team");
    say_choice(v, team, owner, 0);
    rc = tc_rows_many(v, TC_SQL_CASES_OWNERS, TC_ARGS(tc_arg_id("team", team)), "owner");
    return rc == TC_OK ? list_team(v, team, owner) : rc;
}

enum tc_rc show_cases_programme(struct tc_view *v)
{
    struct place place = read_place(v->in);
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CASES_PROGRAMMES, TC_ARGS(), "programme");
    int64_t programme;
    if (rc != TC_OK)
        return rc;
    programme = part_chosen(v, "programme", "programme");
    say_choice(v, 0, NULL, programme);
    return tc_rows_page(v, TC_SQL_CASES_PROGRAMME,
                        TC_ARGS(tc_arg_text("status", status_of(v)), tc_arg_text("today", part_today(v)),
                                tc_arg_text("due", place.due), tc_arg_int("beyond", place.beyond),
                                tc_arg_id("programme", programme)),
                        "cases", "case");
}
