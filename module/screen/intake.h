/* SPDX-License-Identifier: Apache-2.0 */
/* What module/screen/intake*.c share of an intake that is not decided yet. */
#ifndef TC_SCREEN_INTAKE_H
#define TC_SCREEN_INTAKE_H

#include "draft/intake.h"
#include "form_page.h"
#include "gate/handler.h"

/* How many of those whom the viewer sees may be the person of a draft; ten at the most. */
TC_MUST_USE enum tc_rc tc_intake_alike(struct tc_view *v, const struct tc_intake *intake, size_t *count_r);

/* The head of the page, the intake, and the way to its other pages. */
TC_MUST_USE enum tc_rc intake_show(struct tc_view *v, struct tc_intake *intake_r);
TC_MUST_USE enum tc_rc intake_open(struct tc_view *v, int64_t id, struct tc_intake *intake_r);

/* The form_page_more of an intake's form, whose user is the intake as it is shown. */
struct intake_shown {
    struct tc_view *v;
    const struct tc_intake *intake;
};
TC_MUST_USE enum tc_rc intake_more(const struct form_page *page, struct tc_node *node, const struct tc_item *item, const char *place);

#endif
