/* SPDX-License-Identifier: Apache-2.0 */
#include "record/pathway.h"

#include <string.h>

#include "published.h"

static enum tc_rc compile(void *pool, struct tc_turn *turn, const char *name, const struct tc_cell *source, const void **made_r)
{
    const struct tc_pathway *pathway;
    enum tc_rc rc = tc_pathway_read(pool, turn, name, source->text, source->length, &pathway);
    if (rc == TC_OK)
        *made_r = pathway;
    return rc;
}

enum tc_rc tc_pathway_find(struct tc_record *record, int64_t id, const struct tc_pathway **pathway_r)
{
    static const struct published_kind kind = {"pathway", TC_SQL_PATHWAY_SOURCE, compile};
    const void *made;
    enum tc_rc rc = published_find(record, record->pathways, &kind, id, &made);
    if (rc == TC_OK)
        *pathway_r = made;
    return rc;
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
