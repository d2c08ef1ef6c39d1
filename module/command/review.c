/* SPDX-License-Identifier: Apache-2.0 */
/* A review: written down as it was held, with the goals that go on, and where its result leads. */
#include "rule/review.h"

#include <inttypes.h>
#include <string.h>

#include "base/text.h"
#include "commands.h"
#include "occasion.h"
#include "part.h"
#include "stage.h"

static const char *const results[] = {"go_on", "change_plan", "reassess", "close", NULL};

/* clang-format off */
#define OWN                                                                                    \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                 \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},     \
    {.name = "shown", .kind = TC_FIELD_CHOICES},   /* goals that stood on the page */             \
    {.name = "carried", .kind = TC_FIELD_CHOICES}, /* of these, those that go on */               \
    {.name = "dropped", .kind = TC_FIELD_LINE, .high = 400},                                   \
    {.name = "next", .kind = TC_FIELD_DATE}
/* Of these the page asks what the form does not feed. */
#define FED(required_)                                                                         \
    {.name = "held", .kind = TC_FIELD_DATE, .required = required_},                               \
    {.name = "present", .kind = TC_FIELD_LINE, .required = required_, .high = 400},               \
    {.name = "view", .kind = TC_FIELD_TEXT, .required = required_, .high = 4000},                 \
    {.name = "changed", .kind = TC_FIELD_TEXT, .required = required_, .high = 4000},              \
    {.name = "answer", .kind = TC_FIELD_TEXT, .required = required_, .high = 4000},               \
    {.name = "leads", .kind = TC_FIELD_CHOICE, .required = required_, .choices = results}

const struct tc_field review_hold_form[] = {
    OCCASION_DRAFT, OWN, FED(false),
    {.name = NULL},
};
static const struct tc_field review_fields[] = {OWN, FED(true), {.name = NULL}};
/* clang-format on */

/* What is written down, and what follows from it. */
struct holding {
    struct tc_case_pathway of;
    struct tc_review review;
    const struct tc_way *way; /* NULL: the case stays */
    int64_t turn;
    const char *since;
};

static bool is_carried(struct tc_act *a, const char *goal)
{
    const char *word;
    for (size_t n = 0; (word = tc_in_choice(a->in, "carried", n)) != NULL; n++)
        if (strcmp(word, goal) == 0)
            return true;
    return false;
}

static enum tc_rc read_last(struct tc_act *a, struct holding *holding)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_REVIEW_LAST, TC_ARGS(), &row);
    holding->turn = 1;
    if (rc != TC_OK || row.count == 0)
        return rc;
    holding->turn = tc_row_int(&row, "@turn") + 1;
    holding->since = tc_row_text(&row, "@since");
    return tc_date_read(tc_row_text(&row, "@held"), &holding->review.last) ? TC_OK : tc_fail(a, TC_FAULT, "a review without its day");
}

static enum tc_rc judge_days(struct tc_act *a, struct holding *holding)
{
    struct tc_review *review = &holding->review;
    const char *field;
    review->result = tc_in_text(a->in, "leads");
    review->today = tc_moment_date(a->turn->now);
    if (!tc_in_date(a->in, "held", &review->held))
        return tc_input_error(a, "held", "required");
    if (!tc_in_date(a->in, "next", &review->next))
        review->next = (struct tc_date){0};
    const char *key = tc_review_judge(review, &field);
    return key ? tc_input_error(a, field, key) : TC_OK;
}

static enum tc_rc judge_goals(struct tc_act *a)
{
    const char *goal;
    for (size_t n = 0; (goal = tc_in_choice(a->in, "shown", n)) != NULL; n++)
        if (!is_carried(a, goal) && tc_in_text(a->in, "dropped") == NULL)
            return tc_input_error(a, "dropped", "required");
    return TC_OK;
}

static enum tc_rc judge(struct tc_act *a, struct holding *holding)
{
    enum tc_rc rc = judge_days(a, holding);
    if (rc == TC_OK)
        rc = judge_goals(a);
    if (rc != TC_OK)
        return rc;
    if (holding->of.stage == NULL)
        return tc_input_error(a, "", "stage-no-way");
    if (!tc_review_is_offered(holding->of.stage, holding->review.result))
        return tc_input_error(a, "leads", "stage-no-way");
    holding->way = tc_review_way(holding->of.stage, holding->review.result);
    return TC_OK;
}

static enum tc_rc write_down(struct tc_act *a, const struct holding *holding, int64_t *id_r)
{
    bool closes = strcmp(holding->review.result, "close") == 0;
    struct tc_arg next = closes ? tc_arg_null("next") : tc_arg_in(a->in, "next");
    return tc_act_change(a, TC_SQL_REVIEW_ADD,
                         TC_ARGS(tc_arg_int("turn", holding->turn), tc_arg_text("stage", holding->of.stage->name),
                                 tc_arg_text("since", holding->since), tc_arg_in(a->in, "held"), tc_arg_in(a->in, "present"),
                                 tc_arg_in(a->in, "view"), tc_arg_in(a->in, "changed"), tc_arg_text("question", holding->of.stage->question),
                                 tc_arg_in(a->in, "answer"), tc_arg_text("result", holding->review.result),
                                 tc_arg_text("to", holding->way ? holding->way->to : NULL), next),
                         NULL, id_r);
}

/* Those that were ticked go on; the others that the form showed end. One that was added meanwhile stays as it is. */
static enum tc_rc settle_goals(struct tc_act *a, int64_t review)
{
    enum tc_rc rc = TC_OK;
    const char *word;
    for (size_t n = 0; rc == TC_OK && (word = tc_in_choice(a->in, "shown", n)) != NULL; n++) {
        int64_t goal;
        if (!tc_text_to_int(word, 1, INT64_MAX, &goal))
            continue;
        if (is_carried(a, word))
            rc = tc_act_change(a, TC_SQL_REVIEW_GOAL_ADD, TC_ARGS(tc_arg_id("review", review), tc_arg_id("goal", goal)), NULL, NULL);
        else
            rc = tc_act_change(a, TC_SQL_REVIEW_GOAL_END,
                               TC_ARGS(tc_arg_id("goal", goal), tc_arg_text("reason", tc_in_text(a->in, "dropped"))), NULL, NULL);
    }
    return rc;
}

/* The criteria are asked after the review was written: a pathway may ask for one. */
static enum tc_rc follow(struct tc_act *a, const struct holding *holding)
{
    const struct tc_date *next = holding->review.next.day != 0 ? &holding->review.next : NULL;
    if (!holding->way)
        return tc_act_change_one(a, TC_SQL_CASE_REVIEW_DUE_SET,
                                 TC_ARGS(tc_arg_text("due", next ? command_day(a, *next) : NULL), tc_arg_in(a->in, "version")));
    enum tc_rc rc = command_way_judge(a, &holding->of, holding->way, "leads");
    if (rc == TC_OK)
        rc = command_stage_enter(a, &holding->of, holding->way->to, tc_in_int(a->in, "version"), next);
    return rc == TC_OK ? command_stage_answer(a, &holding->of, holding->way, tc_arg_in(a->in, "answer")) : rc;
}

static enum tc_rc hold(struct tc_act *a, const struct tc_form *form, int64_t *id_r)
{
    (void)form;
    struct holding holding = {0};
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = tc_pathway_of_case(a->record, &holding.of);
    if (rc == TC_OK)
        rc = read_last(a, &holding);
    if (rc == TC_OK)
        rc = judge(a, &holding);
    if (rc == TC_OK)
        rc = write_down(a, &holding, id_r);
    if (rc == TC_OK)
        rc = settle_goals(a, *id_r);
    if (rc == TC_OK)
        rc = follow(a, &holding);
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "review %" PRId64, *id_r);
    a->detail = talloc_asprintf(a->turn, "turn %" PRId64 ", %s", holding.turn, holding.review.result);
    return command_stage_go(a, "/case/reviews", "review-held", talloc_asprintf(a->turn, "review-%" PRId64, holding.turn));
}

enum tc_rc do_review_hold(struct tc_act *a)
{
    static const struct response_occasion review = {.name = "review", .own = review_hold_form + 2, .fields = review_fields, .write = hold};
    return response_sign_for(a, &review);
}
