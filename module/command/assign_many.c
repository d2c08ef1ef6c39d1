/* SPDX-License-Identifier: Apache-2.0 */
/* Several cases given to one person at once: all of them, or none. */
#include <inttypes.h>
#include <string.h>

#include "assign.h"
#include "base/reference.h"
#include "base/text.h"
#include "commands.h"
#include "part.h"

#define MOST TC_LIST_ROWS /* a page of the list */

/* clang-format off */
const struct tc_field cases_assign_form[] = {
    {.name = "row", .kind = TC_FIELD_CHOICES, .required = true},
    {.name = "person", .kind = TC_FIELD_ID, .required = true},
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = "team", .kind = TC_FIELD_ID}, /* the list from which the cases are given: these three */
    {.name = "owner", .kind = TC_FIELD_LINE, .high = 20},
    {.name = "after", .kind = TC_FIELD_CURSOR},
    {.name = NULL},
};
/* clang-format on */

/* A row that was ticked: "<reference>.<version of who has it>", as the list wrote it. */
struct ticked {
    char reference[TC_REFERENCE_LENGTH + 1];
    struct given given;
};

static bool read_ticked(const char *word, struct ticked *ticked)
{
    char typed[TC_REFERENCE_LENGTH + 1] = "";
    if (strlen(word) < TC_REFERENCE_LENGTH + 2 || word[TC_REFERENCE_LENGTH] != '.')
        return false;
    memcpy(typed, word, TC_REFERENCE_LENGTH);
    return tc_reference_read(typed, ticked->reference) && tc_text_to_int(word + TC_REFERENCE_LENGTH + 1, 1, INT64_MAX, &ticked->given.version);
}

/* The ids alone, by a reading that locks: what is judged must be read after all clocks were moved. */
static enum tc_rc move_clocks(struct tc_act *a, struct ticked *ticked, size_t count)
{
    struct tc_row row;
    enum tc_rc rc = TC_OK;
    int64_t *ids = talloc_zero_array(a->turn, int64_t, count + 1);
    size_t found = 0;
    for (size_t i = 0; ids != NULL && rc == TC_OK && i < count; i++) {
        rc = command_find(a, TC_SQL_ASSIGN_CASE_ID, TC_ARGS(tc_arg_text("reference", ticked[i].reference)), &row);
        ticked[i].given.id = rc == TC_OK && row.count != 0 ? tc_row_int(&row, "id") : 0;
        if (ticked[i].given.id != 0)
            ids[found++] = ticked[i].given.id;
    }
    return rc == TC_OK && found > 0 ? tc_store_stamp(a->record->store, a->turn, ids, found) : rc;
}

static const char *judge_one(const struct tc_act *a, const struct tc_row *row, const struct ticked *ticked)
{
    if (row->count == 0)
        return "case-gone";
    if (tc_row_int(row, "version") != ticked->given.version)
        return "case-moved";
    if (tc_row_int(row, "owner_id") == tc_in_int(a->in, "person"))
        return "case-theirs";
    return tc_row_int(row, "may") == 0 ? "person-not-here" : NULL;
}

static enum tc_rc judge_all(struct tc_act *a, struct ticked *ticked, size_t count, bool *all_may)
{
    struct tc_row row;
    enum tc_rc rc = TC_OK;
    *all_may = true;
    for (size_t i = 0; rc == TC_OK && i < count; i++) {
        rc = command_find(a, TC_SQL_ASSIGN_JUDGE, TC_ARGS(tc_arg_id("of_case", ticked[i].given.id), tc_arg_in(a->in, "person")), &row);
        const char *wrong = rc == TC_OK ? judge_one(a, &row, &ticked[i]) : NULL;
        *all_may = *all_may && wrong == NULL;
        if (wrong != NULL)
            tc_input_note(a, talloc_asprintf(a->turn, "row-%s", ticked[i].reference), wrong, NULL);
        ticked[i].given.owner = tc_row_int(&row, "owner_id");
        ticked[i].given.is_restricted = tc_row_int(&row, "is_restricted") != 0;
    }
    return rc;
}

/* The rows of the form; NULL with TC_INPUT's error when one is none of the list's. */
static struct ticked *read_all(struct tc_act *a, size_t *count_r)
{
    struct ticked *all = talloc_zero_array(a->turn, struct ticked, MOST);
    const char *word;
    for (*count_r = 0; all != NULL && (word = tc_in_choice(a->in, "row", *count_r)) != NULL; ++*count_r)
        if (*count_r == MOST || !read_ticked(word, &all[*count_r]))
            return NULL;
    return all;
}

static void go_list(struct tc_act *a, size_t count)
{
    const char *owner = tc_in_text(a->in, "owner");
    const char *path = owner == NULL ? "/cases/team?said=cases-given"
                                     : talloc_asprintf(a->turn, "/cases/team?said=cases-given&owner=%s", owner);
    a->object = talloc_asprintf(a->turn, "person %" PRId64, tc_in_int(a->in, "person"));
    a->detail = talloc_asprintf(a->turn, "owner of %zu cases", count);
    tc_act_go(a, path, "team", tc_in_text(a->in, "team"), NULL);
}

enum tc_rc do_cases_assign(struct tc_act *a)
{
    size_t count;
    bool all_may = false;
    struct ticked *ticked = read_all(a, &count);
    if (ticked == NULL)
        return tc_input_error(a, "row", "not-a-choice");
    enum tc_rc rc = move_clocks(a, ticked, count);
    if (rc == TC_OK)
        rc = judge_all(a, ticked, count, &all_may);
    if (rc == TC_OK && !all_may)
        return TC_INPUT;
    for (size_t i = 0; rc == TC_OK && i < count; i++)
        rc = assign_owner(a, &ticked[i].given);
    if (rc == TC_OK)
        go_list(a, count);
    return rc;
}
