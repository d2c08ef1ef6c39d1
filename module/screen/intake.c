/* SPDX-License-Identifier: Apache-2.0 */
/* Intakes: those that wait for somebody, and the forms of one, section by section, with what was typed so far. */
#include "screen/intake.h"

#include <inttypes.h>

#include "base/text.h"
#include "screen/part.h"
#include "screen/screens.h"

static const char *const froms[] = {"check", NULL};
const struct tc_field intake_fields[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "from", .kind = TC_FIELD_CHOICE, .choices = froms},
    {.name = NULL},
};

/* What a person is called, of what was typed of them; NULL: nothing yet. */
static const char *call(struct tc_view *v, const struct tc_pairs *typed)
{
    const struct tc_input *person, *identity;
    if (tc_draft_read(v->in, tc_intake_sections[TC_INTAKE_PERSON].fields, typed, &person) != TC_OK ||
        tc_draft_read(v->in, tc_intake_sections[TC_INTAKE_IDENTITY].fields, typed, &identity) != TC_OK)
        return NULL;
    const char *first = tc_in_text(identity, "preferred") ?: tc_in_text(person, "given"), *family = tc_in_text(person, "family");
    if (first && family)
        return talloc_asprintf(v->turn, "%s %s", first, family);
    return first ?: family ?: tc_in_text(person, "described");
}

static enum tc_rc open_draft(struct tc_view *v, int64_t id, struct tc_pairs *typed_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(v->record->store, v->turn, v->record->grant, TC_SQL_INTAKE_SEALED, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_fail(v, TC_GONE, "no intake %" PRId64, id);
    return rc == TC_OK ? tc_intake_open(v->in, &row, typed_r) : rc;
}

/* ---- the list ------------------------------------------------------------------------------ */

/* Nobody looked whether the person of an intake that came by a link is known: it is looked for whoever reads the list. */
static enum tc_rc add_alike(struct tc_view *v, struct tc_node *item, const struct tc_pairs *typed)
{
    size_t count;
    enum tc_rc rc = tc_intake_alike(v, typed, &count);
    tc_node_attr_int(item, "alike", (int64_t)count);
    return rc;
}

static enum tc_rc name_items(struct tc_view *v, struct tc_node *list)
{
    enum tc_rc rc = TC_OK;
    for (struct tc_node *item = tc_node_first(list, "item"); rc == TC_OK && item; item = tc_node_next(item)) {
        struct tc_pairs typed;
        int64_t id = 0;
        if (tc_text_to_int(tc_node_attr_get(v->turn, item, "id"), 1, INT64_MAX, &id))
            rc = open_draft(v, id, &typed);
        if (rc == TC_OK && tc_node_attr_get(v->turn, item, "arrived"))
            rc = add_alike(v, item, &typed);
        const char *name = rc == TC_OK ? call(v, &typed) : NULL;
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

enum tc_rc show_intake(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_INTAKE_PROGRAMMES, TC_ARGS(), "programme");
    if (rc == TC_OK)
        rc = add_list(v, "asked", TC_SQL_INTAKE_ASKED);
    if (rc == TC_OK)
        rc = add_list(v, "arrived", TC_SQL_INTAKE_ARRIVED);
    if (rc == TC_OK)
        rc = add_list(v, "mine", TC_SQL_INTAKE_MINE);
    return rc == TC_OK ? add_list(v, "waiting", TC_SQL_INTAKE_WAITING) : rc;
}

/* ---- one intake ---------------------------------------------------------------------------- */

/* Which sections hold something, beside every page of the intake. */
static void add_sections(struct tc_view *v, const struct tc_pairs *typed)
{
    struct tc_node *nav = tc_node_add(v->page, "sections");
    for (int part = 0; part < TC_INTAKE_PARTS; part++) {
        struct tc_node *section = tc_node_add(nav, "section");
        tc_node_attr(section, "name", tc_intake_sections[part].name);
        tc_node_attr(section, "href", tc_intake_sections[part].path);
        if (tc_intake_version(typed, (enum tc_intake_part)part) > 0)
            tc_node_attr(section, "kept", "yes");
    }
    if (tc_pairs_text(typed, TC_INTAKE_CHECKED))
        tc_node_attr(nav, "checked", "yes");
}

static void add_answers(struct tc_view *v, enum tc_intake_part part, const struct tc_pairs *typed)
{
    struct tc_node *answers = tc_node_add(v->page, "answers");
    tc_node_attr(answers, "section", tc_intake_sections[part].name);
    tc_node_attr_int(answers, "version", tc_intake_version(typed, part));
    tc_draft_show(v, tc_intake_sections[part].fields, typed, answers);
}

/* Whose intake it is, whom it is about if they are known, and what was typed. */
static enum tc_rc begin(struct tc_view *v, struct tc_pairs *typed_r)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_in(v->in, "id"));
    enum tc_rc rc = tc_rows_one(v, TC_SQL_INTAKE_HEAD, args, "intake");
    if (rc == TC_OK)
        rc = open_draft(v, tc_in_int(v->in, "id"), typed_r);
    if (rc == TC_OK)
        rc = tc_rows_many(v, TC_SQL_INTAKE_PERSON, args, "client");
    if (rc != TC_OK)
        return rc;
    const char *name = call(v, typed_r);
    if (name)
        tc_node_attr(tc_node_first(v->page, "intake"), "name", name);
    if (tc_in_text(v->in, "from"))
        tc_node_attr(tc_node_first(v->page, "intake"), "from", tc_in_text(v->in, "from"));
    add_sections(v, typed_r);
    v->detail = talloc_asprintf(v->turn, "intake %" PRId64, tc_in_int(v->in, "id"));
    return TC_OK;
}

static enum tc_rc show_section(struct tc_view *v, enum tc_intake_part part)
{
    struct tc_pairs typed;
    enum tc_rc rc = begin(v, &typed);
    if (rc == TC_OK)
        add_answers(v, part, &typed);
    return rc;
}

enum tc_rc show_intake_person(struct tc_view *v) { return show_section(v, TC_INTAKE_PERSON); }
enum tc_rc show_intake_contact(struct tc_view *v) { return show_section(v, TC_INTAKE_CONTACT); }
enum tc_rc show_intake_referral(struct tc_view *v) { return show_section(v, TC_INTAKE_REFERRAL); }
enum tc_rc show_intake_needs(struct tc_view *v) { return show_section(v, TC_INTAKE_NEEDS); }
enum tc_rc show_intake_risk(struct tc_view *v) { return show_section(v, TC_INTAKE_RISK); }
enum tc_rc show_intake_follow_up(struct tc_view *v) { return show_section(v, TC_INTAKE_FOLLOW_UP); }
enum tc_rc show_intake_identity(struct tc_view *v) { return show_section(v, TC_INTAKE_IDENTITY); }

enum tc_rc show_intake_eligibility(struct tc_view *v)
{
    enum tc_rc rc = show_section(v, TC_INTAKE_ELIGIBILITY);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_INTAKE_PROGRAMMES, TC_ARGS(), "programme") : rc;
}

enum tc_rc show_intake_consent(struct tc_view *v)
{
    enum tc_rc rc = show_section(v, TC_INTAKE_CONSENT);
    tc_node_attr(tc_node_add(v->page, "happened"), "date", part_today(v));
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_NOTE_SEGMENTS, TC_ARGS(), "segment") : rc;
}

/* All that was answered, and what can be decided: which team, if it is to be a case. */
enum tc_rc show_intake_check(struct tc_view *v)
{
    struct tc_pairs typed;
    int64_t programme = 0;
    enum tc_rc rc = begin(v, &typed);
    if (rc != TC_OK)
        return rc;
    const char *text = tc_node_attr_get(v->turn, tc_node_first(v->page, "intake"), "programme-id");
    struct tc_node *answers = tc_node_add(v->page, "answers");
    tc_node_attr(answers, "section", tc_intake_sections[TC_INTAKE_DECISION].name);
    for (int part = 0; part < TC_INTAKE_PARTS; part++)
        tc_draft_show(v, tc_intake_sections[part].fields, &typed, answers);
    tc_draft_show(v, tc_intake_pick + 2, &typed, answers); /* what a supervisor answered */
    rc = tc_rows_many(v, TC_SQL_INTAKE_PROGRAMMES, TC_ARGS(), "programme");
    if (rc == TC_OK && text && tc_text_to_int(text, 1, INT64_MAX, &programme))
        rc = tc_rows_many(v, TC_SQL_INTAKE_TEAMS, TC_ARGS(tc_arg_id("programme", programme)), "team");
    return rc;
}
