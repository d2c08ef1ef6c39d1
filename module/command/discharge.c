/* SPDX-License-Identifier: Apache-2.0 */
/* A case is closed, or a second person is asked to: what was reached, what stays open, where the person turns to. */
#include "rule/discharge.h"

#include <inttypes.h>
#include <string.h>

#include "closing.h"
#include "commands.h"
#include "occasion.h"
#include "part.h"
#include "record/criteria.h"
#include "record/pathway.h"
#include "record/remains.h"

/* clang-format off */
#define OWN                                                                                    \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                 \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},     \
    {.name = "item", .kind = TC_FIELD_CHOICES} /* "goal-7-met": a kind, a number, an outcome */
/* Of these the page asks what the form does not feed. */
#define FED(required_)                                                                         \
    {.name = "reason", .kind = TC_FIELD_LINE, .required = required_, .high = 32},                 \
    {.name = "closed", .kind = TC_FIELD_DATE, .required = required_},                             \
    {.name = "reached", .kind = TC_FIELD_TEXT, .required = required_, .high = 4000},              \
    {.name = "unmet", .kind = TC_FIELD_TEXT, .high = 4000},                                    \
    {.name = "onward", .kind = TC_FIELD_TEXT, .required = required_, .high = 4000},               \
    {.name = "summary", .kind = TC_FIELD_TEXT, .required = required_, .high = 4000},              \
    {.name = "answer", .kind = TC_FIELD_TEXT, .required = required_, .high = 4000}

const struct tc_field discharge_form[] = {
    OCCASION_DRAFT, OWN, FED(false),
    {.name = NULL},
};
static const struct tc_field discharge_fields[] = {OWN, FED(true), {.name = NULL}};
/* clang-format on */

/* What is asked, and what it meets in the record. */
struct asking {
    struct tc_case_pathway of;
    const struct tc_reason *reason;
    struct tc_doc *remains; /* <open>s; those of which something was said have an outcome */
    struct tc_discharge facts;
};

/* What the form says of an item; NULL for nothing that can be. */
static const char *outcome_of(struct tc_act *a, const char *kind, const char *id, bool ahead)
{
    const char *word, *prefix = talloc_asprintf(a->turn, "%s-%s-", kind, id);
    size_t length = prefix ? strlen(prefix) : 0;
    for (size_t n = 0; length > 0 && (word = tc_in_choice(a->in, "item", n)) != NULL; n++)
        if (strncmp(word, prefix, length) == 0 && tc_discharge_may_end(kind, word + length, ahead))
            return word + length;
    return NULL;
}

static enum tc_rc read_remains(struct tc_act *a, struct asking *asking)
{
    asking->remains = tc_doc_new(a->turn, "remains");
    if (asking->remains == NULL)
        return tc_fail(a, TC_BUSY, "no memory for what is open");
    enum tc_rc rc = tc_remains_make(a->record, tc_doc_root(asking->remains));
    struct tc_node *open = rc == TC_OK ? tc_node_first(tc_doc_root(asking->remains), "open") : NULL;
    for (; open != NULL; open = tc_node_next(open)) {
        bool ahead = tc_node_attr_get(a->turn, open, "ahead") != NULL;
        const char *outcome = outcome_of(a, tc_node_attr_get(a->turn, open, "kind"), tc_node_attr_get(a->turn, open, "id"), ahead);
        asking->facts.open++;
        if (outcome == NULL)
            continue;
        asking->facts.told++;
        asking->facts.leaves = asking->facts.leaves || tc_discharge_leaves(outcome);
        tc_node_attr(open, "outcome", outcome);
    }
    return rc;
}

static enum tc_rc judge_days(struct tc_act *a, struct asking *asking, const struct tc_row *the_case)
{
    struct tc_discharge *facts = &asking->facts;
    const char *field, *key;
    facts->today = tc_moment_date(a->turn->now);
    facts->has_unmet = tc_in_text(a->in, "unmet") != NULL;
    if (!tc_in_date(a->in, "closed", &facts->closed) || !tc_date_read(tc_row_text(the_case, "opened_on"), &facts->opened))
        return tc_input_error(a, "closed", "required");
    key = tc_discharge_judge(facts, &field);
    return key ? tc_input_error(a, field, key) : TC_OK;
}

/* What the pathway asks of one who leaves by their own wish or with their goals met. */
static enum tc_rc judge_criteria(struct tc_act *a, const struct asking *asking)
{
    const struct tc_stage *from;
    struct tc_asked asked = {.count = 0};
    struct tc_doc *criteria;
    bool open = true;
    const struct tc_way *way = tc_discharge_way(asking->of.pathway, &from);
    if (way == NULL || !tc_discharge_is_bound(asking->reason))
        return TC_OK;
    tc_way_asks(asking->of.pathway, from, way, &asked);
    enum tc_rc rc = tc_criteria_make(a->record, command_today(a), &asked, &criteria);
    if (rc == TC_OK)
        rc = tc_way_is_open(asking->of.pathway, from, way, a->turn, criteria, &open);
    return rc == TC_OK && !open ? tc_input_error(a, "reason", "stage-not-met") : rc;
}

static enum tc_rc judge(struct tc_act *a, struct asking *asking)
{
    struct tc_row the_case, waiting;
    enum tc_rc rc = tc_act_one(a, TC_SQL_CASE_OPENED, TC_ARGS(), &the_case);
    if (rc == TC_OK)
        rc = tc_pathway_of_case(a->record, &asking->of);
    if (rc == TC_OK)
        rc = command_find(a, TC_SQL_APPROVAL_WAITING, TC_ARGS(tc_arg_text("kind", "discharge")), &waiting);
    if (rc != TC_OK)
        return rc;
    if (waiting.count != 0)
        return tc_input_error(a, "", "approval-waits");
    asking->reason = asking->of.stage != NULL ? tc_pathway_reason(asking->of.pathway, tc_in_text(a->in, "reason")) : NULL;
    if (asking->reason == NULL)
        return tc_input_error(a, "reason", "no-such-reason");
    rc = read_remains(a, asking);
    if (rc == TC_OK)
        rc = judge_days(a, asking, &the_case);
    if (rc == TC_OK)
        rc = judge_criteria(a, asking);
    if (rc == TC_OK && tc_row_int(&the_case, "version") != tc_in_int(a->in, "version"))
        rc = tc_fail(a, TC_CLASH, "another version of the case came first");
    return rc;
}

static enum tc_rc write_items(struct tc_act *a, const struct asking *asking, int64_t discharge)
{
    enum tc_rc rc = TC_OK;
    struct tc_node *open = tc_node_first(tc_doc_root(asking->remains), "open");
    for (; rc == TC_OK && open != NULL; open = tc_node_next(open))
        rc = tc_act_change(a, TC_SQL_DISCHARGE_ITEM_ADD,
                           TC_ARGS(tc_arg_id("discharge", discharge), tc_arg_text("kind", tc_node_attr_get(a->turn, open, "kind")),
                                   tc_arg_text("item", tc_node_attr_get(a->turn, open, "id")),
                                   tc_arg_text("title", tc_node_content(a->turn, tc_node_first(open, "title"))),
                                   tc_arg_text("outcome", tc_node_attr_get(a->turn, open, "outcome"))),
                           NULL, NULL);
    return rc;
}

static enum tc_rc write_down(struct tc_act *a, const struct asking *asking, int64_t approval, int64_t *id_r)
{
    const struct tc_stage *stage = asking->of.stage;
    enum tc_rc rc = tc_act_change(a, TC_SQL_DISCHARGE_ADD,
                                  TC_ARGS(tc_arg_id("approval", approval), tc_arg_text("reason", asking->reason->name),
                                          tc_arg_text("words", asking->reason->words),
                                          tc_arg_int("administrative", asking->reason->administrative), tc_arg_text("stage", stage->name),
                                          tc_arg_in(a->in, "closed"), tc_arg_in(a->in, "reached"), tc_arg_in(a->in, "unmet"),
                                          tc_arg_in(a->in, "onward"), tc_arg_in(a->in, "summary"),
                                          tc_arg_text("question", stage->question), tc_arg_in(a->in, "answer")),
                                  NULL, id_r);
    return rc == TC_OK ? write_items(a, asking, *id_r) : rc;
}

static enum tc_rc ask(struct tc_act *a, const struct asking *asking, int64_t *approval_r)
{
    *approval_r = 0;
    if (!tc_discharge_takes_two(asking->reason, asking->facts.open))
        return TC_OK;
    return tc_act_change(a, TC_SQL_APPROVAL_ADD, TC_ARGS(tc_arg_text("kind", "discharge"), tc_arg_in(a->in, "summary")), NULL, approval_r);
}

static enum tc_rc discharge(struct tc_act *a, const struct tc_form *form, int64_t *id_r)
{
    (void)form;
    struct asking asking = {0};
    int64_t approval = 0;
    enum tc_rc rc = judge(a, &asking);
    if (rc == TC_OK)
        rc = ask(a, &asking, &approval);
    if (rc == TC_OK)
        rc = write_down(a, &asking, approval, id_r);
    if (rc == TC_OK && approval == 0)
        rc = closing_complete(a, *id_r, 0);
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "discharge %" PRId64, *id_r);
    a->detail = talloc_asprintf(a->turn, "%s%s", asking.reason->name, approval ? ", a second person asked" : "");
    command_go_case(a, approval ? "/case/discharge?said=approval-asked" : "/case/discharge?said=case-closed", NULL);
    return TC_OK;
}

enum tc_rc do_discharge(struct tc_act *a)
{
    static const struct response_occasion closing = {.name = "discharge", .own = discharge_form + 2, .fields = discharge_fields, .write = discharge};
    return response_sign_for(a, &closing);
}
