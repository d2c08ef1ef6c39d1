/* SPDX-License-Identifier: Apache-2.0 */
/* A case: what is next, and who may see it. */
#include <inttypes.h>

#include "base/text.h"
#include "commands.h"
#include "part.h"
#include "record/reach.h"

/* clang-format off */
const struct tc_field case_next_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = "step", .kind = TC_FIELD_LINE},
    {.name = "due", .kind = TC_FIELD_DATE},
    {.name = NULL},
};
const struct tc_field case_restrict_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX},
    {.name = "restricted", .kind = TC_FIELD_YES},
    {.name = "named", .kind = TC_FIELD_CHOICES},
    {.name = NULL},
};
/* clang-format on */

enum tc_rc do_case_next_set(struct tc_act *a)
{
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK && tc_in_text(a->in, "due") != NULL && tc_in_text(a->in, "step") == NULL)
        return tc_input_error(a, "step", "required");
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_CASE_NEXT_SET,
                               TC_ARGS(tc_arg_in(a->in, "version"), tc_arg_in(a->in, "step"), tc_arg_in(a->in, "due")));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_CASELOAD_DUE_SET, TC_ARGS(tc_arg_in(a->in, "due")), NULL, NULL);
    a->object = "next step";
    command_go_case(a, "/case?said=step-set", NULL);
    return rc;
}

/* The n-th person who was ticked; false at the end. What is no number is nobody. */
static bool read_named(const struct tc_act *a, size_t n, int64_t *person_r)
{
    const char *word = tc_in_choice(a->in, "named", n);
    if (word != NULL && !tc_text_to_int(word, 1, INT64_MAX, person_r))
        *person_r = 0;
    return word != NULL;
}

/* Only people who are offered: of the team, the programme or the case, and whoever was named before. */
static enum tc_rc check_people(struct tc_act *a, size_t *count_r)
{
    enum tc_rc rc = TC_OK;
    int64_t person;
    *count_r = 0;
    for (; rc == TC_OK && read_named(a, *count_r, &person); ++*count_r) {
        struct tc_row row;
        rc = command_find(a, TC_SQL_CASE_PERSON, TC_ARGS(tc_arg_id("person", person)), &row);
        if (rc == TC_OK && row.count == 0)
            return tc_input_error(a, "named", "person-not-here");
    }
    return rc;
}

static enum tc_rc name_people(struct tc_act *a)
{
    enum tc_rc rc = tc_act_change(a, TC_SQL_CASE_NAMED_CLEAR, TC_ARGS(), NULL, NULL);
    int64_t person;
    for (size_t n = 0; rc == TC_OK && read_named(a, n, &person); n++)
        rc = tc_act_change(a, TC_SQL_CASE_NAMED_ADD, TC_ARGS(tc_arg_id("of_case", a->record->grant->case_id), tc_arg_id("person", person)), NULL, NULL);
    return rc;
}

/* Who restricts a case without naming themselves no longer sees it. */
static enum tc_rc go_on(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_CASE_JUDGE, TC_ARGS(), &row);
    if (rc == TC_OK && row.count != 0)
        command_go_case(a, "/case?said=restriction-set", NULL);
    else
        tc_act_go(a, "/account?said=restriction-set", NULL, NULL, NULL);
    return rc;
}

enum tc_rc do_case_restrict(struct tc_act *a)
{
    bool restricted = tc_in_yes(a->in, "restricted");
    size_t named = 0;
    enum tc_rc rc = command_see_case(a, NULL);
    if (rc == TC_OK)
        rc = check_people(a, &named);
    if (rc == TC_OK && restricted && named == 0)
        return tc_input_error(a, "named", "name-someone");
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_CASE_RESTRICT_SET,
                               TC_ARGS(tc_arg_in(a->in, "version"), tc_arg_int("restricted", restricted)));
    if (rc == TC_OK)
        rc = name_people(a);
    if (rc == TC_OK)
        rc = tc_reach_case(a->record->store, a->turn, a->record->grant, a->record->grant->case_id);
    a->object = "restriction";
    a->detail = restricted ? talloc_asprintf(a->turn, "restricted, %zu named", named) : "not restricted";
    return rc == TC_OK ? go_on(a) : rc;
}
