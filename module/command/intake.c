/* SPDX-License-Identifier: Apache-2.0 */
/* Intakes that are not decided: begun, filled in section by section, asked about, thrown away. */
#include "intake.h"

#include <inttypes.h>

#include "base/clock.h"
#include "commands.h"
#include "gate/search.h"
#include "part.h"
#include "response.h"

const struct tc_field intake_start_form[] = {
    {.name = "programme", .kind = TC_FIELD_ID},
    {.name = "client", .kind = TC_FIELD_CLIENT}, /* somebody who is known already */
    {.name = NULL},
};
const struct tc_field intake_discard_form[] = {{.name = "id", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};

void intake_go(struct tc_act *a, const char *path, int64_t id)
{
    a->object = talloc_asprintf(a->turn, "intake %" PRId64, id);
    tc_act_go(a, path, "id", talloc_asprintf(a->turn, "%" PRId64, id), NULL);
}

enum tc_rc intake_begin(struct tc_act *a, struct tc_intake *intake_r)
{
    int64_t rows = 0;
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_in(a->in, "id"));
    *intake_r = (struct tc_intake){.form = {.id = tc_in_int(a->in, "id")}};
    enum tc_rc rc = tc_act_change(a, TC_SQL_INTAKE_TOUCH, args, &rows, NULL);
    if (rc == TC_OK)
        rc = tc_act_one(a, TC_SQL_INTAKE_SEALED, args, &row);
    if (rc == TC_OK && rows == 0)
        return tc_input_error(a, "", "intake-decided");
    if (rc == TC_OK)
        rc = tc_intake_read(a->in, a->record, &row, intake_r);
    return rc == TC_OK && intake_r->form.is_locked ? tc_input_error(a, "", "form-locked") : rc;
}

enum tc_rc intake_keep(struct tc_act *a, struct tc_intake *intake)
{
    const struct tc_input *eligibility;
    struct tc_arg sealed;
    enum tc_rc rc = tc_draft_read(a->in, tc_intake_sections[TC_INTAKE_ELIGIBILITY].fields, &intake->form.typed, &eligibility);
    if (rc == TC_OK)
        rc = tc_intake_seal(a->in, intake->form.id, &intake->form.typed, &sealed);
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_INTAKE_KEEP,
                         TC_ARGS(tc_arg_id("id", intake->form.id), sealed, tc_arg_id("programme", tc_in_int(eligibility, "programme1")),
                                 tc_arg_id("form", intake->form_id),
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

/* ---- who is known -------------------------------------------------------------------------- */

/* What the record says of the person goes where nobody has typed anything; what it said of another goes. */
static enum tc_rc know(struct tc_act *a, struct tc_intake *intake, size_t *count_r)
{
    struct tc_row row = {.count = 0};
    int64_t client = a->record->grant->client_id;
    *count_r = 0;
    enum tc_rc rc = intake->form.form ? response_unknow(a, &intake->form) : TC_OK;
    if (rc == TC_OK && intake->form.form && client != 0)
        rc = command_find(a, TC_SQL_INTAKE_SHARED, TC_ARGS(tc_arg_id("id", intake->form.id), tc_arg_id("of_client", client)), &row);
    return rc == TC_OK && row.count > 0 ? response_know(a, &intake->form, count_r) : rc;
}

static enum tc_rc pick(struct tc_act *a, struct tc_intake *intake, bool answers, size_t *count_r)
{
    enum tc_rc rc = know(a, intake, count_r);
    if (rc == TC_OK)
        rc = tc_draft_set(&intake->form.typed, TC_INTAKE_CHECKED, "yes");
    if (rc == TC_OK)
        rc = intake_keep(a, intake);
    if (rc != TC_OK)
        return rc;
    a->detail = a->record->grant->client_id != 0 ? "known person" : "new person";
    return tc_act_change(a, TC_SQL_INTAKE_PICK,
                         TC_ARGS(tc_arg_id("id", intake->form.id), tc_arg_id("of_client", a->record->grant->client_id), tc_arg_int("answers", answers)),
                         NULL, NULL);
}

/* ---- begin --------------------------------------------------------------------------------- */

enum tc_rc do_intake_start(struct tc_act *a)
{
    int64_t programme = tc_in_int(a->in, "programme");
    struct tc_intake intake = {.form = {.typed = {.turn = a->turn}}};
    bool is_known = a->record->grant->client_id != 0;
    size_t known = 0;
    enum tc_rc rc = check_programme(a, programme, "programme");
    if (rc == TC_OK)
        rc = tc_intake_find_form(a->record, programme, &intake);
    if (rc == TC_OK && intake.form.form)
        rc = response_fill_in(a, &intake.form);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_INTAKE_BEGIN,
                           TC_ARGS(tc_arg_id("programme", programme), tc_arg_moment("expires", a->turn->now + TC_INTAKE_KEPT)), NULL, &intake.form.id);
    if (rc == TC_OK && programme != 0)
        rc = tc_draft_set(&intake.form.typed, "programme1", talloc_asprintf(a->turn, "%" PRId64, programme));
    if (rc == TC_OK)
        rc = is_known ? pick(a, &intake, false, &known) : intake_keep(a, &intake);
    intake_go(a, known > 0 ? "/intake/form?said=intake-filled" : "/intake/form", intake.form.id);
    return rc;
}

/* ---- the record's own pages ----------------------------------------------------------------- */

/* Whoever came from the answers goes back to them. */
static void go_on(struct tc_act *a, enum tc_intake_part part, int64_t id)
{
    bool is_last = part == TC_INTAKE_CONSENT || tc_in_text(a->in, "from");
    intake_go(a, tc_intake_sections[is_last ? TC_INTAKE_DECISION : TC_INTAKE_CONSENT].path, id);
    a->detail = tc_intake_sections[part].name;
}

static enum tc_rc keep_own_page(struct tc_act *a, enum tc_intake_part part)
{
    struct tc_intake intake;
    enum tc_rc rc = intake_begin(a, &intake);
    if (rc == TC_OK && tc_in_int(a->in, "version") != tc_intake_version(&intake.form.typed, part))
        return tc_fail(a, TC_CLASH, "intake %" PRId64 ": %s was kept by another meanwhile", intake.form.id, tc_intake_sections[part].name);
    if (rc == TC_OK)
        rc = tc_draft_take(a->in, tc_intake_sections[part].fields, &intake.form.typed);
    if (rc == TC_OK)
        rc = intake_judge(a, part);
    if (rc == TC_OK && part == TC_INTAKE_ELIGIBILITY && tc_in_int(a->in, "programme1") != tc_row_int(&intake.form.row, "programme_id"))
        rc = check_programme(a, tc_in_int(a->in, "programme1"), "programme1");
    if (rc == TC_OK)
        rc = tc_intake_count(&intake.form.typed, part);
    if (rc == TC_OK)
        rc = intake_keep(a, &intake);
    go_on(a, part, intake.form.id);
    return rc;
}

enum tc_rc do_intake_eligibility(struct tc_act *a) { return keep_own_page(a, TC_INTAKE_ELIGIBILITY); }
enum tc_rc do_intake_consent(struct tc_act *a) { return keep_own_page(a, TC_INTAKE_CONSENT); }

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

/* On to the page after the one that names the person. */
static void go_after_person(struct tc_act *a, const struct tc_intake *intake, const char *said)
{
    size_t page = tc_intake_person_page(intake) + 1;
    bool has_page = page < intake->form.page_count;
    const char *path = has_page ? talloc_asprintf(a->turn, "/intake/form?page=%zu", page + 1) : tc_intake_sections[TC_INTAKE_ELIGIBILITY].path;
    intake_go(a, said ? talloc_asprintf(a->turn, "%s%csaid=%s", path, has_page ? '&' : '?', said) : path, intake->form.id);
}

/* One of those who are known and seen, or nobody. Of a question it is the answer when another gives it. */
enum tc_rc do_intake_pick(struct tc_act *a)
{
    struct tc_intake intake;
    size_t known = 0;
    enum tc_rc rc = intake_begin(a, &intake);
    if (rc != TC_OK)
        return rc;
    bool answers = tc_row_text(&intake.form.row, "asked_at") && tc_row_int(&intake.form.row, "owner_id") != a->who->id;
    if (answers)
        rc = tc_draft_take(a->in, tc_intake_pick + 2, &intake.form.typed);
    if (rc == TC_OK)
        rc = pick(a, &intake, answers, &known);
    if (answers)
        intake_go(a, "/intake?said=intake-answered", intake.form.id);
    else
        go_after_person(a, &intake, known > 0 ? "intake-filled" : NULL);
    return rc;
}

enum tc_rc do_intake_ask(struct tc_act *a)
{
    struct tc_intake intake;
    enum tc_rc rc = intake_begin(a, &intake);
    if (rc == TC_OK && tc_row_int(&intake.form.row, "programme_id") == 0)
        return tc_input_error(a, "", "intake-ask-programme");
    if (rc == TC_OK)
        rc = tc_draft_take(a->in, tc_intake_ask + 1, &intake.form.typed);
    if (rc == TC_OK)
        rc = tc_draft_set(&intake.form.typed, TC_INTAKE_CHECKED, "yes");
    if (rc == TC_OK)
        rc = intake_keep(a, &intake);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_INTAKE_ASK, TC_ARGS(tc_arg_id("id", intake.form.id)), NULL, NULL);
    go_after_person(a, &intake, "intake-asked");
    a->detail = "supervisor asked";
    return rc;
}

/* Its owner's, until it is decided; what does not open nobody can go on with, so that whoever sees it may. */
static enum tc_rc discard(struct tc_act *a, int64_t *rows_r)
{
    struct tc_row row;
    struct tc_intake intake;
    const struct tc_arg *args = TC_ARGS(tc_arg_in(a->in, "id"));
    enum tc_rc rc = tc_act_change(a, TC_SQL_INTAKE_DISCARD, args, rows_r, NULL);
    if (rc != TC_OK || *rows_r > 0)
        return rc;
    rc = tc_act_one(a, TC_SQL_INTAKE_SEALED, args, &row);
    if (rc == TC_OK)
        rc = tc_intake_read(a->in, a->record, &row, &intake);
    return rc == TC_OK && intake.form.is_locked ? tc_act_change(a, TC_SQL_INTAKE_DISCARD_LOCKED, args, rows_r, NULL) : rc;
}

enum tc_rc do_intake_discard(struct tc_act *a)
{
    int64_t rows = 0;
    enum tc_rc rc = discard(a, &rows);
    a->object = talloc_asprintf(a->turn, "intake %" PRId64, tc_in_int(a->in, "id"));
    a->detail = "thrown away";
    tc_act_go(a, "/intake?said=intake-discarded", NULL, NULL, NULL);
    return rc == TC_OK && rows == 0 ? tc_fail(a, TC_GONE, "no such draft of this person") : rc;
}
