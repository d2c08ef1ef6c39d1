/* SPDX-License-Identifier: Apache-2.0 */
/* What an intake's page knows of its questions besides: where the record filled one in from. */
#include "screen/form_page.h"
#include "screen/intake.h"
#include "screen/response_page.h"

enum tc_rc intake_more(const struct form_page *page, struct tc_node *node, const struct tc_item *item, const char *place)
{
    const struct intake_shown *shown = page->user;
    const struct tc_intake *intake = shown->intake;
    (void)place;
    if (!item->fill || page->how == FORM_PAGE_READ)
        return TC_OK;
    return response_known_add(shown->v, &intake->form.typed, &intake->answers, node, item);
}
