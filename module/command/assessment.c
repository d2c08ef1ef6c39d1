/* SPDX-License-Identifier: Apache-2.0 */
/* Assessments: begun with the form that the pathway names, signed with what was answered on it, dropped, amended. */
#include "rule/assessment.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "commands.h"
#include "occasion.h"
#include "part.h"
#include "record/pathway.h"
#include "rule/form.h"

static const char *const kinds[] = {"reassessment", "closing", NULL};
static const char *const levels[] = {"1", "2", "3", "4", "5", "declined", NULL};

/* In the order of sql/schema/0027_assessment.sql. */
#define DOMAINS(X) \
    X(housing), X(money), X(work), X(health), X(mental_health), X(substance_use), X(daily_living), X(family), X(social), X(safety), X(legal), X(hope)
#define DOMAIN_NAME(domain) #domain
static const char *const domains[] = {DOMAINS(DOMAIN_NAME)};

/* clang-format off */
#define DOMAIN_FIELDS(domain)                                                                     \
    {.name = "need_" #domain, .kind = TC_FIELD_CHOICE, .choices = levels},                        \
    {.name = "strength_" #domain, .kind = TC_FIELD_TEXT, .high = 2000}
/* What the form feeds. */
#define FED                                                                                       \
    DOMAINS(DOMAIN_FIELDS),                                                                       \
    {.name = "importance", .kind = TC_FIELD_INT, .high = 10},                                     \
    {.name = "confidence", .kind = TC_FIELD_INT, .high = 10},                                     \
    {.name = "words", .kind = TC_FIELD_TEXT, .high = 4000}
#define ASSESSMENT_ITSELF                                                                         \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                        \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field assessment_begin_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "day", .kind = TC_FIELD_DATE, .required = true},
    {.name = "kind", .kind = TC_FIELD_CHOICE, .choices = kinds},
    {.name = NULL},
};
/* Besides the day the page asks about safety, if the form does not: no assessment is signed without it. */
const struct tc_field assessment_sign_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    OCCASION_DRAFT, ASSESSMENT_ITSELF,
    {.name = "day", .kind = TC_FIELD_DATE},
    {.name = "need_safety", .kind = TC_FIELD_CHOICE, .choices = levels},
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = NULL},
};
const struct tc_field assessment_drop_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    ASSESSMENT_ITSELF,
    {.name = NULL},
};
static const struct tc_field sign_fields[] = {
    ASSESSMENT_ITSELF,
    {.name = "day", .kind = TC_FIELD_DATE, .required = true},
    FED,
    {.name = NULL},
};
static const struct tc_field amend_fields[] = {
    ASSESSMENT_ITSELF,
    {.name = "day", .kind = TC_FIELD_DATE, .required = true},
    FED,
    {.name = "reason", .kind = TC_FIELD_LINE, .required = true, .high = 400},
    {.name = NULL},
};
/* clang-format on */

/* The assessment if it is still in that state; another came first with signing or dropping it otherwise. */
static enum tc_rc see(struct tc_act *a, const char *state, struct tc_row *row_r)
{
    enum tc_rc rc = tc_act_one(a, TC_SQL_ASSESSMENT_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), row_r);
    if (rc != TC_OK)
        return rc;
    a->object = talloc_asprintf(a->turn, "assessment %" PRId64, tc_row_int(row_r, "id"));
    return strcmp(tc_row_text(row_r, "state"), state) == 0 ? TC_OK : tc_input_error(a, "", "assessment-moved-on");
}

static struct tc_date day_of(const struct tc_row *row, const char *name)
{
    struct tc_date day = {0, 0, 0};
    const char *text = tc_row_text(row, name);
    return text != NULL && tc_date_read(text, &day) ? day : (struct tc_date){0, 0, 0};
}

static enum tc_rc check_held(struct tc_act *a, const struct tc_assessment_between *between)
{
    struct tc_date held;
    if (!tc_in_date(a->in, "day", &held))
        return tc_input_error(a, "day", "required");
    const char *wrong = tc_assessment_held_wrong(held, tc_moment_date(a->turn->now), between);
    return wrong == NULL ? TC_OK : tc_input_error(a, "day", wrong);
}

static enum tc_rc set_need(struct tc_act *a, const char *domain)
{
    int64_t level = 0;
    const char *need = tc_in_text(a->in, talloc_asprintf(a->turn, "need_%s", domain));
    const char *strength = tc_in_text(a->in, talloc_asprintf(a->turn, "strength_%s", domain));
    bool is_rated = need != NULL && tc_text_to_int(need, 1, 5, &level);
    return tc_act_change(a, TC_SQL_ASSESSMENT_NEED_SET,
                         TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_text("domain", domain), tc_arg_id("level", level),
                                 tc_arg_int("declined", need != NULL && !is_rated), tc_arg_text("strength", strength)),
                         NULL, NULL);
}

static enum tc_rc set_needs(struct tc_act *a)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < sizeof domains / sizeof *domains; i++)
        rc = set_need(a, domains[i]);
    return rc;
}

/* need.housing is field need_housing. */
static const char *field_of(void *pool, const char *feed)
{
    char *field = talloc_strdup(pool, feed), *dot = strchr(field, '.');
    if (dot)
        *dot = '_';
    return field;
}

static int64_t domains_of(struct tc_turn *turn, const struct tc_form *form)
{
    int64_t count = 0;
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++)
        count += tc_form_feeding(form, talloc_asprintf(turn, "need.%s", domains[i])) != NULL;
    return count;
}

static enum tc_rc check_complete(struct tc_act *a, const struct tc_form *form, const struct tc_row *row)
{
    const char *kind = tc_row_text(row, "kind");
    int64_t of = domains_of(a->turn, form);
    const char *lacks = tc_assessment_lacks(kind, of, tc_row_int(row, "rated"), tc_row_int(row, "safety") != 0);
    a->detail = kind;
    if (lacks && strcmp(lacks, "safety") == 0)
        return tc_input_error(a, "need_safety", "assessment-safety");
    return lacks ? tc_input_wrong(a, "", "assessment-few", talloc_asprintf(a->turn, "%" PRId64, tc_assessment_least(kind, of))) : TC_OK;
}

/* What was answered stands in place of what it said before; the form was begun for this very assessment. */
static enum tc_rc answer(struct tc_act *a, const struct tc_form *form, const char *state, int64_t subject)
{
    struct tc_row row;
    if (subject != tc_in_int(a->in, "id"))
        return tc_fail(a, TC_GONE, "a form of assessment %" PRId64 ", not of %" PRId64, subject, tc_in_int(a->in, "id"));
    enum tc_rc rc = see(a, state, &row);
    if (rc == TC_OK)
        rc = check_held(a, &(struct tc_assessment_between){day_of(&row, "before"), day_of(&row, "after")});
    if (rc == TC_OK)
        rc = set_needs(a);
    if (rc == TC_OK)
        rc = see(a, state, &row);
    return rc == TC_OK ? check_complete(a, form, &row) : rc;
}

static const char *path_of(struct tc_act *a, const char *path, const char *more)
{
    return talloc_asprintf(a->turn, "%s?id=%" PRId64 "%s", path, tc_in_int(a->in, "id"), more);
}

/* ---- a draft ---------------------------------------------------------------------------- */

/* The row that risks and supports hang on, and the form that is filled in for it. */
static enum tc_rc begin(struct tc_act *a, const char *kind)
{
    int64_t id = 0;
    struct tc_case_pathway of;
    enum tc_rc rc = tc_pathway_of_case(a->record, &of);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_ASSESSMENT_BEGIN, TC_ARGS(tc_arg_text("kind", kind), tc_arg_in(a->in, "day")), NULL, &id);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_ASSESSMENT_NEEDS_BEGIN, TC_ARGS(tc_arg_int("id", id)), NULL, NULL);
    if (rc == TC_OK)
        rc = response_open(a, tc_pathway_form(of.pathway, "assessment"), id);
    a->object = talloc_asprintf(a->turn, "assessment %" PRId64, id);
    a->detail = kind;
    return rc;
}

/* A case has one draft: who begins while another has begun goes on with that one. */
enum tc_rc do_assessment_begin(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_ASSESSMENT_OPEN, TC_ARGS(), &row);
    if (rc != TC_OK)
        return rc;
    if (tc_row_int(&row, "draft") != 0) {
        command_go_case(a, talloc_asprintf(a->turn, "/case/assessment/sign?id=%" PRId64 "&said=assessment-open", tc_row_int(&row, "draft")), NULL);
        return TC_OK;
    }
    const char *kind = tc_assessment_kind(tc_row_int(&row, "signed"), tc_in_text(a->in, "kind"));
    if (kind == NULL)
        return tc_input_error(a, "kind", "required");
    rc = check_held(a, &(struct tc_assessment_between){.before = day_of(&row, "before")});
    return rc == TC_OK ? begin(a, kind) : rc;
}

static enum tc_rc sign(struct tc_act *a, const struct tc_form *form, int64_t *subject_r)
{
    enum tc_rc rc = answer(a, form, "draft", *subject_r);
    return rc == TC_OK ? tc_act_change_one(a, TC_SQL_ASSESSMENT_SIGN,
                                           TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "day"),
                                                   tc_arg_in(a->in, "importance"), tc_arg_in(a->in, "confidence"), tc_arg_in(a->in, "words"),
                                                   tc_arg_text("today", command_today(a))))
                       : rc;
}

enum tc_rc do_assessment_sign(struct tc_act *a)
{
    static const struct response_occasion assessment = {"assessment", assessment_sign_form + 3, sign_fields, sign, field_of};
    enum tc_rc rc = response_sign_for(a, &assessment);
    command_go_case(a, path_of(a, "/case/assessment", "&said=assessment-signed"), NULL);
    return rc;
}

/* Its form goes with it. */
enum tc_rc do_assessment_drop(struct tc_act *a)
{
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_in(a->in, "id"));
    enum tc_rc rc = see(a, "draft", &row);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_ASSESSMENT_DROP, TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version")));
    if (rc == TC_OK)
        rc = response_left_behind_for(a, "assessment", tc_in_int(a->in, "id"));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_ASSESSMENT_RESPONSE_DRAFT_END, args, NULL, NULL);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_ASSESSMENT_RESPONSE_DROP, args, NULL, NULL);
    command_go_case(a, "/case/assessments?said=assessment-dropped", NULL);
    return rc;
}

/* ---- a signed one ------------------------------------------------------------------------ */

/* What was signed stays complete: an amendment takes no answer away that signing asked for. */
static enum tc_rc amend(struct tc_act *a, const struct tc_form *form, int64_t *subject_r)
{
    enum tc_rc rc = answer(a, form, "signed", *subject_r);
    return rc == TC_OK ? tc_act_change_one(a, TC_SQL_ASSESSMENT_AMEND,
                                           TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "day"),
                                                   tc_arg_in(a->in, "importance"), tc_arg_in(a->in, "confidence"), tc_arg_in(a->in, "words"),
                                                   tc_arg_in(a->in, "reason")))
                       : rc;
}

enum tc_rc do_assessment_amend(struct tc_act *a)
{
    static const struct response_occasion assessment = {"assessment", assessment_sign_form + 3, amend_fields, amend, field_of};
    enum tc_rc rc = response_sign_for(a, &assessment);
    command_go_case(a, path_of(a, "/case/assessment", "&said=assessment-amended"), NULL);
    return rc;
}
