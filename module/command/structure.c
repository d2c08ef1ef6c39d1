/* SPDX-License-Identifier: Apache-2.0 */
/* Programmes, teams and sites: added, changed, ended; which teams work for which programme. */
#include "commands.h"
#include "part.h"
#include "rule/structure.h"


/* clang-format off */
#define VERSION {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}
#define CODE {.name = "code", .kind = TC_FIELD_LINE, .required = true}
#define NAME {.name = "name", .kind = TC_FIELD_LINE, .required = true}
#define OF(what) {.name = (what), .kind = TC_FIELD_ID, .required = true}
#define ENDED {.name = "ended", .kind = TC_FIELD_DATE}
#define PROGRAMME                                                                           \
    NAME, {.name = "service", .kind = TC_FIELD_LINE, .required = true, .high = 64},             \
    {.name = "segment", .kind = TC_FIELD_CHOICE, .required = true, .choices = command_segments}, \
    {.name = "pathway", .kind = TC_FIELD_LINE, .high = 32} /* none: the house's own */
#define TEAM NAME, {.name = "site", .kind = TC_FIELD_ID}
#define SITE                                                                                \
    NAME, {.name = "address", .kind = TC_FIELD_LINE, .high = 400},                           \
    {.name = "zone", .kind = TC_FIELD_LINE, .required = true, .high = 64}

const struct tc_field programme_add_form[] = {CODE, PROGRAMME, {.name = NULL}};
const struct tc_field programme_change_form[] = {OF("programme"), VERSION, PROGRAMME, {.name = NULL}};
const struct tc_field programme_end_form[] = {OF("programme"), VERSION, ENDED, {.name = NULL}};
const struct tc_field programme_duty_form[] = {
    OF("programme"), VERSION, {.name = "duty", .kind = TC_FIELD_ID}, {.name = "crisis_words", .kind = TC_FIELD_TEXT, .high = 1000},
    {.name = "crisis_phone", .kind = TC_FIELD_LINE, .high = 64}, {.name = NULL}};
const struct tc_field programme_team_form[] = {OF("programme"), OF("team"), {.name = NULL}};
const struct tc_field team_add_form[] = {CODE, TEAM, {.name = NULL}};
const struct tc_field team_change_form[] = {OF("team"), VERSION, TEAM, {.name = NULL}};
const struct tc_field team_end_form[] = {OF("team"), VERSION, ENDED, {.name = NULL}};
const struct tc_field site_add_form[] = {CODE, SITE, {.name = NULL}};
const struct tc_field site_change_form[] = {OF("site"), VERSION, SITE, {.name = NULL}};
const struct tc_field site_end_form[] = {OF("site"), VERSION, ENDED, {.name = NULL}};
/* clang-format on */

/* Where the way leads, and what the audit entry names: "team north", "site 3". */
static void go_structure(struct tc_act *a, const char *kind)
{
    const char *code = tc_in_text(a->in, "code");
    a->object = code ? talloc_asprintf(a->turn, "%s %s", kind, code)
                     : talloc_asprintf(a->turn, "%s %lld", kind, (long long)tc_in_int(a->in, kind));
    tc_act_go(a, "/structure", "said", "place-kept", NULL);
}

static enum tc_rc judge_code(struct tc_act *a, enum tc_sql taken)
{
    struct tc_row row;
    const char *key = tc_code_judge(tc_in_text(a->in, "code"));
    if (key)
        return tc_input_error(a, "code", key);
    enum tc_rc rc = command_find(a, taken, TC_ARGS(tc_arg_in(a->in, "code")), &row);
    return rc == TC_OK && row.count ? tc_input_error(a, "code", "code-taken") : rc;
}

static enum tc_rc end(struct tc_act *a, const char *kind, enum tc_sql state, enum tc_sql uses, const char *count, enum tc_sql change)
{
    struct tc_row now, used = {.count = 0};
    enum tc_rc rc = tc_act_one(a, state, TC_ARGS(tc_arg_in(a->in, kind)), &now);
    if (rc == TC_OK && count)
        rc = tc_act_one(a, uses, TC_ARGS(tc_arg_in(a->in, kind)), &used);
    if (rc != TC_OK)
        return rc;
    const char *key = tc_end_judge(tc_in_text(a->in, "ended") != NULL, tc_row_text(&now, "@ended") != NULL,
                                   count ? tc_row_int(&used, count) : 0);
    if (key)
        return tc_input_error(a, "ended", key);
    go_structure(a, kind);
    a->detail = tc_in_text(a->in, "ended") ? "ended" : "goes on again";
    return tc_act_change_one(a, change, TC_ARGS(tc_arg_in(a->in, kind), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "ended")));
}

/* Only what is published can be begun on. */
static enum tc_rc check_pathway(struct tc_act *a)
{
    struct tc_row row = {.count = 1};
    enum tc_rc rc = TC_OK;
    if (tc_in_text(a->in, "pathway") != NULL)
        rc = command_find(a, TC_SQL_STRUCTURE_PATHWAY, TC_ARGS(tc_arg_in(a->in, "pathway")), &row);
    return rc == TC_OK && row.count == 0 ? tc_input_error(a, "pathway", "not-a-choice") : rc;
}

enum tc_rc do_programme_add(struct tc_act *a)
{
    enum tc_rc rc = judge_code(a, TC_SQL_STRUCTURE_PROGRAMME_CODE);
    go_structure(a, "programme");
    if (rc == TC_OK)
        rc = check_pathway(a);
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_PROGRAMME_ADD,
                         TC_ARGS(tc_arg_in(a->in, "code"), tc_arg_in(a->in, "name"), tc_arg_in(a->in, "service"),
                                 tc_arg_in(a->in, "segment"), tc_arg_in(a->in, "pathway")), NULL, NULL);
}

enum tc_rc do_programme_change(struct tc_act *a)
{
    enum tc_rc rc = check_pathway(a);
    go_structure(a, "programme");
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_PROGRAMME_UPDATE,
                             TC_ARGS(tc_arg_in(a->in, "programme"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "name"),
                                     tc_arg_in(a->in, "service"), tc_arg_in(a->in, "segment"), tc_arg_in(a->in, "pathway")));
}

enum tc_rc do_programme_duty(struct tc_act *a)
{
    int64_t duty = tc_in_int(a->in, "duty");
    bool may_be;
    enum tc_rc rc = command_has_row(a, TC_SQL_STRUCTURE_DUTIES, duty, &may_be);
    go_structure(a, "programme");
    a->detail = "duty";
    if (rc == TC_OK && duty != 0 && !may_be)
        return tc_input_error(a, "duty", "not-a-choice");
    if (rc == TC_OK && duty != 0 && !tc_in_text(a->in, "crisis_words"))
        return tc_input_error(a, "crisis_words", "required");
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_PROGRAMME_DUTY_SET,
                             TC_ARGS(tc_arg_in(a->in, "programme"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "duty"),
                                     tc_arg_in(a->in, "crisis_words"), tc_arg_in(a->in, "crisis_phone")));
}

enum tc_rc do_programme_end(struct tc_act *a)
{
    return end(a, "programme", TC_SQL_STRUCTURE_PROGRAMME, 0, NULL, TC_SQL_PROGRAMME_END);
}

enum tc_rc do_team_add(struct tc_act *a)
{
    enum tc_rc rc = judge_code(a, TC_SQL_STRUCTURE_TEAM_CODE);
    go_structure(a, "team");
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_TEAM_ADD, TC_ARGS(tc_arg_in(a->in, "code"), tc_arg_in(a->in, "name"), tc_arg_in(a->in, "site")),
                         NULL, NULL);
}

enum tc_rc do_team_change(struct tc_act *a)
{
    go_structure(a, "team");
    return tc_act_change_one(a, TC_SQL_TEAM_UPDATE,
                             TC_ARGS(tc_arg_in(a->in, "team"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "name"),
                                     tc_arg_in(a->in, "site")));
}

enum tc_rc do_team_end(struct tc_act *a)
{
    return end(a, "team", TC_SQL_STRUCTURE_TEAM, TC_SQL_STRUCTURE_TEAM_WORKS, "@first", TC_SQL_TEAM_END);
}

static enum tc_rc judge_zone(struct tc_act *a)
{
    const char *key = tc_zone_judge(tc_in_text(a->in, "zone"));
    return key ? tc_input_error(a, "zone", key) : TC_OK;
}

enum tc_rc do_site_add(struct tc_act *a)
{
    enum tc_rc rc = judge_code(a, TC_SQL_STRUCTURE_SITE_CODE);
    if (rc == TC_OK)
        rc = judge_zone(a);
    go_structure(a, "site");
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_SITE_ADD,
                         TC_ARGS(tc_arg_in(a->in, "code"), tc_arg_in(a->in, "name"), tc_arg_in(a->in, "address"),
                                 tc_arg_in(a->in, "zone")), NULL, NULL);
}

enum tc_rc do_site_change(struct tc_act *a)
{
    enum tc_rc rc = judge_zone(a);
    go_structure(a, "site");
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_SITE_UPDATE,
                             TC_ARGS(tc_arg_in(a->in, "site"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "name"),
                                     tc_arg_in(a->in, "address"), tc_arg_in(a->in, "zone")));
}

enum tc_rc do_site_end(struct tc_act *a)
{
    return end(a, "site", TC_SQL_STRUCTURE_SITE, TC_SQL_STRUCTURE_SITE_TEAMS, "@open", TC_SQL_SITE_END);
}

static enum tc_rc work(struct tc_act *a, enum tc_sql sql, const char *detail)
{
    int64_t rows = 0;
    a->object = talloc_asprintf(a->turn, "programme %lld", (long long)tc_in_int(a->in, "programme"));
    a->detail = talloc_asprintf(a->turn, "%s team %lld", detail, (long long)tc_in_int(a->in, "team"));
    tc_act_go(a, "/structure/programme?said=place-kept", "programme", tc_in_text(a->in, "programme"), "teams");
    return tc_act_change(a, sql, TC_ARGS(tc_arg_in(a->in, "programme"), tc_arg_in(a->in, "team")), &rows, NULL);
}

enum tc_rc do_programme_team_add(struct tc_act *a)
{
    return work(a, TC_SQL_PROGRAMME_TEAM_ADD, "add");
}

enum tc_rc do_programme_team_remove(struct tc_act *a)
{
    return work(a, TC_SQL_PROGRAMME_TEAM_REMOVE, "remove");
}

enum tc_rc do_programme_team_first(struct tc_act *a)
{
    return work(a, TC_SQL_PROGRAMME_TEAM_FIRST, "first");
}
