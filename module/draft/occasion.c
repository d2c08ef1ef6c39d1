/* SPDX-License-Identifier: Apache-2.0 */
#include "draft/occasion.h"

#include <string.h>

static const struct own_page {
    const char *name, *path;
    const char *amend; /* where it is put right; NULL: as any other form */
    const char *begin; /* for a form that is begun for something: where that begins */
} own_pages[] = {
    {"review", "/case/review/hold", NULL, NULL},
    {"discharge", "/case/discharge/write", NULL, NULL},
    {"follow_up", "/case/follow-up/record", NULL, "/case/follow-ups"},
    {"assessment", "/case/assessment/sign", "/case/assessment/amend", "/case/assessment/begin"},
};

static const struct own_page *find_page(const char *occasion)
{
    for (size_t i = 0; occasion && i < sizeof own_pages / sizeof *own_pages; i++)
        if (strcmp(own_pages[i].name, occasion) == 0)
            return &own_pages[i];
    return NULL;
}

/* One that came by a link was begun for nothing: its answers are kept as those of any form. */
const char *tc_occasion_path(const struct tc_row *response)
{
    const struct own_page *page = find_page(tc_row_text(response, "occasion"));
    const char *state = tc_row_text(response, "state");
    if (!page || strcmp(state, "to_check") == 0 || (page->begin && tc_row_int(response, "subject_id") == 0))
        return NULL;
    return strcmp(state, "signed") == 0 ? page->amend : page->path;
}

bool tc_occasion_has_page(const char *occasion)
{
    return find_page(occasion) != NULL;
}

const char *tc_occasion_begins(const char *occasion)
{
    const struct own_page *page = find_page(occasion);
    return page ? page->begin : NULL;
}
