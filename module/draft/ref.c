/* SPDX-License-Identifier: Apache-2.0 */
/* Answers that point to something of ours: a person, a partner, a document of the case. */
#include <string.h>

#include "format/magic.h"
#include "draft/response.h"

/* A document may be of a kind that the question does not take. */
static enum tc_rc find_title(struct tc_record *record, const void *user, const struct tc_answer *answer, struct response_found *found_r)
{
    enum tc_sql sql = TC_SQL_RESPONSE_PEOPLE;
    struct tc_row row;
    int64_t id = answer->value.ref;
    (void)user;
    if (answer->value.kind == TC_VALUE_ATTACHMENT)
        sql = TC_SQL_RESPONSE_DOCUMENTS;
    else if (id >= RESPONSE_PROVIDERS) {
        sql = TC_SQL_RESPONSE_PROVIDERS;
        id -= RESPONSE_PROVIDERS;
    }
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, sql, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    const struct tc_format *format = answer->value.kind == TC_VALUE_ATTACHMENT ? tc_format_named(tc_row_text(&row, "format")) : NULL;
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

enum tc_rc response_name_by(struct tc_record *record, response_find_title *find, const void *user, struct tc_answers *answers,
                            struct tc_mistakes *mistakes)
{
    struct tc_answer *named = talloc_array(record->turn, struct tc_answer, answers->count + 1);
    enum tc_rc rc = named ? TC_OK : tc_fail(record, TC_BUSY, "memory for answers");
    for (size_t i = 0; rc == TC_OK && i < answers->count; i++) {
        struct response_found found = {0};
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

enum tc_rc response_name(struct tc_record *record, struct tc_answers *answers, struct tc_mistakes *mistakes)
{
    return response_name_by(record, find_title, NULL, answers, mistakes);
}
