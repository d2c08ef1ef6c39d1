/* SPDX-License-Identifier: Apache-2.0 */
/* The questions of a form with what was typed and answered; for module/screen/form_page.c alone. */
#ifndef TC_SCREEN_FORM_ANSWER_H
#define TC_SCREEN_FORM_ANSWER_H

#include "form_page.h"

/* The items from first to end of form.items at a place, with all that is below them. */
TC_MUST_USE enum tc_rc item_add_all(const struct form_page *page, struct tc_node *parent, size_t first, size_t end, const char *place);

#endif
