/* SPDX-License-Identifier: Apache-2.0 */
/* One's own work: what is due, what is new, what waits. */
#include "record/work.h"

#include "part.h"
#include "screens.h"

static const char *const groups[] = {"overdue", "today", "soon", "undated", "waiting", "new", NULL};

const struct tc_field work_fields[] = {{.name = "group", .kind = TC_FIELD_CHOICE, .choices = groups}, {.name = NULL}};

enum tc_rc show_work(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_WORK_LINK_ALERTS, TC_ARGS(), "alert");
    return rc != TC_OK ? rc : tc_work_make(v->record, tc_moment_date(v->turn->now), tc_in_text(v->in, "group"), v->page);
}
