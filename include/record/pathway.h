/* SPDX-License-Identifier: Apache-2.0 */
/* The pathway that a case is on. A published version never changes, so a worker compiles each once. */
#ifndef TC_RECORD_PATHWAY_H
#define TC_RECORD_PATHWAY_H

#include "record/record.h"
#include "rule/pathway.h"

/* A published version, compiled; it lives as long as the worker. */
TC_MUST_USE enum tc_rc tc_pathway_find(struct tc_record *record, int64_t id, const struct tc_pathway **pathway_r);

struct tc_case_pathway {
    int64_t id;                       /* of the version */
    const struct tc_pathway *pathway; /* of the worker; NULL: none is published, or the case was not here yet */
    const char *stage_name;
    const struct tc_stage *stage;     /* NULL: the pathway has no such stage */
    bool is_open;                     /* not discharged */
};
/* Of the grant's case, as the record has it. */
TC_MUST_USE enum tc_rc tc_pathway_of_case(struct tc_record *record, struct tc_case_pathway *of_r);

#endif
