/* SPDX-License-Identifier: Apache-2.0 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "inside.h"

#define NAME 64
#define URL 255
#define TITLE 400
#define BUSINESS_VERSION 64

/* How many items there are at all, before room is made for them. */
static enum tc_rc count_items(struct reading *r, const struct tc_node *parent, int depth)
{
    for (const struct tc_node *node = tc_node_first(parent, "item"); node; node = tc_node_next(node)) {
        if (depth >= TC_FORM_DEPTH)
            return tc_fail(r, TC_LARGE, "%s:%d: items stand deeper than %d", r->file, tc_node_line(node), TC_FORM_DEPTH);
        if (++r->room > TC_FORM_ITEMS)
            return tc_fail(r, TC_LARGE, "%s: more than %d items", r->file, TC_FORM_ITEMS);
        enum tc_rc rc = count_items(r, node, depth + 1);
        if (rc != TC_OK)
            return rc;
    }
    return TC_OK;
}

static enum tc_rc make_room(struct reading *r)
{
    r->items = talloc_zero_array(r->form, struct tc_item, r->room + 1);
    r->nodes = talloc_zero_array(r->turn, const struct tc_node *, r->room + 1);
    r->links = talloc_zero_array(r->turn, struct form_link, r->room + 1);
    return r->items && r->nodes && r->links ? TC_OK : tc_fail(r, TC_BUSY, "no memory for items");
}

/* Questionnaire.name is made for programs ("SDCPHQ9"): it becomes a name of ours. */
static const char *name_from(struct reading *r, const char *text)
{
    char *name = talloc_strndup(r->form, text, NAME), *to = name;
    for (const char *from = name; name && *from; from++) {
        if (isalnum((unsigned char)*from))
            *to++ = (char)tolower((unsigned char)*from);
        else if (to > name && to[-1] != '_')
            *to++ = '_';
    }
    while (to > name && to[-1] == '_')
        to--;
    if (!name || to == name)
        return NULL;
    *to = '\0';
    return islower((unsigned char)name[0]) ? name : talloc_asprintf(r->form, "form_%.*s", NAME - 5, name);
}

/* Some have nothing but their questions. */
static const char *first_words(struct reading *r)
{
    const struct tc_node *code = tc_node_first(r->root, "code"), *item = tc_node_first(r->root, "item");
    const char *words = code ? form_text(r, code, "display") : NULL;
    if (!words && item)
        words = form_text(r, item, "text");
    return words || !item ? words : form_text(r, item, "linkId");
}

static void read_name(struct reading *r)
{
    struct tc_form *form = r->form;
    const char *ours = form_ours_text(r, r->root, "name");
    const char *names[] = {form_text(r, r->root, "name"), form_text(r, r->root, "id"), form->title, form->url, first_words(r)};
    if (ours && !form_is_code(ours, NAME))
        form_refuse(r, r->root, "the form's name \"%.80s\" is none: small letters, digits and _ , at most %d, a letter first", ours, NAME);
    form->name = ours;
    for (size_t i = 0; !form->name && i < sizeof names / sizeof *names; i++)
        form->name = names[i] ? name_from(r, names[i]) : NULL;
    if (!form->name)
        form_refuse(r, r->root, "the form has neither name nor id nor title nor url: by which is it to be known?");
    else if (!ours)
        form_note(r, r->root, "the form is known here as \"%s\", from its own name; our extension name would say another", form->name);
}

static const char *shorten(struct reading *r, const char *what, const char *text, size_t most)
{
    if (!text || tc_text_characters(text) <= most)
        return text;
    size_t length = 0;
    for (size_t characters = 0; characters < most; characters++)
        for (length++; ((unsigned char)text[length] & 0xC0) == 0x80;)
            length++;
    form_note(r, r->root, "the %s is longer than %zu characters: it is cut there", what, most);
    return talloc_strndup(r->form, text, length);
}

static void read_url(struct reading *r)
{
    struct tc_form *form = r->form;
    if (!form->url && form->name) {
        form->url = talloc_asprintf(r->form, FORM_OURS "%s", form->name);
        form_note(r, r->root, "the form has no url: its responses say %s", form->url);
    }
    if (form->url && tc_text_characters(form->url) > URL)
        form_refuse(r, r->root, "the url is longer than %d characters", URL);
}

static void read_root(struct reading *r)
{
    struct tc_form *form = r->form;
    const char *status = form_text(r, r->root, "status");
    form->url = form_text(r, r->root, "url");
    form->title = shorten(r, "title", form_text(r, r->root, "title"), TITLE);
    form->business_version = shorten(r, "version", form_text(r, r->root, "version"), BUSINESS_VERSION);
    form->description = form_lines(r, r->root, "description");
    form->copyright = form_lines(r, r->root, "copyright");
    form->publisher = form_text(r, r->root, "publisher");
    form->purpose = form_lines(r, r->root, "purpose");
    read_name(r);
    read_url(r);
    if (!form->title) {
        form->title = form_text(r, r->root, "name");
        form->title = form->title ? form->title : shorten(r, "title", first_words(r), TITLE);
        form->title = form->title ? form->title : form->name;
        form_note(r, r->root, "the form has no title: \"%.100s\" stands there", form->title ? form->title : "");
    }
    for (const struct tc_node *subject = tc_node_first(r->root, "subjectType"); subject; subject = tc_node_next(subject))
        if (strcmp(form_own(r, subject), "Patient") != 0)
            form_note(r, subject, "the form is about a %.60s: here it is about the client of a case", form_own(r, subject));
    if (status && strcmp(status, "retired") == 0)
        form_note(r, r->root, "its publisher has retired this form");
    form_ours_root(r);
    form->links = form_links_read(r, r->root);
    form_resources_walk(r);
    form_walk(r, r->root, FORM_AT_ROOT);
}

static enum tc_rc read_items(struct reading *r)
{
    enum tc_rc rc = count_items(r, r->root, 0);
    if (rc == TC_OK)
        rc = make_room(r);
    if (rc != TC_OK)
        return rc;
    form_items_read(r);
    r->form->items = r->items;
    r->form->item_count = r->count;
    if (r->count == 0)
        form_refuse(r, r->root, "the form has no items");
    form_links_sort(r);
    form_enables(r);
    form_circles(r);
    form_unsure(r);
    form_check_items(r);
    form_scores(r);
    form_resources_unused(r);
    return r->rc;
}

/* Remarks of refusals that end the reading at once. */
static enum tc_rc refuse_whole(struct reading *r, enum tc_rc rc)
{
    if (r->remarks->refused == 0)
        form_refuse(r, NULL, "%s", r->turn->words);
    return rc;
}

static enum tc_rc read_form(struct reading *r, const char *bytes, size_t length)
{
    struct tc_doc *doc = NULL;
    if (length > TC_FORM_LONGEST)
        return refuse_whole(r, tc_fail(r, TC_LARGE, "%s: %zu bytes: a form has at most %d", r->file, length, TC_FORM_LONGEST));
    enum tc_rc rc = tc_doc_read(r->turn, r->file, bytes, length, &doc);
    if (rc != TC_OK)
        return refuse_whole(r, rc);
    r->root = tc_doc_root(doc);
    if (form_root_find(r) && !form_is_other_fhir(r)) {
        read_root(r);
        rc = read_items(r);
    }
    rc = rc == TC_OK ? r->rc : rc;
    rc = rc == TC_OK ? form_remarks_end(r) : refuse_whole(r, rc);
    talloc_free(doc);
    return rc;
}

enum tc_rc tc_form_read(void *pool, struct tc_turn *turn, const char *file, const char *bytes, size_t length, const struct tc_form **form_r,
                        struct tc_remarks *remarks_r)
{
    struct reading *r = talloc_zero(turn, struct reading);
    *form_r = NULL;
    *remarks_r = (struct tc_remarks){0};
    if (!r)
        return tc_fail(turn, TC_BUSY, "no memory for a form");
    r->turn = turn;
    r->file = file;
    r->remarks = remarks_r;
    r->form = talloc_zero(pool, struct tc_form);
    enum tc_rc rc = r->form ? form_remarks_begin(r, pool) : tc_fail(turn, TC_BUSY, "no memory for a form");
    if (rc == TC_OK)
        rc = read_form(r, bytes, length);
    if (rc == TC_OK)
        *form_r = r->form;
    return rc;
}
