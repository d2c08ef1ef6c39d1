/* SPDX-License-Identifier: Apache-2.0 */
/* The case team: who has which part, from when to when. */
#include <inttypes.h>
#include <string.h>

#include "assign.h"
#include "commands.h"
#include "part.h"
#include "record/reach.h"

static const char *const lists[] = {"team", NULL};
static const char *const parts[] = {"owner", "clinician", "support", "cover", "intake", NULL};

/* clang-format off */
const struct tc_field case_assign_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "person", .kind = TC_FIELD_ID, .required = true},
    {.name = "part", .kind = TC_FIELD_CHOICE, .required = true, .choices = parts},
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = "from", .kind = TC_FIELD_CHOICE, .choices = lists},
    {.name = NULL},
};
const struct tc_field case_part_end_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "assignment", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};
/* clang-format on */

static bool is_owner(const char *part)
{
    return part != NULL && strcmp(part, "owner") == 0;
}

static struct given given_of(const struct tc_act *a, const struct tc_row *the_case)
{
    return (struct given){a->record->grant->case_id, tc_row_int(the_case, "owner_id"), tc_row_int(the_case, "access_version"),
                          tc_row_int(the_case, "is_restricted") != 0};
}

/* Who lost the last part in a restricted case is no longer named on it. */
static enum tc_rc drop_name(struct tc_act *a, const struct given *given, int64_t person)
{
    if (person == 0)
        return TC_OK;
    return tc_act_change(a, TC_SQL_CASE_NAMED_DROP, TC_ARGS(tc_arg_id("of_case", given->id), tc_arg_id("person", person)), NULL, NULL);
}

static enum tc_rc set_owner(struct tc_act *a, const struct given *given, int64_t owner)
{
    enum tc_rc rc = tc_act_change_one(a, TC_SQL_CASELOAD_OWNER_SET,
                                      TC_ARGS(tc_arg_id("of_case", given->id), tc_arg_id("owner", owner), tc_arg_int("version", given->version)));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_ASSIGNMENT_OWNER_END, TC_ARGS(tc_arg_id("of_case", given->id)), NULL, NULL);
    return rc;
}

static enum tc_rc check_person(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_CASE_CANDIDATE, TC_ARGS(tc_arg_in(a->in, "person")), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_input_error(a, "person", "person-not-here");
    if (rc == TC_OK)
        rc = command_find(a, TC_SQL_ASSIGNMENT_PART, TC_ARGS(tc_arg_in(a->in, "person"), tc_arg_in(a->in, "part")), &row);
    if (rc == TC_OK && row.count != 0)
        return tc_input_error(a, "person", "person-has-part");
    return rc;
}

static enum tc_rc begin_part(struct tc_act *a, const struct given *given, const char *part)
{
    struct tc_arg of_case = tc_arg_id("of_case", given->id), person = tc_arg_in(a->in, "person");
    enum tc_rc rc = tc_act_change(a, TC_SQL_ASSIGNMENT_ADD, TC_ARGS(of_case, person, tc_arg_text("part", part), tc_arg_in(a->in, "reason")),
                                  NULL, NULL);
    if (rc == TC_OK && given->is_restricted)
        rc = tc_act_change(a, TC_SQL_CASE_NAMED_ADD, TC_ARGS(of_case, person), NULL, NULL);
    return rc;
}

enum tc_rc assign_owner(struct tc_act *a, const struct given *given)
{
    enum tc_rc rc = set_owner(a, given, tc_in_int(a->in, "person"));
    if (rc == TC_OK)
        rc = begin_part(a, given, "owner");
    if (rc == TC_OK)
        rc = drop_name(a, given, given->owner);
    return rc == TC_OK ? tc_reach_case(a->record->store, a->turn, a->record->grant, given->id) : rc;
}

/* Back to the list from which the case was given, so that the next one can be: nobody's, or everyone's. */
static void go_on(struct tc_act *a, const struct tc_row *the_case)
{
    bool was_free = tc_row_int(the_case, "owner_id") == 0;
    if (tc_in_text(a->in, "from") == NULL)
        command_go_case(a, "/case/team?said=assigned", NULL);
    else
        tc_act_go(a, was_free ? "/cases/team?said=assigned&owner=nobody" : "/cases/team?said=assigned", "team",
                  tc_row_text(the_case, "team_id"), NULL);
}

static enum tc_rc add_part(struct tc_act *a, const struct given *given)
{
    enum tc_rc rc = begin_part(a, given, tc_in_text(a->in, "part"));
    return rc == TC_OK ? tc_reach_case(a->record->store, a->turn, a->record->grant, given->id) : rc;
}

enum tc_rc do_case_assign(struct tc_act *a)
{
    struct tc_row the_case;
    enum tc_rc rc = command_see_case(a, &the_case);
    if (rc == TC_OK)
        rc = check_person(a);
    if (rc != TC_OK)
        return rc;
    struct given given = given_of(a, &the_case);
    rc = is_owner(tc_in_text(a->in, "part")) ? assign_owner(a, &given) : add_part(a, &given);
    a->object = talloc_asprintf(a->turn, "person %" PRId64, tc_in_int(a->in, "person"));
    a->detail = tc_in_text(a->in, "part");
    if (rc == TC_OK)
        go_on(a, &the_case);
    return rc;
}

enum tc_rc do_case_part_end(struct tc_act *a)
{
    struct tc_row the_case, part;
    enum tc_rc rc = command_see_case(a, &the_case);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_ASSIGNMENT_JUDGE, TC_ARGS(tc_arg_in(a->in, "assignment")), &part);
    if (rc != TC_OK)
        return rc;
    struct given given = given_of(a, &the_case);
    if (is_owner(tc_row_text(&part, "part")))
        rc = set_owner(a, &given, 0);
    else
        rc = tc_act_change_one(a, TC_SQL_ASSIGNMENT_END, TC_ARGS(tc_arg_in(a->in, "assignment")));
    if (rc == TC_OK)
        rc = drop_name(a, &given, tc_row_int(&part, "person_id"));
    if (rc == TC_OK)
        rc = tc_reach_case(a->record->store, a->turn, a->record->grant, given.id);
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "person %" PRId64, tc_row_int(&part, "person_id"));
    a->detail = talloc_asprintf(a->turn, "%s ended", tc_row_text(&part, "part"));
    command_go_case(a, "/case/team?said=part-ended", NULL);
    return TC_OK;
}
