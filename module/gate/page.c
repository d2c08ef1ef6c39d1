/* SPDX-License-Identifier: Apache-2.0 */
/* The shell of each document: everything around the parts that a handler adds. */
#include "input.h"

#include <string.h>

#include "base/text.h"

static void add_moment(struct tc_node *page, const struct tc_tongue *tongue, const char *name, int64_t moment)
{
    char text[TC_DATE_TEXT], beside[32];
    tc_moment_write(moment, text);
    tc_node_attr(page, name, text);
    snprintf(beside, sizeof beside, "%s-text", name);
    tc_moment_say(tongue, moment, text);
    tc_node_attr(page, beside, text);
}

/* As it was asked for, so that it goes on from page to page. */
static void add_as_of(struct tc_request *r, struct tc_node *page, const struct tc_tongue *tongue)
{
    char text[TC_DATE_TEXT];
    const char *typed = tc_as_of_typed(r);
    tc_node_attr(page, "as-of", typed);
    if (typed && strlen(typed) == 10)
        tc_date_say(tongue, tc_moment_date(r->grant->as_of), text);
    else
        tc_moment_say(tongue, r->grant->as_of, text);
    tc_node_attr(page, "as-of-text", text);
}

/* A new key for each page: whatever this page's form is sent twice for, it acts once. */
static void add_tokens(struct tc_request *r, struct tc_node *page)
{
    char form[TC_TOKEN_HEX + 1];
    unsigned char key[16];
    if ((r->who.id == 0 && r->link.id == 0) || !r->token)
        return;
    tc_form_token(r->token, form);
    tc_random(key, sizeof key);
    tc_node_attr(page, "form", form);
    tc_node_attr(page, "key", tc_text_hex(r, key, sizeof key));
}

static void add_viewer(struct tc_request *r, struct tc_node *page)
{
    if (r->who.id == 0)
        return;
    struct tc_node *viewer = tc_node_add(page, "viewer");
    tc_node_attr(viewer, "name", r->who.name);
    tc_node_attr(viewer, "login", r->who.login);
    tc_node_attr_int(viewer, "id", r->who.id);
    for (int role = 0; role < TC_ROLE_COUNT; role++)
        if (r->who.roles & 1u << role)
            tc_node_attr(tc_node_add(viewer, "role"), "name", tc_role_word((enum tc_role)role));
    for (int need = TC_NEED_PUBLIC; need < TC_NEED_COUNT && !r->is_room; need++)
        if (tc_roles_may(r->who.roles, (enum tc_need)need) && (!r->is_case_closed || tc_need_outlives_closing((enum tc_need)need)))
            tc_node_attr(tc_node_add(page, "may"), "need", tc_need_word((enum tc_need)need));
}

/* ?said=note-added after a 303: only a word, which the stylesheet looks up. */
static void add_said(struct tc_request *r, struct tc_node *page)
{
    const char *key = tc_pairs_text(&r->query, "said");
    size_t length = key ? strspn(key, "abcdefghijklmnopqrstuvwxyz-") : 0;
    if (length > 0 && length <= 40 && !key[length] && !r->is_post)
        tc_node_attr(tc_node_add(page, "said"), "key", key);
}

static void add_errors(struct tc_request *r, struct tc_node *page)
{
    if (r->error_count == 0)
        return;
    struct tc_node *errors = tc_node_add(page, "errors");
    for (size_t i = 0; i < r->error_count; i++) {
        struct tc_node *error = tc_node_add(errors, "error");
        tc_node_attr(error, "field", r->errors[i].field);
        tc_node_attr(error, "key", r->errors[i].key);
        tc_node_attr(error, "detail", r->errors[i].detail);
    }
}

void tc_page_field(struct tc_node *input, const struct tc_pair *pair)
{
    tc_node_text(input, "field", pair->value);
    struct tc_node *field = tc_node_first(input, "field");
    for (struct tc_node *next = field; next; next = tc_node_next(next))
        field = next;
    tc_node_attr(field, "name", pair->name);
}

/* What was typed comes back, with the version of the row that it was typed over: another's change meanwhile is
 * still a clash when the form is mended. Only who has seen both texts gets today's version. */
static void add_input(struct tc_request *r, struct tc_node *page)
{
    const struct tc_pairs *typed = r->is_post ? &r->form : &r->query;
    bool is_asked = r->route && (r->error_count > 0 || r->is_clash);
    struct tc_node *input = is_asked ? tc_node_add(page, "input") : NULL;
    for (size_t i = 0; input && i < typed->count; i++) {
        const struct tc_pair *pair = &typed->list[i];
        bool is_old_version = r->is_clash && strcmp(pair->name, "version") == 0;
        const struct tc_field *field = tc_field_of(r->route->fields, pair->name);
        if (pair->file_name || is_old_version || !field || field->kind == TC_FIELD_ANSWERS) /* the form's own part shows its answers */
            continue;
        tc_page_field(input, pair);
    }
}

/* The most megabytes of one file, where the screen's form sends one. */
static void add_upload(struct tc_request *r, struct tc_node *page)
{
    const struct tc_place *place = r->screen ? tc_table_find(r->gate, r->screen->path) : NULL;
    if (place && place->command && (place->command->flags & TC_ROUTE_UPLOAD))
        tc_node_attr_int(page, "upload", (int64_t)(tc_gate_upload_most(r->gate) >> 20));
}

/* Where the whole list is a table, its address: what was chosen stays, the page of the list does not. */
static void add_csv(struct tc_request *r, struct tc_node *page)
{
    static const char *const apart[] = {"after", "as", "said", NULL};
    const struct tc_place *place = r->screen && !r->is_post ? tc_table_find(r->gate, r->screen->path) : NULL;
    struct tc_pairs kept = {.turn = r->turn};
    if (!place || !place->csv || !tc_may_now(r, TC_NEED_LIST_EXPORT))
        return;
    for (size_t i = 0; i < r->query.count; i++) {
        bool is_apart = false;
        for (const char *const *name = apart; *name && !is_apart; name++)
            is_apart = strcmp(*name, r->query.list[i].name) == 0;
        if (!is_apart && tc_pairs_add(&kept, r->query.list[i]) != TC_OK)
            return;
    }
    if (tc_pairs_add(&kept, (struct tc_pair){.name = "as", .value = "csv", .length = 3}) == TC_OK)
        tc_node_attr(page, "csv", talloc_asprintf(r, "%s?%s", place->path, tc_form_write(r, &kept) ?: ""));
}

static const char *path_to_show(const struct tc_request *r)
{
    if (r->screen)
        return r->screen->path;
    return r->place ? r->place->path : "";
}

const char *tc_request_language(const struct tc_request *r)
{
    const char *wanted = r->who.language ?: r->languages;
    return tc_sheets_language(r->gate->sheets, wanted ?: r->gate->config->language);
}

enum tc_rc tc_page_begin(struct tc_request *r, const char *screen)
{
    const char *language = tc_request_language(r);
    const struct tc_tongue *tongue = tc_sheets_tongue(r->gate->sheets, language);
    r->doc = tc_doc_new(r->turn, "page");
    if (!r->doc)
        return tc_fail(r, TC_BUSY, "memory for a page");
    r->sheet = screen;
    struct tc_node *page = tc_doc_root(r->doc);
    tc_node_attr(page, "screen", screen);
    tc_node_attr(page, "path", path_to_show(r));
    tc_node_attr(page, "lang", language);
    tc_node_attr(page, "site", r->gate->config->site);
    tc_node_attr(page, "number", r->turn->number);
    add_moment(page, tongue, "now", r->turn->now);
    add_tokens(r, page);
    add_upload(r, page);
    add_csv(r, page);
    if (r->grant && r->grant->as_of)
        add_as_of(r, page, tongue);
    add_viewer(r, page);
    tc_page_menu(r, page);
    add_said(r, page);
    add_errors(r, page);
    add_input(r, page);
    if (r->is_clash)
        tc_node_add(page, "clash");
    r->record = (struct tc_record){r->turn, r->gate->reader, r->grant, tongue, r->doc, r->gate->pathways, r->gate->forms};
    return TC_OK;
}
