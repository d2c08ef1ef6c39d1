/* SPDX-License-Identifier: Apache-2.0 */
#include "record/pathway.h"

#include <inttypes.h>
#include <string.h>

struct compiled {
    int64_t id;
    const struct tc_pathway *pathway;
    struct compiled *next;
};
struct tc_pathways {
    struct compiled *first;
};

struct tc_pathways *tc_pathways_new(void *pool)
{
    return talloc_zero(pool, struct tc_pathways);
}

static enum tc_rc compile(struct tc_record *record, int64_t id, struct compiled *made)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_PATHWAY_SOURCE, TC_ARGS(tc_arg_id("id", id)), &row);
    if (rc != TC_OK)
        return rc;
    if (row.count == 0 || !tc_record_is_whole(&row))
        return tc_fail(record, TC_FAULT, "pathway %" PRId64 " is not as it was published", id);
    const char *name = talloc_asprintf(record->turn, "%s version %" PRId64, tc_row_text(&row, "name"), tc_row_int(&row, "version"));
    const struct tc_cell *source = tc_row_cell(&row, "source");
    rc = tc_pathway_read(made, record->turn, name, source->text, source->length, &made->pathway);
    /* It was good when it was published: a program that no longer takes it is at fault, not who asks. */
    return rc == TC_INPUT ? TC_FAULT : rc;
}

enum tc_rc tc_pathway_find(struct tc_record *record, int64_t id, const struct tc_pathway **pathway_r)
{
    struct tc_pathways *all = record->pathways;
    for (struct compiled *known = all->first; known; known = known->next)
        if (known->id == id) {
            *pathway_r = known->pathway;
            return TC_OK;
        }
    struct compiled *made = talloc_zero(all, struct compiled);
    enum tc_rc rc = made ? compile(record, id, made) : tc_fail(record, TC_BUSY, "no memory for a pathway");
    if (rc != TC_OK) {
        talloc_free(made);
        return rc;
    }
    *made = (struct compiled){id, made->pathway, all->first};
    all->first = made;
    *pathway_r = made->pathway;
    return TC_OK;
}

enum tc_rc tc_pathway_of_case(struct tc_record *record, struct tc_case_pathway *of_r)
{
    struct tc_row row;
    *of_r = (struct tc_case_pathway){0};
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_CASE_PATHWAY, TC_ARGS(), &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    of_r->id = tc_row_int(&row, "id");
    of_r->stage_name = tc_row_text(&row, "stage");
    of_r->is_open = strcmp(tc_row_text(&row, "status"), "open") == 0;
    rc = tc_pathway_find(record, of_r->id, &of_r->pathway);
    if (rc == TC_OK)
        of_r->stage = tc_pathway_stage(of_r->pathway, of_r->stage_name);
    return rc;
}
