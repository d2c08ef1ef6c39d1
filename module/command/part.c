/* SPDX-License-Identifier: Apache-2.0 */
#include "part.h"

#include <string.h>

enum tc_rc command_see_case(struct tc_act *a, struct tc_row *row_r)
{
    struct tc_row row;
    return tc_act_one(a, TC_SQL_CASE_JUDGE, TC_ARGS(), row_r != NULL ? row_r : &row);
}

const char *const command_segments[] = {"normal", "clinical", "substance_use", "victim_services", NULL};

struct case_ids {
    int64_t *ids;
    size_t count;
};

static enum tc_rc take_id(void *user, const struct tc_row *row)
{
    struct case_ids *found = user;
    found->ids[found->count++] = tc_row_int(row, "@id");
    return TC_OK;
}

enum tc_rc command_move_clocks(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args)
{
    struct case_ids found = {.ids = talloc_array(a->turn, int64_t, TC_MAX_ROWS)};
    if (!found.ids)
        return tc_fail(a, TC_FAULT, "no memory");
    enum tc_rc rc = tc_store_look(a->record->store, a->turn, a->record->grant, sql, args, take_id, &found);
    return rc == TC_OK ? tc_store_stamp(a->record->store, a->turn, found.ids, found.count) : rc;
}

enum tc_rc command_find(struct tc_act *a, enum tc_sql sql, const struct tc_arg *args, struct tc_row *row_r)
{
    return tc_store_one(a->record->store, a->turn, a->record->grant, sql, args, row_r);
}

struct looking {
    int64_t wanted;
    bool found;
};

static enum tc_rc is_wanted(void *user, const struct tc_row *row)
{
    struct looking *looking = user;
    looking->found = looking->found || tc_row_int(row, "@id") == looking->wanted;
    return TC_OK;
}

enum tc_rc command_check_segment(struct tc_act *a, const char *segment, const char *field)
{
    struct tc_row row;
    enum tc_rc rc = command_find(a, TC_SQL_NOTE_SEGMENT, TC_ARGS(tc_arg_text("segment", segment)), &row);
    return rc == TC_OK && row.count == 0 ? tc_input_error(a, field, "segment-not-yours") : rc;
}

enum tc_rc command_has_row(struct tc_act *a, enum tc_sql sql, int64_t id, bool *has_r)
{
    struct looking looking = {id, false};
    enum tc_rc rc = tc_store_look(a->record->store, a->turn, a->record->grant, sql, TC_ARGS(), is_wanted, &looking);
    *has_r = looking.found;
    return rc;
}

static bool is_ticked(const struct tc_act *a, const char *field, const char *word)
{
    const char *ticked;
    for (size_t n = 0; (ticked = tc_in_choice(a->in, field, n)) != NULL; n++)
        if (strcmp(ticked, word) == 0)
            return true;
    return false;
}

const char *command_ticked(struct tc_act *a, const char *field, const char *const *words)
{
    char *found = talloc_strdup(a->turn, "");
    for (; *words != NULL; words++)
        if (is_ticked(a, field, *words))
            found = talloc_asprintf_append(found, "%s%s", found != NULL && *found != '\0' ? "," : "", *words);
    return found;
}

int64_t command_moment(struct tc_act *a, const char *day, const char *at)
{
    struct tc_date date = {0};
    int64_t minute = tc_in_int(a->in, at);
    (void)tc_in_date(a->in, day, &date);
    return tc_date_at(date, (int)(minute / 60), (int)(minute % 60));
}

const char *command_day(struct tc_act *a, struct tc_date day)
{
    char text[TC_DATE_TEXT];
    tc_date_write(day, text);
    return talloc_strdup(a->turn, text);
}

const char *command_today(struct tc_act *a)
{
    return command_day(a, tc_moment_date(a->turn->now));
}

void command_go_case(struct tc_act *a, const char *path, const char *fragment)
{
    tc_act_go(a, path, "case", tc_in_text(a->in, "case"), fragment);
}
