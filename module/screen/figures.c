/* SPDX-License-Identifier: Apache-2.0 */
/* What a programme does, in figures; each opens to its cases. */
#include <string.h>

#include "base/text.h"
#include "part.h"
#include "record/figures.h"
#include "screens.h"

#define PERIOD_DAYS 90 /* of a page that was asked for without a period */

#define FIGURES_FIELDS                                                             \
    {.name = "programme", .kind = TC_FIELD_ID}, {.name = "from", .kind = TC_FIELD_DATE}, \
    {.name = "until", .kind = TC_FIELD_DATE}

const struct tc_field figures_fields[] = {FIGURES_FIELDS, {.name = NULL}};
const struct tc_field figures_cases_fields[] = {
    FIGURES_FIELDS,
    {.name = "metric", .kind = TC_FIELD_LINE, .required = true, .high = 32},
    {.name = "figure", .kind = TC_FIELD_LINE, .required = true, .high = 64},
    {.name = "after", .kind = TC_FIELD_CURSOR},
    {.name = NULL},
};

/* ---- which programme, which days -------------------------------------------------------- */

struct asked {
    int64_t programme;
    struct part_period days;
};

static enum tc_rc read_asked(struct tc_view *v, struct asked *asked, struct tc_node **chosen_r)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_CASES_PROGRAMMES, TC_ARGS(), "programme");
    asked->programme = part_chosen(v, "programme", "programme");
    asked->days = part_period(v, PERIOD_DAYS);
    *chosen_r = tc_node_add(v->page, "chosen");
    if (asked->programme != 0)
        tc_node_attr_int(*chosen_r, "programme", asked->programme);
    part_period_say(v, *chosen_r, &asked->days);
    return rc;
}

/* All values that the statements of figures may name; each takes its own. */
static const struct tc_arg *all_values(struct tc_view *v, const struct asked *asked, const char *figure, int64_t beyond)
{
    const struct tc_arg *all = TC_ARGS(
        tc_arg_id("programme", asked->programme), tc_arg_text("from", asked->days.from),
        tc_arg_text("until", asked->days.until), tc_arg_text("today", part_today(v)), tc_arg_text("figure", figure),
        tc_arg_int("beyond", beyond));
    return talloc_memdup(v->turn, all, 7 * sizeof *all);
}

static enum tc_rc list_rows(struct tc_view *v, enum tc_sql sql, const struct tc_arg *all, bool is_page)
{
    const struct tc_arg *args = all != NULL ? tc_args_named(v->turn, sql, all) : NULL;
    if (args == NULL)
        return tc_fail(v, TC_BUSY, "no memory for values");
    return is_page ? tc_rows_page(v, sql, args, "cases", "case") : tc_rows_many(v, sql, args, "total");
}

enum tc_rc show_figures(struct tc_view *v)
{
    struct asked asked;
    struct tc_node *chosen;
    enum tc_rc rc = read_asked(v, &asked, &chosen);
    if (rc != TC_OK)
        return rc;
    const struct tc_arg *all = all_values(v, &asked, NULL, 0);
    rc = list_rows(v, TC_SQL_FIGURES_TOTAL, all, false);
    return rc == TC_OK ? tc_figures_make(v->record, all, v->page) : rc;
}

/* ---- the cases behind a figure ---------------------------------------------------------- */

enum tc_rc show_figures_cases(struct tc_view *v)
{
    struct asked asked;
    struct tc_node *chosen;
    enum tc_sql sql;
    int64_t beyond = 0;
    const char *metric = tc_in_text(v->in, "metric"), *figure = tc_in_text(v->in, "figure"), *after = tc_in_text(v->in, "after");
    enum tc_rc rc = read_asked(v, &asked, &chosen);
    if (rc != TC_OK)
        return rc;
    if (metric == NULL || figure == NULL || !tc_figures_cases(metric, &sql))
        return tc_fail(v, TC_GONE, "no such figure");
    if (after != NULL && !tc_text_to_int(after, 1, INT64_MAX, &beyond))
        beyond = 0;
    bool is_closed = strcmp(metric, "discharge") == 0 || strcmp(metric, "follow_up") == 0 || strcmp(figure, "discharged") == 0;
    tc_node_attr(chosen, "metric", metric);
    tc_node_attr(chosen, "figure", figure);
    tc_node_attr(chosen, "status", is_closed ? "discharged" : "open");
    return list_rows(v, sql, all_values(v, &asked, figure, beyond), true);
}
