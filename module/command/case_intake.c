/* SPDX-License-Identifier: Apache-2.0 */
/* What an intake found out is put right in the case, or written down for a case that came otherwise. */
#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "draft/intake.h"
#include "part.h"
#include "rule/consent.h"
#include "rule/intake.h"

#define LENGTH_LONG 400
#define LENGTH_WORDS 4000
/* clang-format off */
/* Version 0: there is no row yet. */
#define CASE {.name = "case", .kind = TC_FIELD_CASE, .required = true}
#define VERSION {.name = "version", .kind = TC_FIELD_INT, .required = true, .high = INT32_MAX}

const struct tc_field case_intake_form[] = {
    CASE, VERSION,
    {.name = "urgency", .kind = TC_FIELD_CHOICE, .choices = tc_intake_urgencies},
    {.name = "risk", .kind = TC_FIELD_CHOICES, .choices = tc_intake_risks},
    {.name = "risk_words", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    {.name = "risk_done", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    {.name = "need", .kind = TC_FIELD_CHOICES, .choices = tc_intake_domains},
    {.name = "request", .kind = TC_FIELD_CHOICES, .choices = tc_intake_domains},
    {.name = "words", .kind = TC_FIELD_TEXT, .high = LENGTH_WORDS},
    {.name = "source", .kind = TC_FIELD_CHOICE, .choices = tc_intake_sources},
    {.name = "referrer", .kind = TC_FIELD_LINE},
    {.name = "referred", .kind = TC_FIELD_DATE},
    {.name = "follow_up", .kind = TC_FIELD_CHOICES, .choices = tc_intake_follow_ups},
    {.name = "follow_how", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},
    {.name = NULL},
};
const struct tc_field case_eligibility_form[] = {
    CASE, VERSION,
    {.name = "programme", .kind = TC_FIELD_ID, .required = true},
    {.name = "result", .kind = TC_FIELD_CHOICE, .required = true, .choices = tc_intake_results},
    {.name = "from", .kind = TC_FIELD_DATE},
    {.name = "until", .kind = TC_FIELD_DATE},
    {.name = "because", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},
    {.name = NULL},
};
/* clang-format on */

#define FOUND(in)                                                                                                              \
    tc_arg_in(in, "source"), tc_arg_in(in, "referrer"), tc_arg_in(in, "referred"), tc_arg_in(in, "words"), tc_arg_in(in, "urgency"), \
        tc_arg_in(in, "risk"), tc_arg_in(in, "risk_words"), tc_arg_in(in, "risk_done"), tc_arg_in(in, "follow_up"),            \
        tc_arg_in(in, "follow_how")

static enum tc_rc keep_found(struct tc_act *a)
{
    if (tc_in_int(a->in, "version") == 0)
        return tc_act_change(a, TC_SQL_CASE_INTAKE_ADD, TC_ARGS(FOUND(a->in)), NULL, NULL);
    return tc_act_change_one(a, TC_SQL_CASE_INTAKE_CHANGE, TC_ARGS(FOUND(a->in), tc_arg_in(a->in, "version")));
}

static bool is_chosen(const struct tc_act *a, const char *field, const char *domain)
{
    for (size_t n = 0; tc_in_choice(a->in, field, n); n++)
        if (strcmp(tc_in_choice(a->in, field, n), domain) == 0)
            return true;
    return false;
}

/* Who may not read of substance use was not shown that need: leaving its box empty says nothing of it. */
static enum tc_rc keep_need(struct tc_act *a, const char *domain, bool reads_all)
{
    bool presented = is_chosen(a, "need", domain), requested = is_chosen(a, "request", domain);
    if (presented || requested)
        return tc_act_change(a, TC_SQL_CASE_NEED_SET,
                             TC_ARGS(tc_arg_text("domain", domain), tc_arg_int("presented", presented), tc_arg_int("requested", requested)), NULL, NULL);
    if (!reads_all && strcmp(domain, TC_CONSENT_SUBSTANCE_USE) == 0)
        return TC_OK;
    return tc_act_change(a, TC_SQL_CASE_NEED_DROP, TC_ARGS(tc_arg_text("domain", domain)), NULL, NULL);
}

static enum tc_rc keep_needs(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_NOTE_SEGMENT, TC_ARGS(tc_arg_text("segment", TC_CONSENT_SUBSTANCE_USE)), &row);
    for (const char *const *domain = tc_intake_domains; rc == TC_OK && *domain; domain++)
        rc = keep_need(a, *domain, row.count != 0);
    return rc;
}

enum tc_rc do_case_intake_change(struct tc_act *a)
{
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = keep_found(a);
    if (rc == TC_OK)
        rc = keep_needs(a);
    a->object = "intake";
    command_go_case(a, "/case/intake?said=saved", NULL);
    return rc;
}

static enum tc_rc judge_eligibility(struct tc_act *a)
{
    struct tc_row row;
    struct tc_date from, until;
    const char *field;
    struct tc_eligibility eligibility = {.has_programme = true, .result = tc_in_text(a->in, "result"),
                                         .from = tc_in_date(a->in, "from", &from) ? &from : NULL,
                                         .until = tc_in_date(a->in, "until", &until) ? &until : NULL};
    const char *wrong = tc_eligibility_judge(&eligibility, &field);
    if (wrong)
        return tc_input_error(a, field, wrong);
    enum tc_rc rc = command_find(a, TC_SQL_CASE_PROGRAMME, TC_ARGS(tc_arg_in(a->in, "programme")), &row);
    return rc == TC_OK && row.count == 0 ? tc_input_error(a, "programme", "not-a-choice") : rc;
}

enum tc_rc do_case_eligibility_set(struct tc_act *a)
{
    const struct tc_input *in = a->in;
    bool is_new = tc_in_int(in, "version") == 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = judge_eligibility(a);
    if (rc == TC_OK && is_new)
        rc = tc_act_change(a, TC_SQL_CASE_ELIGIBILITY_ADD,
                           TC_ARGS(tc_arg_in(in, "programme"), tc_arg_in(in, "result"), tc_arg_in(in, "from"), tc_arg_in(in, "until"),
                                   tc_arg_in(in, "because")),
                           NULL, NULL);
    if (rc == TC_OK && !is_new)
        rc = tc_act_change_one(a, TC_SQL_CASE_ELIGIBILITY_CHANGE,
                               TC_ARGS(tc_arg_in(in, "programme"), tc_arg_in(in, "result"), tc_arg_in(in, "from"), tc_arg_in(in, "until"),
                                       tc_arg_in(in, "because"), tc_arg_in(in, "version")));
    a->object = talloc_asprintf(a->turn, "programme %" PRId64, tc_in_int(in, "programme"));
    command_go_case(a, "/case/intake?said=saved", NULL);
    return rc;
}
