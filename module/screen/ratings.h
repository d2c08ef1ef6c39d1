/* SPDX-License-Identifier: Apache-2.0 */
/* How different people rate on the same form. */
#ifndef TC_SCREEN_RATINGS_H
#define TC_SCREEN_RATINGS_H

#include "gate/handler.h"
#include "rule/form.h"

/* A <measure> below the page for each score and each question with ordinals of the form that anybody answered: its spread over all, and a
 * <rating> for each person. args: as the statements ratings_scores and ratings_answers take them. */
TC_MUST_USE enum tc_rc ratings_show(struct tc_view *v, const struct tc_form *form, const struct tc_arg *args);

#endif
