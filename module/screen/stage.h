/* SPDX-License-Identifier: Apache-2.0 */
/* Where a case stands on its pathway, as several screens show it. */
#ifndef TC_SCREEN_STAGE_H
#define TC_SCREEN_STAGE_H

#include "gate/handler.h"
#include "record/pathway.h"

/* <stages>: those of the case's pathway in the order of the bar; the usual seven where it has none. Of a
 * case that is open also <gate>: its stage's question, and each way with its criteria, met or not; criteria_r: the document by which they
 * were judged, with what the page has asked for besides (a closed case has alerts); request-owned, NULL where the case is in no stage. */
TC_MUST_USE enum tc_rc stage_show(struct tc_view *v, struct tc_asked asked, struct tc_doc **criteria_r);

/* <way> below parent: where it leads, each of its criteria, and whether all are met; closing="yes" for one
 * that only closing the case takes. */
TC_MUST_USE enum tc_rc stage_show_way(struct tc_view *v, const struct tc_case_pathway *of, const struct tc_stage *from,
                                      const struct tc_way *way, struct tc_doc *criteria, struct tc_node *parent);

#endif
