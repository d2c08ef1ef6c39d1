/* SPDX-License-Identifier: Apache-2.0 */
/* Programmes, teams and sites: no case and no count of cases, for those who read none. */
#include "part.h"
#include "screens.h"

/* Without an id the form is for a new one. */
const struct tc_field structure_programme_fields[] = {{.name = "programme", .kind = TC_FIELD_ID}, {.name = NULL}};
const struct tc_field structure_team_fields[] = {{.name = "team", .kind = TC_FIELD_ID}, {.name = NULL}};
const struct tc_field structure_site_fields[] = {{.name = "site", .kind = TC_FIELD_ID}, {.name = NULL}};

enum tc_rc show_structure(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_STRUCTURE_PROGRAMMES, "programme"}, {TC_SQL_STRUCTURE_WORKS, "works"},
        {TC_SQL_STRUCTURE_TEAMS, "team"},           {TC_SQL_STRUCTURE_SITES, "site"},
        {0, NULL},
    };
    return part_rows(v, parts, TC_ARGS());
}

enum tc_rc show_structure_programme(struct tc_view *v)
{
    static const struct part parts[] = {
        {TC_SQL_STRUCTURE_PROGRAMME_WORKS, "works"}, {TC_SQL_STRUCTURE_FREE_TEAMS, "choice"}, {0, NULL}};
    const struct tc_arg *args = TC_ARGS(tc_arg_id("programme", tc_in_int(v->in, "programme")));
    enum tc_rc rc = tc_rows_many(v, TC_SQL_STRUCTURE_PATHWAYS, TC_ARGS(), "pathway");
    if (rc != TC_OK || tc_in_int(v->in, "programme") == 0)
        return rc;
    rc = tc_rows_one(v, TC_SQL_STRUCTURE_PROGRAMME, args, "programme");
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_STRUCTURE_DUTIES, TC_ARGS(), "duty");
    return rc == TC_OK ? part_rows(v, parts, args) : rc;
}

enum tc_rc show_structure_team(struct tc_view *v)
{
    int64_t team = tc_in_int(v->in, "team");
    enum tc_rc rc = tc_rows_many(v, TC_SQL_STRUCTURE_OPEN_SITES, TC_ARGS(tc_arg_id("team", team)), "choice");
    if (rc != TC_OK || team == 0)
        return rc;
    return tc_rows_one(v, TC_SQL_STRUCTURE_TEAM, TC_ARGS(tc_arg_id("team", team)), "team");
}

enum tc_rc show_structure_site(struct tc_view *v)
{
    int64_t site = tc_in_int(v->in, "site");
    return site == 0 ? TC_OK : tc_rows_one(v, TC_SQL_STRUCTURE_SITE, TC_ARGS(tc_arg_id("site", site)), "site");
}
