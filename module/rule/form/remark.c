/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <string.h>

#include "inside.h"

#define ROOM 32 /* remarks at a time */

enum tc_rc form_remarks_begin(struct reading *r, void *pool)
{
    *r->remarks = (struct tc_remarks){.list = talloc_array(pool, struct tc_remark, ROOM + 1)};
    r->alike = talloc_array(r->turn, size_t, ROOM);
    return r->remarks->list && r->alike ? TC_OK : tc_fail(r, TC_BUSY, "no memory for remarks");
}

/* A note is listed once, for the first item. */
static bool is_said(struct reading *r, enum tc_remark_weight weight, const char *words)
{
    for (size_t i = 0; weight == TC_REMARK_NOTE && i < r->remarks->count; i++)
        if (r->remarks->list[i].weight == weight && strcmp(r->remarks->list[i].words, words) == 0) {
            r->alike[i] += 1;
            return true;
        }
    return false;
}

/* One more at the end is for how many are not listed. */
static bool has_room(struct reading *r)
{
    size_t count = r->remarks->count;
    if (count == 0 || count % ROOM != 0)
        return true;
    struct tc_remark *list = talloc_realloc(NULL, r->remarks->list, struct tc_remark, count + ROOM + 1);
    size_t *alike = talloc_realloc(r->turn, r->alike, size_t, count + ROOM);
    r->remarks->list = list ? list : r->remarks->list;
    r->alike = alike ? alike : r->alike;
    return list && alike;
}

/* A refusal has its place even where the list is full. */
static size_t place_for(struct reading *r, enum tc_remark_weight weight)
{
    if (r->remarks->count < FORM_REMARKS && has_room(r))
        return r->remarks->count++;
    r->unlisted++;
    for (size_t i = r->remarks->count; weight == TC_REMARK_REFUSED && i > 0; i--)
        if (r->remarks->list[i - 1].weight != TC_REMARK_REFUSED)
            return i - 1;
    return FORM_REMARKS;
}

void form_say(struct reading *r, enum tc_remark_weight weight, const struct tc_node *node, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    char *words = talloc_vasprintf(r->remarks->list, format, list);
    va_end(list);
    if (!words) {
        r->rc = tc_fail(r, TC_BUSY, "no memory for a remark");
        return;
    }
    r->remarks->refused += weight == TC_REMARK_REFUSED;
    if (is_said(r, weight, words))
        return;
    size_t place = place_for(r, weight);
    int line = node ? tc_node_line(node) : 0; /* all of a document without line feeds stands in line 1 */
    if (place < FORM_REMARKS) {
        r->remarks->list[place] = (struct tc_remark){weight, r->link ? talloc_strdup(r->remarks->list, r->link) : NULL, line > 1 ? line : 0, words};
        r->alike[place] = 0;
    }
}

static enum tc_rc raise(struct reading *r, const struct tc_remark *remark)
{
    char at[16] = "";
    if (remark->line > 0)
        snprintf(at, sizeof at, ":%d", remark->line);
    if (remark->link)
        return tc_fail(r, TC_INPUT, "%s%s: item \"%.100s\": %s", r->file, at, remark->link, remark->words);
    return tc_fail(r, TC_INPUT, "%s%s: %s", r->file, at, remark->words);
}

enum tc_rc form_remarks_end(struct reading *r)
{
    struct tc_remarks *remarks = r->remarks;
    for (size_t i = 0; i < remarks->count; i++)
        if (r->alike[i] > 0)
            remarks->list[i].words = talloc_asprintf(remarks->list, "%s (and %zu more alike)", remarks->list[i].words, r->alike[i]);
    if (r->unlisted > 0)
        remarks->list[remarks->count++] = (struct tc_remark){
            TC_REMARK_NOTE, NULL, 0, talloc_asprintf(remarks->list, "%zu further remarks are not listed", r->unlisted)};
    if (r->rc != TC_OK)
        return r->rc;
    for (size_t i = 0; i < remarks->count; i++)
        if (remarks->list[i].weight == TC_REMARK_REFUSED)
            return raise(r, &remarks->list[i]);
    return TC_OK;
}
