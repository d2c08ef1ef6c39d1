/* SPDX-License-Identifier: Apache-2.0 */
/* Intakes: those that wait for somebody, and the forms of one, section by section, with what was typed so far. */
#include "intake.h"

#include <inttypes.h>

#include "base/text.h"
#include "part.h"
#include "screens.h"

static const char *const froms[] = {"check", NULL};
const struct tc_field intake_fields[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "from", .kind = TC_FIELD_CHOICE, .choices = froms},
    {.name = NULL},
};

const struct tc_field intake_list_fields[] = {{.name = "client", .kind = TC_FIELD_CLIENT}, {.name = NULL}};

/* What a person is called, of what was answered and typed of them; NULL: nothing yet. */
static const char *call(struct tc_view *v, const struct tc_pairs *fed)
{
    const struct tc_input *person, *identity;
    if (tc_draft_read(v->in, tc_intake_sections[TC_INTAKE_PERSON].fields, fed, &person) != TC_OK ||
        tc_draft_read(v->in, tc_intake_sections[TC_INTAKE_IDENTITY].fields, fed, &identity) != TC_OK)
        return NULL;
    const char *first = tc_in_text(identity, "preferred") ?: tc_in_text(person, "given"), *family = tc_in_text(person, "family");
    if (first && family)
        return talloc_asprintf(v->turn, "%s %s", first, family);
    return first ?: family ?: tc_in_text(person, "described");
}

enum tc_rc intake_open(struct tc_view *v, int64_t id, struct tc_intake *intake_r)
{
    struct tc_row row;
    *intake_r = (struct tc_intake){.form_id = 0};
    enum tc_rc rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_INTAKE_SEALED, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_fail(v, TC_GONE, "no intake %" PRId64, id);
    return rc == TC_OK ? tc_intake_read(v->in, v->record, &row, intake_r) : rc;
}

/* ---- the list ------------------------------------------------------------------------------ */

/* Nobody looked whether the person of an intake that came by a link is known: it is looked for whoever reads the list. */
static enum tc_rc add_alike(struct tc_view *v, struct tc_node *item, const struct tc_intake *intake)
{
    size_t count;
    enum tc_rc rc = tc_intake_alike(v, intake, &count);
    tc_node_attr_int(item, "alike", (int64_t)count);
    return rc;
}

static enum tc_rc name_items(struct tc_view *v, struct tc_node *list)
{
    enum tc_rc rc = TC_OK;
    for (struct tc_node *item = tc_node_first(list, "item"); rc == TC_OK && item; item = tc_node_next(item)) {
        struct tc_intake intake = {.form_id = 0};
        int64_t id = 0;
        if (tc_text_to_int(tc_node_attr_get(v->turn, item, "id"), 1, INT64_MAX, &id))
            rc = intake_open(v, id, &intake);
        if (rc == TC_OK && intake.form.is_locked)
            tc_node_attr(item, "locked", "yes");
        else if (rc == TC_OK && tc_node_attr_get(v->turn, item, "arrived"))
            rc = add_alike(v, item, &intake);
        const char *name = rc == TC_OK ? call(v, &intake.fed) : NULL;
        if (name)
            tc_node_attr(item, "name", name);
    }
    return rc;
}

static enum tc_rc add_list(struct tc_view *v, const char *name, enum tc_sql sql)
{
    struct tc_node *list = tc_node_add(v->page, "list");
    tc_node_attr(list, "name", name);
    enum tc_rc rc = tc_record_many(v->record, sql, TC_ARGS(tc_arg_text("today", part_today(v))), list, "item", NULL);
    return rc == TC_OK ? name_items(v, list) : rc;
}

/* One that begins may be for somebody who is known already. */
enum tc_rc show_intake(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_INTAKE_PROGRAMMES, TC_ARGS(), "programme");
    if (rc == TC_OK && v->record->grant->client_id != 0)
        rc = tc_rows_one(v, TC_SQL_INTAKE_CLIENT, TC_ARGS(), "client");
    if (rc == TC_OK)
        rc = add_list(v, "asked", TC_SQL_INTAKE_ASKED);
    if (rc == TC_OK)
        rc = add_list(v, "arrived", TC_SQL_INTAKE_ARRIVED);
    if (rc == TC_OK)
        rc = add_list(v, "mine", TC_SQL_INTAKE_MINE);
    return rc == TC_OK ? add_list(v, "waiting", TC_SQL_INTAKE_WAITING) : rc;
}

/* ---- one intake ---------------------------------------------------------------------------- */

static void add_form_pages(struct tc_view *v, const struct tc_response_draft *form, struct tc_node *nav)
{
    for (size_t page = 0; page < form->page_count; page++) {
        struct tc_node *section = tc_node_add(nav, "section");
        tc_node_attr(section, "name", "form");
        tc_node_attr(section, "title", form->pages[page].title ?: form->form->title);
        tc_node_attr(section, "href", "/intake/form");
        tc_node_attr_int(section, "page", (int64_t)page + 1);
        if (tc_response_number(&form->typed, tc_response_page_mark(v->turn, page)) > 0)
            tc_node_attr(section, "kept", "yes");
    }
}

/* Which pages hold something, beside every page of the intake: those of its form, then the record's own. */
static void add_sections(struct tc_view *v, const struct tc_intake *intake)
{
    struct tc_node *nav = tc_node_add(v->page, "sections");
    add_form_pages(v, &intake->form, nav);
    for (int part = 0; part < TC_INTAKE_PARTS; part++) {
        struct tc_node *section = tc_intake_sections[part].path ? tc_node_add(nav, "section") : NULL;
        if (!section)
            continue;
        tc_node_attr(section, "name", tc_intake_sections[part].name);
        tc_node_attr(section, "href", tc_intake_sections[part].path);
        if (tc_intake_version(&intake->form.typed, (enum tc_intake_part)part) > 0)
            tc_node_attr(section, "kept", "yes");
    }
    if (tc_pairs_text(&intake->form.typed, TC_INTAKE_CHECKED))
        tc_node_attr(nav, "checked", "yes");
}

static void add_answers(struct tc_view *v, enum tc_intake_part part, const struct tc_pairs *typed)
{
    struct tc_node *answers = tc_node_add(v->page, "answers");
    tc_node_attr(answers, "section", tc_intake_sections[part].name);
    tc_node_attr_int(answers, "version", tc_intake_version(typed, part));
    tc_draft_show(v, tc_intake_sections[part].fields, typed, answers);
}

enum tc_rc intake_show(struct tc_view *v, struct tc_intake *intake_r)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_in(v->in, "id"));
    enum tc_rc rc = tc_rows_one(v, TC_SQL_INTAKE_HEAD, args, "intake");
    if (rc == TC_OK)
        rc = intake_open(v, tc_in_int(v->in, "id"), intake_r);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_INTAKE_PERSON, args, "client");
    if (rc != TC_OK)
        return rc;
    const char *name = call(v, &intake_r->fed);
    if (name)
        tc_node_attr(tc_node_first(v->page, "intake"), "name", name);
    if (intake_r->form.is_locked)
        tc_node_attr(tc_node_first(v->page, "intake"), "locked", "yes");
    if (tc_in_text(v->in, "from"))
        tc_node_attr(tc_node_first(v->page, "intake"), "from", tc_in_text(v->in, "from"));
    add_sections(v, intake_r);
    v->detail = talloc_asprintf(v->turn, "intake %" PRId64, tc_in_int(v->in, "id"));
    return TC_OK;
}

static enum tc_rc show_own_page(struct tc_view *v, enum tc_intake_part part)
{
    struct tc_intake intake;
    enum tc_rc rc = intake_show(v, &intake);
    if (rc == TC_OK)
        add_answers(v, part, &intake.form.typed);
    return rc;
}

enum tc_rc show_intake_eligibility(struct tc_view *v)
{
    enum tc_rc rc = show_own_page(v, TC_INTAKE_ELIGIBILITY);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_INTAKE_PROGRAMMES, TC_ARGS(), "programme") : rc;
}

enum tc_rc show_intake_consent(struct tc_view *v)
{
    enum tc_rc rc = show_own_page(v, TC_INTAKE_CONSENT);
    tc_node_attr(tc_node_add(v->page, "happened"), "date", part_today(v));
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_NOTE_SEGMENTS, TC_ARGS(), "segment") : rc;
}
