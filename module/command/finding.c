/* SPDX-License-Identifier: Apache-2.0 */
/* The risks, supports and barriers of an assessment: add, change, remove. In a signed one that is an amendment, with its reason. */
#include "rule/assessment.h"

#include <inttypes.h>
#include <string.h>

#include "commands.h"
#include "part.h"

static const char *const kinds[] = {"risk", "support", "barrier", NULL};

/* clang-format off */
#define FINDING_FIELDS                                                                           \
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},                                   \
    {.name = "finding", .kind = TC_FIELD_LINE, .required = true, .high = 400},                      \
    {.name = "risk_level", .kind = TC_FIELD_INT, .low = 1, .high = 4},                                \
    {.name = "toward", .kind = TC_FIELD_LINE, .high = 200},                                      \
    {.name = "how", .kind = TC_FIELD_TEXT, .high = 4000},                                        \
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400}
#define FINDING_ITSELF                                                                           \
    {.name = "id", .kind = TC_FIELD_ID, .required = true},                                       \
    {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}

const struct tc_field finding_add_form[] = {
    FINDING_FIELDS,
    {.name = "assessment", .kind = TC_FIELD_ID, .required = true},
    {.name = "kind", .kind = TC_FIELD_CHOICE, .required = true, .choices = kinds},
    {.name = NULL},
};
const struct tc_field finding_change_form[] = {FINDING_FIELDS, FINDING_ITSELF, {.name = NULL}};
const struct tc_field finding_remove_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    FINDING_ITSELF,
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = NULL},
};
/* clang-format on */

/* Of which assessment it is, and whether that was signed. */
struct place {
    int64_t assessment;
    bool is_signed;
};

static enum tc_rc check_open(struct tc_act *a, const char *state, struct place *place)
{
    place->is_signed = strcmp(state, "signed") == 0;
    if (strcmp(state, "dropped") == 0)
        return tc_input_error(a, "", "assessment-moved-on");
    return place->is_signed && tc_in_text(a->in, "reason") == NULL ? tc_input_error(a, "reason", "required") : TC_OK;
}

static enum tc_rc check_whole(struct tc_act *a, const char *kind)
{
    const char *lacks = tc_finding_lacks(kind, tc_in_int(a->in, "risk_level") != 0, tc_in_text(a->in, "toward") != NULL);
    return lacks == NULL ? TC_OK : tc_input_error(a, lacks, "required");
}

static enum tc_rc see(struct tc_act *a, struct place *place_r, const char **kind_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_FINDING_JUDGE, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    place_r->assessment = tc_row_int(&row, "assessment");
    *kind_r = tc_row_text(&row, "kind");
    a->object = talloc_asprintf(a->turn, "finding %" PRId64, tc_row_int(&row, "id"));
    return check_open(a, tc_row_text(&row, "state"), place_r);
}

/* A signed assessment notes that it was amended; then back to where the finding stands. */
static enum tc_rc finish(struct tc_act *a, const struct place *place, const char *said)
{
    if (!place->is_signed) {
        command_go_case(a, talloc_asprintf(a->turn, "/case/assessment/sign?id=%" PRId64 "&said=%s", place->assessment, said), "findings");
        return TC_OK;
    }
    command_go_case(a, talloc_asprintf(a->turn, "/case/assessment?id=%" PRId64 "&said=assessment-amended", place->assessment), "findings");
    return tc_act_change_one(a, TC_SQL_ASSESSMENT_AMENDED, TC_ARGS(tc_arg_int("id", place->assessment), tc_arg_in(a->in, "reason")));
}

enum tc_rc do_finding_add(struct tc_act *a)
{
    struct tc_row row;
    struct place place = {.assessment = tc_in_int(a->in, "assessment")};
    int64_t id = 0;
    enum tc_rc rc = tc_act_one(a, TC_SQL_ASSESSMENT_JUDGE, TC_ARGS(tc_arg_int("id", place.assessment)), &row);
    if (rc == TC_OK)
        rc = check_open(a, tc_row_text(&row, "state"), &place);
    if (rc == TC_OK)
        rc = check_whole(a, tc_in_text(a->in, "kind"));
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_FINDING_ADD,
                           TC_ARGS(tc_arg_in(a->in, "assessment"), tc_arg_in(a->in, "kind"), tc_arg_in(a->in, "finding"),
                                   tc_arg_in(a->in, "how"), tc_arg_in(a->in, "risk_level"), tc_arg_in(a->in, "toward")),
                           NULL, &id);
    a->object = talloc_asprintf(a->turn, "finding %" PRId64, id);
    return rc == TC_OK ? finish(a, &place, "finding-added") : rc;
}

enum tc_rc do_finding_change(struct tc_act *a)
{
    struct place place;
    const char *kind;
    enum tc_rc rc = see(a, &place, &kind);
    if (rc == TC_OK)
        rc = check_whole(a, kind);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_FINDING_CHANGE,
                               TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version"), tc_arg_in(a->in, "finding"),
                                       tc_arg_in(a->in, "how"), tc_arg_in(a->in, "risk_level"), tc_arg_in(a->in, "toward")));
    return rc == TC_OK ? finish(a, &place, "finding-changed") : rc;
}

enum tc_rc do_finding_remove(struct tc_act *a)
{
    struct place place;
    const char *kind;
    enum tc_rc rc = see(a, &place, &kind);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_FINDING_REMOVE, TC_ARGS(tc_arg_in(a->in, "id"), tc_arg_in(a->in, "version")));
    return rc == TC_OK ? finish(a, &place, "finding-removed") : rc;
}
