/* SPDX-License-Identifier: Apache-2.0 */
/* What somebody typed on a page and has not sent: each browser page ("tab") holds its own, beside the draft's answers. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "draft/response.h"

static const char *mark_of(struct tc_turn *turn, int64_t person, size_t page)
{
    return talloc_asprintf(turn, ".h%" PRId64 ".%zu.", person, page + 1);
}

static const char *tab_mark(struct tc_turn *turn, int64_t person, size_t page, const char *tab)
{
    return talloc_asprintf(turn, "%s%s", mark_of(turn, person, page), tab);
}

static bool is_below(const char *name, const char *mark)
{
    size_t length = strlen(mark);
    return strncmp(name, mark, length) == 0 && (name[length] == '.' || name[length] == '\0');
}

enum tc_rc tc_response_marked_set(struct tc_pairs *typed, const char *mark, const char *value, const struct tc_pairs *sent)
{
    struct tc_pairs kept = {.turn = typed->turn};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++)
        if (!is_below(typed->list[i].name, mark))
            rc = tc_pairs_add(&kept, typed->list[i]);
    for (size_t i = 0; rc == TC_OK && sent && i < sent->count; i++) {
        struct tc_pair pair = sent->list[i];
        pair.name = talloc_asprintf(typed->turn, "%s.%s", mark, pair.name);
        if (!pair.file_name)
            rc = tc_pairs_add(&kept, pair);
    }
    if (rc == TC_OK && sent)
        rc = tc_pairs_add(&kept, (struct tc_pair){.name = mark, .value = value, .length = strlen(value)});
    *typed = kept;
    return rc;
}

static bool read_held(const char *value, struct tc_response_held *held)
{
    return value && sscanf(value, "%" SCNd64 " %" SCNd64, &held->version, &held->times) == 2;
}

struct tc_pairs tc_response_marked(const struct tc_pairs *typed, const char *mark)
{
    struct tc_pairs fields = {.turn = typed->turn};
    size_t length = strlen(mark);
    for (size_t i = 0; i < typed->count; i++) {
        struct tc_pair pair = typed->list[i];
        if (strncmp(pair.name, mark, length) != 0 || pair.name[length] != '.')
            continue;
        pair.name += length + 1;
        if (tc_pairs_add(&fields, pair) != TC_OK)
            break; /* not more than there were */
    }
    return fields;
}

bool tc_response_held_of(const struct tc_pairs *typed, int64_t person, size_t page, const char *tab, struct tc_response_held *held_r)
{
    const char *mark = tab_mark(typed->turn, person, page, tab);
    *held_r = (struct tc_response_held){.tab = tab};
    if (!read_held(tc_pairs_text(typed, mark), held_r))
        return false;
    held_r->fields = tc_response_marked(typed, mark);
    return true;
}

bool tc_response_held_next(const struct tc_pairs *typed, int64_t person, size_t page, size_t *at, struct tc_response_held *held_r)
{
    const char *mark = mark_of(typed->turn, person, page);
    size_t length = strlen(mark);
    while (*at < typed->count) {
        const char *name = typed->list[(*at)++].name;
        if (strncmp(name, mark, length) == 0 && !strchr(name + length, '.'))
            return tc_response_held_of(typed, person, page, name + length, held_r);
    }
    return false;
}

bool tc_response_held_last(const struct tc_pairs *typed, int64_t person, size_t page, struct tc_response_held *held_r)
{
    struct tc_response_held held;
    size_t at = 0;
    bool has_any = false;
    while (tc_response_held_next(typed, person, page, &at, &held)) {
        *held_r = held;
        has_any = true;
    }
    return has_any;
}

size_t tc_response_held_count(const struct tc_pairs *typed, int64_t person, size_t page)
{
    struct tc_response_held held;
    size_t at = 0, count = 0;
    while (tc_response_held_next(typed, person, page, &at, &held))
        count++;
    return count;
}

enum tc_rc tc_response_held_set(struct tc_pairs *typed, int64_t person, size_t page, const struct tc_response_held *held, const struct tc_pairs *sent)
{
    const char *value = talloc_asprintf(typed->turn, "%" PRId64 " %" PRId64, held->version, held->times);
    return tc_response_marked_set(typed, tab_mark(typed->turn, person, page, held->tab), value, sent);
}
