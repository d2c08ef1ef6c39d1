/* SPDX-License-Identifier: Apache-2.0 */
/* What an intake's page knows of its questions besides: where the record filled one in from, whom and which file one can name. */
#include <inttypes.h>
#include <string.h>

#include "form_page.h"
#include "intake.h"
#include "response_page.h"

/* Files that were sent so far, by the marks of the draft. */
static void add_files(const struct intake_shown *shown, struct tc_node *node)
{
    const struct tc_pairs *typed = &shown->intake->form.typed;
    for (size_t i = 0; i < typed->count; i++) {
        const char *name = typed->list[i].name;
        if (name[0] != '.' || name[1] != 'f' || strspn(name + 2, "0123456789") != strlen(name + 2))
            continue;
        struct tc_node *option = tc_node_text(node, "option", typed->list[i].value);
        tc_node_attr(option, "value", name + 2);
    }
    tc_node_attr(node, "upload", "yes");
}

static enum tc_rc add_people(const struct intake_shown *shown, struct tc_node *node)
{
    const struct tc_row *row = &shown->intake->form.row;
    enum tc_rc rc = response_choices_add(shown->v, node, TC_SQL_INTAKE_PEOPLE,
                                         TC_ARGS(tc_arg_null("id"), tc_arg_id("programme", tc_row_int(row, "programme_id")),
                                                 tc_arg_id("owner", tc_row_int(row, "owner_id"))),
                                         0);
    return rc == TC_OK ? response_choices_add(shown->v, node, TC_SQL_RESPONSE_PROVIDERS, TC_ARGS(tc_arg_null("id")), TC_RESPONSE_PROVIDERS) : rc;
}

/* A file can be looked at before there is a case. */
static void add_href(const struct intake_shown *shown, struct tc_node *node, const struct tc_item *item, const char *place)
{
    struct tc_turn *turn = shown->v->turn;
    struct tc_node *said = tc_node_first(node, "answer");
    const struct tc_answer *answer;
    for (size_t n = 0; said && (answer = tc_answers_of(&shown->intake->answers, item, n)) != NULL; n++)
        if (strcmp(answer->place, place) == 0 && answer->value.text)
            tc_node_attr(said, "href", talloc_asprintf(turn, "/intake/file?id=%" PRId64 "&file=%" PRId64, shown->intake->form.id, answer->value.ref));
}

enum tc_rc intake_more(const struct form_page *page, struct tc_node *node, const struct tc_item *item, const char *place)
{
    const struct intake_shown *shown = page->user;
    const struct tc_intake *intake = shown->intake;
    bool is_field = page->how == FORM_PAGE_FILL;
    if (item->type == TC_ITEM_ATTACHMENT && is_field)
        add_files(shown, node);
    if (item->type == TC_ITEM_ATTACHMENT && !is_field)
        add_href(shown, node, item, place);
    if (item->type == TC_ITEM_REFERENCE && is_field)
        return add_people(shown, node);
    if (!item->fill || page->how == FORM_PAGE_READ)
        return TC_OK;
    return response_known_add(shown->v, &intake->form.typed, &intake->answers, node, item);
}
