/* SPDX-License-Identifier: Apache-2.0 */
/* Follow-ups: what came of one, and another planned. They outlive the closing of the case. */
#include "rule/follow_up.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "occasion.h"
#include "part.h"

static const char *const yes_or_no[] = {"yes", "no", NULL};
static const char *const kept[] = {"kept", "lost", "none", "not_asked", NULL};
static const char *const wants[] = {"yes", "no", "not_asked", NULL};

/* clang-format off */
#define OWN                                                                                    \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                 \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                     \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}
/* Of these the page asks what the form does not feed. */
#define FED(required_)                                                                         \
    {.name = "happened", .kind = TC_FIELD_DATE, .required = required_},                           \
    {.name = "reached", .kind = TC_FIELD_CHOICE, .required = required_, .choices = yes_or_no},    \
    {.name = "tried", .kind = TC_FIELD_LINE, .required = required_, .high = 400},                 \
    {.name = "housing", .kind = TC_FIELD_CHOICE, .choices = kept},                             \
    {.name = "work", .kind = TC_FIELD_CHOICE, .choices = kept},                                \
    {.name = "health", .kind = TC_FIELD_CHOICE, .choices = kept},                              \
    {.name = "needs", .kind = TC_FIELD_TEXT, .high = 4000},                                    \
    {.name = "wants", .kind = TC_FIELD_CHOICE, .choices = wants},                              \
    {.name = "next", .kind = TC_FIELD_DATE}

const struct tc_field follow_up_record_form[] = {
    OCCASION_DRAFT, OWN, FED(false),
    {.name = NULL},
};
static const struct tc_field follow_up_fields[] = {OWN, FED(true), {.name = NULL}};
const struct tc_field follow_up_plan_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "due", .kind = TC_FIELD_DATE, .required = true},
    {.name = NULL},
};
/* clang-format on */

static enum tc_rc judge(struct tc_act *a, struct tc_follow_up *follow_up, int64_t *discharge_r)
{
    struct tc_row row;
    const char *field;
    enum tc_rc rc = tc_act_one(a, TC_SQL_FOLLOW_UP_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    *follow_up = (struct tc_follow_up){
        .is_planned = tc_row_int(&row, "planned") != 0, .reached = strcmp(tc_in_text(a->in, "reached"), "yes") == 0,
        .today = tc_moment_date(a->turn->now)};
    *discharge_r = tc_row_int(&row, "discharge_id");
    if (!tc_in_date(a->in, "happened", &follow_up->happened))
        return tc_input_error(a, "happened", "required");
    if (!tc_in_date(a->in, "next", &follow_up->next))
        follow_up->next = (struct tc_date){0};
    const char *key = tc_follow_up_judge(follow_up, &field);
    return key ? tc_input_error(a, field, key) : TC_OK;
}

/* Of one who was not reached nothing else is known; what one would rather not say is as if it had not been asked. */
static struct tc_arg answer(struct tc_act *a, const struct tc_follow_up *follow_up, const char *name)
{
    return follow_up->reached ? tc_arg_text(name, tc_in_text(a->in, name) ?: "not_asked") : tc_arg_null(name);
}

static enum tc_rc record(struct tc_act *a, const struct tc_follow_up *f)
{
    return tc_act_change_one(a, TC_SQL_FOLLOW_UP_RECORD,
                             TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "happened"),
                                     tc_arg_int("reached", f->reached), tc_arg_in(a->in, "tried"), answer(a, f, "housing"),
                                     answer(a, f, "work"), answer(a, f, "health"),
                                     f->reached ? tc_arg_in(a->in, "needs") : tc_arg_null("needs"), answer(a, f, "wants")));
}

static enum tc_rc plan(struct tc_act *a, int64_t discharge, struct tc_arg due)
{
    return tc_act_change(a, TC_SQL_FOLLOW_UP_ADD, TC_ARGS(tc_arg_id("discharge", discharge), tc_arg_null("days"), due), NULL, NULL);
}

static enum tc_rc follow_up(struct tc_act *a, const struct tc_form *form, int64_t *id_r)
{
    (void)form;
    struct tc_follow_up follow_up;
    int64_t discharge = 0;
    enum tc_rc rc = judge(a, &follow_up, &discharge);
    if (rc == TC_OK)
        rc = record(a, &follow_up);
    if (rc == TC_OK && follow_up.next.day != 0)
        rc = plan(a, discharge, tc_arg_text("due", command_day(a, follow_up.next)));
    a->object = talloc_asprintf(a->turn, "follow-up %" PRId64, tc_in_int(a->in, "id"));
    a->detail = rc == TC_OK && follow_up.reached ? "reached" : "not reached";
    command_go_case(a, "/case/follow-ups?said=follow-up-recorded", talloc_asprintf(a->turn, "follow-up-%" PRId64, tc_in_int(a->in, "id")));
    *id_r = tc_in_int(a->in, "id");
    return rc;
}

/* The form was begun for one follow-up, and is signed with that one. */
static enum tc_rc see_subject(struct tc_act *a)
{
    struct tc_row row;
    int64_t id = tc_in_int(a->in, "id"), response = tc_in_int(a->in, "response");
    enum tc_rc rc = tc_act_one(a, TC_SQL_RESPONSE_JUDGE, TC_ARGS(tc_arg_id("id", response)), &row);
    if (rc == TC_OK && tc_row_int(&row, "subject_id") != id)
        rc = tc_fail(a, TC_GONE, "response %" PRId64 " is not of follow-up %" PRId64, response, id);
    return rc;
}

enum tc_rc do_follow_up_record(struct tc_act *a)
{
    static const struct response_occasion occasion = {.name = "follow_up", .own = follow_up_record_form + 2, .fields = follow_up_fields, .write = follow_up};
    enum tc_rc rc = see_subject(a);
    return rc == TC_OK ? response_sign_for(a, &occasion) : rc;
}

enum tc_rc do_follow_up_plan(struct tc_act *a)
{
    struct tc_date due = {0};
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK && tc_in_date(a->in, "due", &due) && tc_date_days(due) < tc_date_days(tc_moment_date(a->turn->now)))
        return tc_input_error(a, "due", "not-after");
    if (rc == TC_OK)
        rc = plan(a, 0, tc_arg_in(a->in, "due"));
    a->object = "follow-up";
    command_go_case(a, "/case/follow-ups?said=follow-up-planned", NULL);
    return rc;
}
