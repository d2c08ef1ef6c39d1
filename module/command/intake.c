/* SPDX-License-Identifier: Apache-2.0 */
/* Intakes that are not decided: begun, filled in section by section, asked about, thrown away. */
#include "intake.h"

#include <inttypes.h>
#include <string.h>

#include "base/clock.h"
#include "command/commands.h"
#include "command/part.h"
#include "gate/search.h"

const struct tc_field intake_start_form[] = {{.name = "programme", .kind = TC_FIELD_ID}, {.name = NULL}};
const struct tc_field intake_discard_form[] = {{.name = "id", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};

void intake_go(struct tc_act *a, const char *path, int64_t id)
{
    a->object = talloc_asprintf(a->turn, "intake %" PRId64, id);
    tc_act_go(a, path, "id", talloc_asprintf(a->turn, "%" PRId64, id), NULL);
}

enum tc_rc intake_begin(struct tc_act *a, struct intake *intake_r)
{
    int64_t rows = 0;
    const struct tc_arg *args = TC_ARGS(tc_arg_in(a->in, "id"));
    *intake_r = (struct intake){.id = tc_in_int(a->in, "id")};
    enum tc_rc rc = tc_act_change(a, TC_SQL_INTAKE_TOUCH, args, &rows, NULL);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_INTAKE_SEALED, args, &intake_r->row);
    if (rc == TC_OK && rows == 0)
        return tc_input_error(a, "", "intake-decided");
    return rc == TC_OK ? tc_intake_open(a->in, &intake_r->row, &intake_r->typed) : rc;
}

enum tc_rc intake_keep(struct tc_act *a, struct intake *intake)
{
    const struct tc_input *eligibility;
    struct tc_arg sealed;
    enum tc_rc rc = tc_draft_read(a->in, tc_intake_sections[TC_INTAKE_ELIGIBILITY].fields, &intake->typed, &eligibility);
    if (rc == TC_OK)
        rc = tc_intake_seal(a->in, intake->id, &intake->typed, &sealed);
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_INTAKE_KEEP,
                         TC_ARGS(tc_arg_id("id", intake->id), sealed, tc_arg_id("programme", tc_in_int(eligibility, "programme1")),
                                 tc_arg_moment("expires", a->turn->now + TC_INTAKE_KEPT)),
                         NULL, NULL);
}

/* A programme of the form is one that takes people, and where the intake is decided one of the viewer's. */
static enum tc_rc check_programme(struct tc_act *a, int64_t programme, const char *field)
{
    struct tc_row row;
    if (programme == 0)
        return TC_OK;
    enum tc_rc rc = command_find(a, TC_SQL_INTAKE_PROGRAMME, TC_ARGS(tc_arg_id("programme", programme)), &row);
    if (rc == TC_OK && (row.count == 0 || tc_row_int(&row, "is_mine") == 0))
        return tc_input_error(a, field, "programme-not-yours");
    return rc;
}

enum tc_rc do_intake_start(struct tc_act *a)
{
    int64_t programme = tc_in_int(a->in, "programme");
    struct intake intake = {.typed = {.turn = a->turn}};
    enum tc_rc rc = check_programme(a, programme, "programme");
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_INTAKE_BEGIN,
                           TC_ARGS(tc_arg_id("programme", programme), tc_arg_moment("expires", a->turn->now + TC_INTAKE_KEPT)), NULL, &intake.id);
    if (rc == TC_OK && programme != 0)
        rc = tc_draft_set(&intake.typed, "programme1", talloc_asprintf(a->turn, "%" PRId64, programme));
    if (rc == TC_OK && programme != 0)
        rc = intake_keep(a, &intake);
    intake_go(a, "/intake/person", intake.id);
    return rc;
}

/* ---- a section ---------------------------------------------------------------------------- */

/* Whoever came from the answers goes back to them. */
static void go_on(struct tc_act *a, enum tc_intake_part part, int64_t id)
{
    bool is_change = tc_in_text(a->in, "from") != NULL;
    const char *next = part == TC_INTAKE_PERSON ? "/intake/known" : tc_intake_sections[is_change ? TC_INTAKE_DECISION : part + 1].path;
    intake_go(a, next, id);
    a->detail = tc_intake_sections[part].name;
}

static enum tc_rc keep_section(struct tc_act *a, enum tc_intake_part part)
{
    struct intake intake;
    enum tc_rc rc = intake_begin(a, &intake);
    if (rc == TC_OK && tc_in_int(a->in, "version") != tc_intake_version(&intake.typed, part))
        return tc_fail(a, TC_CLASH, "intake %" PRId64 ": %s was kept by another meanwhile", intake.id, tc_intake_sections[part].name);
    if (rc == TC_OK)
        rc = tc_draft_take(a->in, tc_intake_sections[part].fields, &intake.typed);
    if (rc == TC_OK)
        rc = intake_judge(a, part, &intake.typed);
    if (rc == TC_OK && part == TC_INTAKE_ELIGIBILITY && tc_in_int(a->in, "programme1") != tc_row_int(&intake.row, "programme_id"))
        rc = check_programme(a, tc_in_int(a->in, "programme1"), "programme1");
    if (rc == TC_OK)
        rc = tc_intake_count(&intake.typed, part);
    if (rc == TC_OK)
        rc = intake_keep(a, &intake);
    go_on(a, part, intake.id);
    return rc;
}

enum tc_rc do_intake_person(struct tc_act *a) { return keep_section(a, TC_INTAKE_PERSON); }
enum tc_rc do_intake_identity(struct tc_act *a) { return keep_section(a, TC_INTAKE_IDENTITY); }
enum tc_rc do_intake_contact(struct tc_act *a) { return keep_section(a, TC_INTAKE_CONTACT); }
enum tc_rc do_intake_referral(struct tc_act *a) { return keep_section(a, TC_INTAKE_REFERRAL); }
enum tc_rc do_intake_needs(struct tc_act *a) { return keep_section(a, TC_INTAKE_NEEDS); }
enum tc_rc do_intake_eligibility(struct tc_act *a) { return keep_section(a, TC_INTAKE_ELIGIBILITY); }
enum tc_rc do_intake_risk(struct tc_act *a) { return keep_section(a, TC_INTAKE_RISK); }
enum tc_rc do_intake_consent(struct tc_act *a) { return keep_section(a, TC_INTAKE_CONSENT); }
enum tc_rc do_intake_follow_up(struct tc_act *a) { return keep_section(a, TC_INTAKE_FOLLOW_UP); }

/* ---- is the person known? ----------------------------------------------------------------- */

/* While the name is typed: nothing is kept but the search itself, and the answer is the page of those who may be meant. */
enum tc_rc do_intake_look(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_INTAKE_SEALED, TC_ARGS(tc_arg_in(a->in, "id")), &row);
    if (rc != TC_OK)
        return rc;
    intake_go(a, "/intake/known", tc_in_int(a->in, "id"));
    return tc_search_keep(a, talloc_strdup(a->turn, a->location));
}

/* One of those who are known and seen, or nobody. Of a question it is the answer when another gives it. */
enum tc_rc do_intake_pick(struct tc_act *a)
{
    struct intake intake;
    enum tc_rc rc = intake_begin(a, &intake);
    if (rc != TC_OK)
        return rc;
    bool answers = tc_row_text(&intake.row, "asked_at") && tc_row_int(&intake.row, "owner_id") != a->who->id;
    rc = tc_draft_set(&intake.typed, TC_INTAKE_CHECKED, "yes");
    if (rc == TC_OK && answers)
        rc = tc_draft_take(a->in, tc_intake_pick + 2, &intake.typed);
    if (rc == TC_OK)
        rc = intake_keep(a, &intake);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_INTAKE_PICK,
                           TC_ARGS(tc_arg_id("id", intake.id), tc_arg_id("of_client", a->record->grant->client_id), tc_arg_int("answers", answers)),
                           NULL, NULL);
    intake_go(a, answers ? "/intake?said=intake-answered" : "/intake/identity", intake.id);
    a->detail = a->record->grant->client_id != 0 ? "known person" : "new person";
    return rc;
}

enum tc_rc do_intake_ask(struct tc_act *a)
{
    struct intake intake;
    enum tc_rc rc = intake_begin(a, &intake);
    if (rc == TC_OK && tc_row_int(&intake.row, "programme_id") == 0)
        return tc_input_error(a, "", "intake-ask-programme");
    if (rc == TC_OK)
        rc = tc_draft_take(a->in, tc_intake_ask + 1, &intake.typed);
    if (rc == TC_OK)
        rc = tc_draft_set(&intake.typed, TC_INTAKE_CHECKED, "yes");
    if (rc == TC_OK)
        rc = intake_keep(a, &intake);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_INTAKE_ASK, TC_ARGS(tc_arg_id("id", intake.id)), NULL, NULL);
    intake_go(a, "/intake/identity?said=intake-asked", intake.id);
    a->detail = "supervisor asked";
    return rc;
}

enum tc_rc do_intake_discard(struct tc_act *a)
{
    int64_t rows = 0;
    enum tc_rc rc = tc_act_change(a, TC_SQL_INTAKE_DISCARD, TC_ARGS(tc_arg_in(a->in, "id")), &rows, NULL);
    a->object = talloc_asprintf(a->turn, "intake %" PRId64, tc_in_int(a->in, "id"));
    a->detail = "thrown away";
    tc_act_go(a, "/intake?said=intake-discarded", NULL, NULL, NULL);
    return rc == TC_OK && rows == 0 ? tc_fail(a, TC_GONE, "no such draft of this person") : rc;
}
