/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/response.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "../answer/answers.h"
#include "base/date.h"
#include "value.h"
#include "xml/doc.h"

static enum tc_rc write_items(const struct tc_answers *answers, struct tc_node *parent, size_t first, size_t end, const char *place);

static struct tc_node *begin_item(struct tc_node *parent, const struct tc_item *item)
{
    struct tc_node *node = tc_node_add(parent, "item");
    response_put(node, "linkId", item->link);
    response_put(node, "text", item->text);
    return node;
}

/* At exactly that place of the groups around it, or within one of its own. */
static bool is_within(const struct tc_answer *answer, const char *place)
{
    size_t length = strlen(place);
    return strncmp(answer->place, place, length) == 0 && (!answer->place[length] || answer->place[length] == '.');
}

static bool has_any(const struct tc_answers *answers, size_t first, size_t end, const char *place)
{
    struct answer_range range = answer_range(answers, first, end);
    for (size_t i = range.first; i < range.end; i++)
        if (is_within(&answers->list[i], place))
            return true;
    return false;
}

/* The answer that stands there itself. */
static const struct tc_answer *answer_at(const struct tc_answers *answers, const struct tc_item *item, const char *place)
{
    struct answer_range range = answer_range_of(answers, item);
    for (size_t i = range.first; i < range.end; i++)
        if (strcmp(answers->list[i].place, place) == 0)
            return &answers->list[i];
    return NULL;
}

/* Each answer has what is below it; what is below one that is missing has an item of its own. */
static enum tc_rc write_each(const struct tc_answers *answers, struct tc_node *parent, size_t index, const char *place)
{
    const struct tc_item *item = &answers->form->items[index];
    uint64_t instances = answer_instances(answers, item, place);
    struct tc_node *node = NULL;
    enum tc_rc rc = TC_OK;
    for (int n = 1; rc == TC_OK && n <= TC_ANSWER_INSTANCES; n++) {
        char within[TC_PLACE_LONGEST];
        if (!(instances >> (n - 1) & 1) || snprintf(within, sizeof within, "%s.%d", place, n) >= (int)sizeof within)
            continue;
        const struct tc_answer *one = answer_at(answers, item, within);
        struct tc_node *around = NULL;
        if (one) {
            node = node ? node : begin_item(parent, item);
            around = tc_node_add(node, "answer");
            response_put_value(around, &one->value);
        }
        if (has_any(answers, index + 1, item->end, within))
            rc = write_items(answers, around ? around : begin_item(parent, item), index + 1, item->end, within);
    }
    return rc;
}

/* Questions below a question stand in its first answer, or without one in the item itself (qrs-1 forbids both). */
static enum tc_rc write_question(const struct tc_answers *answers, struct tc_node *parent, size_t index, const char *place)
{
    const struct tc_item *item = &answers->form->items[index];
    struct answer_range range = answer_range_of(answers, item);
    struct tc_node *node = begin_item(parent, item), *first = NULL;
    for (size_t i = range.first; i < range.end; i++) {
        if (!is_within(&answers->list[i], place))
            continue;
        struct tc_node *answer = tc_node_add(node, "answer");
        response_put_value(answer, &answers->list[i].value);
        first = first ? first : answer;
        if (first == answer && item->end > index + 1) {
            enum tc_rc rc = write_items(answers, answer, index + 1, item->end, place);
            if (rc != TC_OK)
                return rc;
        }
    }
    return first ? TC_OK : write_items(answers, node, index + 1, item->end, place);
}

/* A group that repeats is an item for each time. */
static enum tc_rc write_group(const struct tc_answers *answers, struct tc_node *parent, size_t index, const char *place)
{
    const struct tc_item *item = &answers->form->items[index];
    if (!item->is_repeating)
        return write_items(answers, begin_item(parent, item), index + 1, item->end, place);
    uint64_t instances = answer_instances(answers, item, place);
    enum tc_rc rc = TC_OK;
    for (int n = 1; rc == TC_OK && n <= TC_ANSWER_INSTANCES; n++) {
        char within[TC_PLACE_LONGEST];
        if (!(instances >> (n - 1) & 1) || snprintf(within, sizeof within, "%s.%d", place, n) >= (int)sizeof within)
            continue;
        rc = write_items(answers, begin_item(parent, item), index + 1, item->end, within);
    }
    return rc;
}

static enum tc_rc write_items(const struct tc_answers *answers, struct tc_node *parent, size_t first, size_t end, const char *place)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = first; rc == TC_OK && i < end; i = answers->form->items[i].end) {
        if (!has_any(answers, i, answers->form->items[i].end, place))
            continue;
        if (answer_is_question(&answers->form->items[i]) && tc_item_has_places(&answers->form->items[i]))
            rc = write_each(answers, parent, i, place);
        else if (answer_is_question(&answers->form->items[i]))
            rc = write_question(answers, parent, i, place);
        else
            rc = write_group(answers, parent, i, place);
    }
    return rc;
}

static void put_display(struct tc_node *root, const char *name, const char *display)
{
    if (display && *display)
        response_put(tc_node_add(root, name), "display", display);
}

/* In the order of the resource's definition. */
static enum tc_rc write_about(struct tc_turn *turn, struct tc_node *root, const struct tc_answers *answers, const struct tc_response_about *about)
{
    char authored[TC_DATE_TEXT];
    char *form = talloc_asprintf(turn, "%s|%" PRId64, answers->form->url, about->version);
    if (!form)
        return tc_fail(turn, TC_BUSY, "no memory for a response");
    response_put(root, "id", about->id);
    response_put(root, "questionnaire", form);
    response_put(root, "status", about->status);
    put_display(root, "subject", about->subject);
    if (about->authored) {
        tc_moment_write(about->authored, authored);
        response_put(root, "authored", authored);
    }
    put_display(root, "author", about->author);
    return TC_OK;
}

enum tc_rc tc_response_write(struct tc_turn *turn, const struct tc_answers *answers, const struct tc_response_about *about, struct tc_doc **doc_r)
{
    struct tc_answers kept;
    *doc_r = tc_doc_new(turn, "QuestionnaireResponse");
    if (!*doc_r)
        return turn->rc;
    struct tc_node *root = tc_doc_root(*doc_r);
    tc_node_attr(root, "xmlns", "http://hl7.org/fhir");
    enum tc_rc rc = tc_answers_keep(turn, answers, &kept, NULL);
    if (rc == TC_OK)
        rc = write_about(turn, root, answers, about);
    return rc == TC_OK ? write_items(&kept, root, 0, answers->form->item_count, "") : rc;
}
