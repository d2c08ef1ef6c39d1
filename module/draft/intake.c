/* SPDX-License-Identifier: Apache-2.0 */
/* The draft of an intake, with the form that it is filled in on. */
#include "draft/intake.h"

#include <inttypes.h>
#include <string.h>

#include "record/pathway.h"

static const char *label_of(struct tc_turn *turn, int64_t id)
{
    return talloc_asprintf(turn, "intake %" PRId64, id);
}

enum tc_rc tc_intake_seal(const struct tc_input *in, int64_t id, const struct tc_pairs *typed, struct tc_arg *arg_r)
{
    return tc_draft_seal(in, label_of(typed->turn, id), typed, "sealed", arg_r);
}

static enum tc_rc add(struct tc_pairs *pairs, const char *name, const char *value)
{
    return tc_pairs_add(pairs, (struct tc_pair){.name = name, .value = value, .length = strlen(value)});
}

/* ---- what was typed before there was a form ------------------------------------------------- */

static enum tc_rc carry_one(struct tc_turn *turn, const struct tc_form *form, const struct tc_pair *pair, struct tc_pairs *kept)
{
    size_t length = strcspn(pair->name, "-");
    const char *field = talloc_strndup(turn, pair->name, length);
    const struct tc_item *item = tc_intake_field(pair->name) ? tc_form_feeding(form, field) : NULL;
    const char *value = !item ? NULL : item->option_count > 0 ? tc_option_number(turn, item, pair->value) : pair->value;
    if (!value)
        return tc_pairs_add(kept, *pair);
    const char *place = item->is_repeating && item->option_count == 0 ? ".1" : "";
    return add(kept, talloc_asprintf(turn, "%s%s", tc_answer_field(turn, item, place), pair->name + length), value);
}

static enum tc_rc carry(struct tc_intake *intake)
{
    struct tc_pairs *typed = &intake->form.typed, kept = {.turn = typed->turn};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++)
        rc = carry_one(typed->turn, intake->form.form, &typed->list[i], &kept);
    *typed = kept;
    return rc;
}

/* ---- its form --------------------------------------------------------------------------------- */

static enum tc_rc newest(struct tc_record *record, int64_t programme, int64_t *form_r)
{
    struct tc_row row;
    const struct tc_pathway *pathway = NULL;
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_INTAKE_PATHWAY, TC_ARGS(tc_arg_id("programme", programme)), &row);
    if (rc == TC_OK && row.count > 0)
        rc = tc_pathway_find(record, tc_row_int(&row, "id"), &pathway);
    if (rc == TC_OK)
        rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_INTAKE_FORM,
                          TC_ARGS(tc_arg_text("name", tc_pathway_form(pathway, "intake"))), &row);
    *form_r = rc == TC_OK && row.count > 0 ? tc_row_int(&row, "id") : 0;
    return rc;
}

static enum tc_rc find_form(struct tc_record *record, struct tc_intake *intake)
{
    struct tc_response_draft *draft = &intake->form;
    if (intake->form_id == 0)
        return TC_OK;
    enum tc_rc rc = tc_form_find(record, intake->form_id, &draft->form);
    if (rc != TC_OK)
        return rc;
    draft->page_count = tc_form_pages(draft->form, false, record->turn, &draft->pages);
    return draft->page_count > 0 ? TC_OK : tc_fail(record, TC_BUSY, "memory for the pages of a form");
}

enum tc_rc tc_intake_find_form(struct tc_record *record, int64_t programme, struct tc_intake *intake)
{
    enum tc_rc rc = newest(record, programme, &intake->form_id);
    return rc == TC_OK ? find_form(record, intake) : rc;
}

/* ---- what it says ------------------------------------------------------------------------------- */

static bool is_fed(const struct tc_pairs *fed, size_t count, const char *name)
{
    size_t length = strcspn(name, "-");
    for (size_t i = 0; i < count; i++)
        if (strncmp(fed->list[i].name, name, length) == 0 && fed->list[i].name[length] == '\0')
            return true;
    return false;
}

/* What the answers feed comes before what stands there by the field's own name. */
static enum tc_rc add_named(const struct tc_pairs *typed, struct tc_pairs *fed)
{
    size_t count = fed->count;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++)
        if (!is_fed(fed, count, typed->list[i].name))
            rc = tc_pairs_add(fed, typed->list[i]);
    return rc;
}

/* A file by its mark, a person or a partner by the record. */
static enum tc_rc find_title(struct tc_record *record, const void *user, const struct tc_answer *answer, struct tc_response_found *found_r)
{
    const struct tc_value *value = &answer->value;
    const struct tc_intake *intake = user;
    const struct tc_row *row = &intake->form.row;
    struct tc_row found;
    bool is_provider = value->ref >= TC_RESPONSE_PROVIDERS;
    found_r->title = tc_pairs_text(&intake->form.typed, tc_intake_file_mark(record->turn, value->ref));
    if (value->kind == TC_VALUE_ATTACHMENT)
        return TC_OK;
    enum tc_sql sql = is_provider ? TC_SQL_RESPONSE_PROVIDERS : TC_SQL_INTAKE_PEOPLE;
    const struct tc_arg *args = tc_args_named(record->turn, sql,
                                              TC_ARGS(tc_arg_id("id", value->ref - (is_provider ? TC_RESPONSE_PROVIDERS : 0)),
                                                      tc_arg_id("programme", tc_row_int(row, "programme_id")),
                                                      tc_arg_id("owner", tc_row_int(row, "owner_id"))));
    if (!args)
        return tc_fail(record, TC_BUSY, "memory for arguments");
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, sql, args, &found);
    found_r->title = rc == TC_OK && found.count > 0 ? tc_row_text(&found, "title") : NULL;
    return rc;
}

enum tc_rc tc_intake_answer(struct tc_record *record, struct tc_intake *intake)
{
    struct tc_response_draft *draft = &intake->form;
    struct tc_turn *turn = draft->typed.turn;
    struct tc_typed_list typed = tc_response_typed(turn, &draft->typed);
    struct tc_answers kept = {.list = NULL};
    enum tc_rc rc = TC_OK;
    intake->fed = (struct tc_pairs){.turn = turn};
    if (draft->form)
        rc = tc_answers_read(turn, draft->form, &typed, &intake->answers, &intake->mistakes);
    if (rc == TC_OK && draft->form)
        rc = tc_response_name_by(record, find_title, intake, &intake->answers, &intake->mistakes);
    if (rc == TC_OK && draft->form)
        rc = tc_answers_keep(turn, &intake->answers, &kept, NULL);
    if (rc == TC_OK)
        rc = tc_intake_feed(turn, &kept, &intake->fed);
    if (rc == TC_OK)
        rc = add_named(&draft->typed, &intake->fed);
    tc_intake_fit(&intake->fed);
    return rc;
}

enum tc_rc tc_intake_read(const struct tc_input *in, struct tc_record *record, const struct tc_row *row, struct tc_intake *intake_r)
{
    *intake_r = (struct tc_intake){.form = {.row = *row, .id = tc_row_int(row, "id"), .is_open = true, .typed = {.turn = record->turn}}};
    intake_r->form_id = tc_row_int(row, "form_id");
    bool is_pinned = intake_r->form_id != 0;
    enum tc_rc rc = tc_draft_try(in, label_of(record->turn, intake_r->form.id), tc_row_cell(row, "sealed"), &intake_r->form.typed, &intake_r->form.is_locked);
    if (rc == TC_OK)
        rc = is_pinned ? find_form(record, intake_r) : tc_intake_find_form(record, tc_row_int(row, "programme_id"), intake_r);
    if (rc == TC_OK && !is_pinned && intake_r->form.form)
        rc = carry(intake_r);
    return rc == TC_OK ? tc_intake_answer(record, intake_r) : rc;
}
