/* SPDX-License-Identifier: Apache-2.0 */
/* Who stands in for whom: the one reaches the other's cases for those days, and no longer. */
#include "rule/cover.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "part.h"
#include "record/person.h"

/* clang-format off */
const struct tc_field cover_add_form[] = {
    {.name = "absent", .kind = TC_FIELD_ID, .required = true},
    {.name = "covering", .kind = TC_FIELD_ID, .required = true},
    {.name = "from", .kind = TC_FIELD_DATE, .required = true},
    {.name = "until", .kind = TC_FIELD_DATE, .required = true},
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = "team", .kind = TC_FIELD_ID}, /* whose page the answer leads to */
    {.name = NULL},
};
const struct tc_field cover_end_form[] = {
    {.name = "cover", .kind = TC_FIELD_ID, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = "team", .kind = TC_FIELD_ID},
    {.name = NULL},
};
/* clang-format on */

static enum tc_rc check_person(struct tc_act *a, const char *field, bool must_be_active)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_COVER_PERSON, TC_ARGS(tc_arg_id("person", tc_in_int(a->in, field))), &row);
    if (rc == TC_OK && (row.count == 0 || (must_be_active && strcmp(tc_row_text(&row, "state"), "active") != 0)))
        return tc_input_error(a, field, "person-not-here");
    return rc;
}

static enum tc_rc check_people(struct tc_act *a)
{
    if (tc_in_int(a->in, "absent") == tc_in_int(a->in, "covering"))
        return tc_input_error(a, "covering", "cover-self");
    enum tc_rc rc = check_person(a, "absent", false);
    return rc == TC_OK ? check_person(a, "covering", true) : rc;
}

/* From the first moment of the first day to the first of the day after the last. */
struct days {
    int64_t begins, ends;
};

static enum tc_rc check_days(struct tc_act *a, struct days *days)
{
    struct tc_date from = {0}, until = {0};
    const char *field, *wrong;
    struct tc_row row;
    (void)tc_in_date(a->in, "from", &from);
    (void)tc_in_date(a->in, "until", &until);
    wrong = tc_cover_judge(tc_date_days(from), tc_date_days(until), tc_date_days(tc_moment_date(a->turn->now)), &field);
    if (wrong != NULL)
        return tc_input_error(a, field, wrong);
    *days = (struct days){tc_date_at(from, 0, 0), tc_date_end(until) + 1};
    enum tc_rc rc = command_find(a, TC_SQL_COVER_DOUBLE,
                                 TC_ARGS(tc_arg_in(a->in, "absent"), tc_arg_in(a->in, "covering"),
                                         tc_arg_moment("begins", days->begins), tc_arg_moment("ends", days->ends)), &row);
    return rc == TC_OK && row.count != 0 ? tc_input_error(a, "covering", "cover-double") : rc;
}

static void go_team(struct tc_act *a, const char *said)
{
    const char *path = talloc_asprintf(a->turn, "/team?said=%s", said);
    tc_act_go(a, path, "team", tc_in_text(a->in, "team"), "covers");
}

enum tc_rc do_cover_add(struct tc_act *a)
{
    struct days days = {0};
    int64_t covering = tc_in_int(a->in, "covering");
    enum tc_rc rc = check_people(a);
    if (rc == TC_OK)
        rc = check_days(a, &days);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_COVER_ADD,
                           TC_ARGS(tc_arg_in(a->in, "absent"), tc_arg_in(a->in, "covering"), tc_arg_in(a->in, "from"),
                                   tc_arg_in(a->in, "until"), tc_arg_moment("begins", days.begins), tc_arg_moment("ends", days.ends),
                                   tc_arg_in(a->in, "reason")), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_person_reach(a->turn, a->record->store, a->record->grant, covering);
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "person %" PRId64, covering);
    a->detail = talloc_asprintf(a->turn, "covers person %" PRId64 " from %s until %s", tc_in_int(a->in, "absent"),
                                tc_in_text(a->in, "from"), tc_in_text(a->in, "until"));
    go_team(a, "cover-added");
    return TC_OK;
}

enum tc_rc do_cover_end(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_COVER_JUDGE, TC_ARGS(tc_arg_in(a->in, "cover")), &row);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_COVER_END, TC_ARGS(tc_arg_in(a->in, "cover"), tc_arg_in(a->in, "version")));
    if (rc == TC_OK)
        rc = tc_person_reach(a->turn, a->record->store, a->record->grant, tc_row_int(&row, "covering_id"));
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "person %" PRId64, tc_row_int(&row, "covering_id"));
    a->detail = talloc_asprintf(a->turn, "covers person %" PRId64 " no longer", tc_row_int(&row, "absent_id"));
    go_team(a, "cover-ended");
    return TC_OK;
}
