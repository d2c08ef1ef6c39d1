/* SPDX-License-Identifier: Apache-2.0 */
/* A team: what each carries, who stands in for whom, what waits for a second person. */
#include "part.h"
#include "screens.h"

const struct tc_field team_fields[] = {{.name = "team", .kind = TC_FIELD_ID}, {.name = NULL}};

static enum tc_rc choose_team(struct tc_view *v, int64_t *team_r)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CASES_TEAMS, TC_ARGS(), "team");
    *team_r = part_chosen(v, "team", "team");
    struct tc_node *chosen = tc_node_add(v->page, "chosen");
    if (*team_r != 0)
        tc_node_attr_int(chosen, "team", *team_r);
    return rc;
}

enum tc_rc show_team(struct tc_view *v)
{
    int64_t team;
    enum tc_rc rc = choose_team(v, &team);
    struct tc_arg of_team = tc_arg_id("team", team);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_TEAM_LOAD, TC_ARGS(of_team, tc_arg_text("today", part_today(v))), "worker");
    if (rc == TC_OK)
        rc = tc_rows_one(v, TC_SQL_TEAM_UNOWNED, TC_ARGS(of_team), "unowned");
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_TEAM_APPROVALS, TC_ARGS(of_team), "approval");
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_TEAM_COVERS, TC_ARGS(of_team), "cover") : rc;
}

enum tc_rc show_team_cover(struct tc_view *v)
{
    int64_t team;
    enum tc_rc rc = choose_team(v, &team);
    part_local(v, "today", v->turn->now, false);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_TEAM_PEOPLE, TC_ARGS(), "person") : rc;
}
