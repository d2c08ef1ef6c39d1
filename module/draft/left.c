/* SPDX-License-Identifier: Apache-2.0 */
/* What somebody typed into a form and was not in it when another signed it or threw it away. */
#include <inttypes.h>
#include <string.h>

#include "base/date.h"
#include "rule/filling.h"
#include "draft/occasion.h"
#include "draft/response.h"

static const char *label_of(struct tc_turn *turn, int64_t response, int64_t person)
{
    return talloc_asprintf(turn, "left %" PRId64 " of %" PRId64, response, person);
}

struct reading {
    const struct tc_input *in;
    struct tc_record *record;
    const char *label;
    struct tc_response_left *list;
    size_t count;
};

static enum tc_rc add_row(void *user, const struct tc_row *row)
{
    struct reading *reading = user;
    struct tc_turn *turn = reading->record->turn;
    struct tc_response_left *more = talloc_realloc(turn, reading->list, struct tc_response_left, reading->count + 1);
    if (!more)
        return tc_fail(turn, TC_BUSY, "memory for what was left out of a form");
    reading->list = more;
    struct tc_response_left *left = &more[reading->count++];
    *left = (struct tc_response_left){talloc_strdup(turn, tc_row_text(row, "at")), talloc_strdup(turn, tc_row_text(row, "by")), {.turn = turn}};
    bool is_locked;
    enum tc_rc rc = tc_draft_try(reading->in, reading->label, tc_row_cell(row, "sealed"), &left->typed, &is_locked);
    reading->count -= is_locked; /* it stays for whoever has the key */
    return rc;
}

enum tc_rc tc_response_left_read(const struct tc_input *in, struct tc_record *record, int64_t response, struct tc_response_left **list_r, size_t *count_r)
{
    struct reading reading = {in, record, label_of(record->turn, response, record->grant->viewer), NULL, 0};
    enum tc_rc rc = tc_store_look(record->store, record->turn, record->grant, TC_SQL_RESPONSE_LEFT, TC_ARGS(tc_arg_id("id", response)), add_row, &reading);
    *list_r = reading.list;
    *count_r = reading.count;
    return rc;
}

enum tc_rc tc_response_left_seal(const struct tc_input *in, const struct tc_pairs *left, int64_t response, int64_t person, struct tc_arg *arg_r)
{
    return tc_draft_seal(in, label_of(left->turn, response, person), left, "sealed", arg_r);
}

static enum tc_rc take_mine(const struct tc_pairs *typed, int64_t person, size_t page, struct tc_pairs *fields_r)
{
    struct tc_typed_list mine = tc_response_mine(typed->turn, typed, person, page);
    enum tc_rc rc = TC_OK;
    *fields_r = (struct tc_pairs){.turn = typed->turn};
    for (size_t i = 0; rc == TC_OK && i < mine.count; i++)
        rc = tc_pairs_add(fields_r, (struct tc_pair){.name = mine.list[i].name, .value = mine.list[i].value, .length = strlen(mine.list[i].value)});
    return rc;
}

enum tc_rc tc_response_left_each(const struct tc_pairs *typed, int64_t person, size_t page_count, tc_response_each_left *each, void *user)
{
    enum tc_rc rc = TC_OK;
    for (size_t page = 0; rc == TC_OK && page < page_count; page++) {
        struct tc_response_held set = {.tab = NULL}, held;
        size_t at = 0;
        if (tc_pairs_text(typed, tc_response_mine_mark(typed->turn, person, page))) {
            rc = take_mine(typed, person, page, &set.fields);
            rc = rc == TC_OK ? each(user, page, &set) : rc;
        }
        while (rc == TC_OK && tc_response_held_next(typed, person, page, &at, &held))
            rc = each(user, page, &held);
    }
    return rc;
}

enum tc_rc tc_response_left_beside(struct tc_record *record, const struct tc_response_draft *draft, const struct tc_response_held *set, struct tc_response_two *two_r)
{
    struct tc_answers answers;
    enum tc_rc rc = TC_OK;
    *two_r = (struct tc_response_two){.draft = draft, .mine = tc_response_typed(record->turn, &set->fields)};
    if (strcmp(tc_row_text(&draft->row, "state"), "signed") == 0) {
        rc = tc_response_answers(record, draft->id, draft->form, &answers);
        rc = rc == TC_OK ? tc_answers_typed(record->turn, &answers, &two_r->theirs) : rc;
    }
    return rc == TC_OK ? tc_response_two_read(record->turn, two_r) : rc;
}

const char *tc_response_left_goes(const struct tc_response_draft *draft, bool is_closed)
{
    const char *occasion = tc_row_text(&draft->row, "occasion");
    bool is_signed = strcmp(tc_row_text(&draft->row, "state"), "signed") == 0, has_subject = tc_row_int(&draft->row, "subject_id") != 0;
    if (!tc_filling_may(is_closed, is_signed, occasion))
        return NULL;
    if (is_signed && draft->is_open)
        return "draft";
    if (is_signed)
        return tc_filling_may_amend(occasion, has_subject) ? "amend" : NULL;
    return tc_occasion_begins(occasion) ? NULL : "begin";
}
