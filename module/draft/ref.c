/* SPDX-License-Identifier: Apache-2.0 */
/* Answers that point to something of ours: a person, a partner, a document of the case. */
#include <string.h>

#include "format/magic.h"
#include "draft/response.h"

/* A document may be of a kind that the question does not take, or of a segment that readers of the form have not. */
static enum tc_rc find_title(struct tc_record *record, const void *user, const struct tc_answer *answer, struct tc_response_found *found_r)
{
    bool is_file = answer->value.kind == TC_VALUE_ATTACHMENT, is_provider = !is_file && answer->value.ref >= TC_RESPONSE_PROVIDERS;
    enum tc_sql sql = is_file ? TC_SQL_RESPONSE_DOCUMENTS : is_provider ? TC_SQL_RESPONSE_PROVIDERS : TC_SQL_RESPONSE_PEOPLE;
    const struct tc_arg id = tc_arg_id("id", is_provider ? answer->value.ref - TC_RESPONSE_PROVIDERS : answer->value.ref);
    const struct tc_arg *args = is_file ? TC_ARGS(id, tc_arg_text("segment", user)) : TC_ARGS(id);
    struct tc_row row;
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, sql, args, &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    const struct tc_format *format = is_file ? tc_format_named(tc_row_text(&row, "format")) : NULL;
    found_r->title = tc_row_text(&row, "title");
    found_r->wrong = format ? tc_item_takes_file(answer->item, format->media_type, tc_row_int(&row, "size")) : NULL;
    return TC_OK;
}

static enum tc_rc add_mistake(struct tc_turn *turn, const struct tc_answer *answer, const char *key, struct tc_mistakes *mistakes)
{
    struct tc_mistake *more = talloc_realloc(turn, mistakes->list, struct tc_mistake, mistakes->count + 1);
    if (!more)
        return tc_fail(turn, TC_BUSY, "memory for a mistake");
    mistakes->list = more;
    more[mistakes->count++] = (struct tc_mistake){answer->item, tc_answer_field(turn, answer->item, answer->place), key, NULL};
    return TC_OK;
}

enum tc_rc tc_response_name_by(struct tc_record *record, tc_response_find_title *find, const void *user, struct tc_answers *answers,
                               struct tc_mistakes *mistakes)
{
    struct tc_answer *named = talloc_array(record->turn, struct tc_answer, answers->count + 1);
    enum tc_rc rc = named ? TC_OK : tc_fail(record, TC_BUSY, "memory for answers");
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        struct tc_response_found found = {0};
        named[i] = answers->list[i];
        if (named[i].value.kind != TC_VALUE_REFERENCE && named[i].value.kind != TC_VALUE_ATTACHMENT)
            continue;
        rc = find(record, user, &named[i], &found);
        if (rc == TC_OK && found.title)
            named[i].value.text = found.title;
        if (rc == TC_OK && (found.wrong || !found.title))
            rc = add_mistake(record->turn, &named[i], found.wrong ? found.wrong : "answer-reference", mistakes);
    }
    answers->list = rc == TC_OK ? named : answers->list;
    return rc;
}

enum tc_rc tc_response_name(struct tc_record *record, struct tc_answers *answers, struct tc_mistakes *mistakes)
{
    return tc_response_name_by(record, find_title, answers->form->segment, answers, mistakes);
}
