/* SPDX-License-Identifier: Apache-2.0 */
/* Actions towards a goal: add, change, end. */
#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "part.h"
#include "rule/action.h"

static const char *const owners[] = {"staff", "client", "partner", NULL};
static const char *const endings[] = {"done", "not_done", NULL};

/* clang-format off */
#define ACTION_FIELDS                                                                          \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                 \
    {.name = "title", .kind = TC_FIELD_LINE, .required = true},                                \
    {.name = "owner", .kind = TC_FIELD_CHOICE, .required = true, .choices = owners},           \
    {.name = "person", .kind = TC_FIELD_ID},                                                   \
    {.name = "partner", .kind = TC_FIELD_LINE, .high = 200},                                   \
    {.name = "due", .kind = TC_FIELD_DATE}
#define ACTION_ITSELF                                                                          \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                     \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field action_add_form[] = {
    ACTION_FIELDS,
    {.name = "goal", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};
const struct tc_field action_change_form[] = {ACTION_FIELDS, ACTION_ITSELF, {.name = NULL}};
const struct tc_field action_end_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    ACTION_ITSELF,
    {.name = "state", .kind = TC_FIELD_CHOICE, .required = true, .choices = endings},
    {.name = "result", .kind = TC_FIELD_LINE, .high = 400},
    {.name = NULL},
};
/* clang-format on */

/* The action as it is now, if it is still open; owner_r (may be NULL) is who of staff does it. */
static enum tc_rc see_open(struct tc_act *a, int64_t *owner_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_ACTION_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    if (owner_r != NULL)
        *owner_r = tc_row_int(&row, "owner_id");
    a->object = talloc_asprintf(a->turn, "action %" PRId64, tc_row_int(&row, "id"));
    return tc_row_int(&row, "is_open") != 0 ? TC_OK : tc_input_error(a, "", "action-ended");
}

static enum tc_rc see_goal(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_GOAL_JUDGE, TC_ARGS(tc_arg_id("id", tc_in_int(a->in, "goal"))), &row);
    if (rc != TC_OK)
        return rc;
    return tc_row_int(&row, "is_open") != 0 ? TC_OK : tc_input_error(a, "", "goal-closed");
}

/* The choice says who does it: what was typed for another choice is not kept. */
static bool is_owner(const struct tc_act *a, const char *owner)
{
    return strcmp(tc_in_text(a->in, "owner"), owner) == 0;
}

static struct tc_arg person_of(const struct tc_act *a)
{
    return is_owner(a, "staff") ? tc_arg_in(a->in, "person") : tc_arg_null("person");
}

static struct tc_arg partner_of(const struct tc_act *a)
{
    return is_owner(a, "partner") ? tc_arg_in(a->in, "partner") : tc_arg_null("partner");
}

static enum tc_rc check(struct tc_act *a, int64_t before)
{
    struct tc_row row;
    int64_t person = tc_in_int(a->in, "person");
    const char *lacks = tc_action_lacks(tc_in_text(a->in, "owner"), person != 0, tc_in_text(a->in, "partner") != NULL);
    enum tc_rc rc;
    if (lacks != NULL)
        return tc_input_error(a, lacks, "required");
    if (!is_owner(a, "staff") || person == before)
        return TC_OK;
    rc = command_find(a, TC_SQL_CASE_STAFF, TC_ARGS(tc_arg_id("person", person)), &row);
    return rc == TC_OK && row.count == 0 ? tc_input_error(a, "person", "person-not-here") : rc;
}

static void go_on(struct tc_act *a, const char *path, int64_t action)
{
    command_go_case(a, path, talloc_asprintf(a->turn, "action-%" PRId64, action));
}

enum tc_rc do_action_add(struct tc_act *a)
{
    int64_t id = 0;
    enum tc_rc rc = see_goal(a);
    if (rc == TC_OK)
        rc = check(a, 0);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_ACTION_ADD,
                           TC_ARGS(tc_arg_in(a->in, "goal"), tc_arg_in(a->in, "title"), tc_arg_in(a->in, "owner"), person_of(a),
                                   partner_of(a), tc_arg_in(a->in, "due")),
                           NULL, &id);
    a->object = talloc_asprintf(a->turn, "action %" PRId64, id);
    go_on(a, "/case/goals?said=action-added", id);
    return rc;
}

enum tc_rc do_action_change(struct tc_act *a)
{
    int64_t before = 0;
    enum tc_rc rc = see_open(a, &before);
    if (rc == TC_OK)
        rc = check(a, before);
    if (rc != TC_OK)
        return rc;
    go_on(a, "/case/goals?said=action-changed", tc_in_int(a->in, "id"));
    return tc_act_change_one(a, TC_SQL_ACTION_CHANGE,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "title"),
                                     tc_arg_in(a->in, "owner"), person_of(a), partner_of(a), tc_arg_in(a->in, "due")));
}

enum tc_rc do_action_end(struct tc_act *a)
{
    enum tc_rc rc = see_open(a, NULL);
    if (rc == TC_OK && tc_action_wants_result(tc_in_text(a->in, "state")) && tc_in_text(a->in, "result") == NULL)
        return tc_input_error(a, "result", "required");
    if (rc != TC_OK)
        return rc;
    a->detail = tc_in_text(a->in, "state");
    go_on(a, "/case/goals?said=action-ended", tc_in_int(a->in, "id"));
    return tc_act_change_one(a, TC_SQL_ACTION_END,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "state"),
                                     tc_arg_in(a->in, "result")));
}
