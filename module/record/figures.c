/* SPDX-License-Identifier: Apache-2.0 */
#include "record/figures.h"

#include <inttypes.h>
#include <string.h>

#include "rule/figure.h"

#define MOST_FIGURES 64

/* counts gives "@name" and "@count", and may give "words"; cases takes :figure, which is one of those names. figures: those that
 * are shown even when they are nothing, in their order. good: those whose share the metric is about, of all but left_out. */
static const struct metric {
    const char *name;
    enum tc_sql counts, cases;
    const char *figures, *good, *left_out;
} metrics[] = {
    {"stage", TC_SQL_FIGURES_STAGE, TC_SQL_FIGURES_STAGE_CASES, "", "", ""},
    {"first", TC_SQL_FIGURES_FIRST, TC_SQL_FIGURES_FIRST_CASES, "within later none waiting", "within", "waiting"},
    {"assessment", TC_SQL_FIGURES_ASSESSMENT, TC_SQL_FIGURES_ASSESSMENT_CASES, "signed draft none", "signed", ""},
    {"task", TC_SQL_FIGURES_TASK, TC_SQL_FIGURES_TASK_CASES, "on_time late overdue open cancelled", "on_time late", "open cancelled"},
    {"goal", TC_SQL_FIGURES_GOAL, TC_SQL_FIGURES_GOAL_CASES, "met partly_met not_met not_wanted open", "met partly_met", "open not_wanted"},
    {"progress", TC_SQL_FIGURES_PROGRESS, TC_SQL_FIGURES_PROGRESS_CASES, "better same worse once unscored", "better", "once unscored"},
    {"referral", TC_SQL_FIGURES_REFERRAL, TC_SQL_FIGURES_REFERRAL_CASES,
     "sent waiting_list accepted booked attended completed not_attended declined withdrawn", "attended completed", "withdrawn"},
    {"service", TC_SQL_FIGURES_SERVICE, TC_SQL_FIGURES_SERVICE_CASES, "", "", ""},
    {"discharge", TC_SQL_FIGURES_DISCHARGE, TC_SQL_FIGURES_DISCHARGE_CASES, "", "", ""},
    {"outcome", TC_SQL_FIGURES_OUTCOME, TC_SQL_FIGURES_OUTCOME_CASES, "better same worse", "better", ""},
    {"follow_up", TC_SQL_FIGURES_FOLLOW_UP, TC_SQL_FIGURES_FOLLOW_UP_CASES, "reached not_reached overdue planned", "reached", "planned"},
};
#define METRICS (sizeof metrics / sizeof *metrics)

/* ---- counting --------------------------------------------------------------------------- */

struct figure {
    const char *name, *words;
    int64_t count;
};
struct counting {
    struct tc_turn *turn;
    struct figure figures[MOST_FIGURES];
    size_t count;
    struct tc_tally *tallies; /* days of a metric that has them; by value, as the statement groups them */
    size_t tally_count;
};

static bool is_in(const char *name, const char *words)
{
    size_t length = strlen(name);
    for (const char *at = strstr(words, name); at; at = strstr(at + 1, name))
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || !at[length]))
            return true;
    return false;
}

static struct figure *find_figure(struct counting *c, const char *name)
{
    for (size_t i = 0; i < c->count; i++)
        if (strcmp(c->figures[i].name, name) == 0)
            return &c->figures[i];
    if (c->count == MOST_FIGURES)
        return NULL;
    c->figures[c->count] = (struct figure){.name = talloc_strdup(c->turn, name)};
    return &c->figures[c->count++];
}

static void add_all(struct counting *c, const char *names)
{
    char *rest = talloc_strdup(c->turn, names), *word;
    while (rest && (word = strsep(&rest, " ")) != NULL)
        if (*word)
            (void)find_figure(c, word);
}

static const char *name_of(struct counting *c, const struct tc_row *row, int64_t count)
{
    const char *days = tc_row_text(row, "@days");
    if (!tc_row_cell(row, "@is-over"))
        return tc_row_text(row, "@name");
    if (days) {
        c->tallies = talloc_realloc(c->turn, c->tallies, struct tc_tally, c->tally_count + 1);
        c->tallies[c->tally_count++] = (struct tc_tally){tc_row_int(row, "@days"), count};
    }
    return tc_first_figure(days, tc_row_int(row, "@days"), tc_row_int(row, "@is-over"));
}

static enum tc_rc count_row(void *user, const struct tc_row *row)
{
    struct counting *c = user;
    int64_t count = tc_row_int(row, "@count");
    const char *name = name_of(c, row, count), *words = tc_row_text(row, "words");
    struct figure *figure = find_figure(c, name ? name : "unknown");
    if (!figure)
        return tc_fail(c, TC_LARGE, "more than %d figures", MOST_FIGURES);
    figure->count += count;
    if (words)
        figure->words = talloc_strdup(c->turn, words);
    return TC_OK;
}

/* ---- showing ---------------------------------------------------------------------------- */

static void show_share(struct tc_node *node, const struct metric *metric, const struct counting *c)
{
    int64_t good = 0, whole = 0;
    for (size_t i = 0; i < c->count; i++) {
        good += is_in(c->figures[i].name, metric->good) ? c->figures[i].count : 0;
        whole += is_in(c->figures[i].name, metric->left_out) ? 0 : c->figures[i].count;
    }
    if (!*metric->good || whole == 0)
        return;
    tc_node_attr_int(node, "share", tc_share(good, whole));
    tc_node_attr_int(node, "of", whole);
}

static void show_metric(struct tc_node *parent, const struct metric *metric, const struct counting *c)
{
    int64_t total = 0, twice;
    struct tc_node *node = tc_node_add(parent, "metric");
    for (size_t i = 0; i < c->count; i++)
        total += c->figures[i].count;
    tc_node_attr(node, "name", metric->name);
    tc_node_attr_int(node, "total", total);
    show_share(node, metric, c);
    if (tc_median(c->tallies, c->tally_count, &twice))
        tc_node_attr(node, "median", talloc_asprintf(c->turn, "%" PRId64 "%s", twice / 2, twice % 2 ? ".5" : ""));
    for (size_t i = 0; i < c->count; i++) {
        struct tc_node *figure = tc_node_add(node, "figure");
        tc_node_attr(figure, "name", c->figures[i].name);
        tc_node_attr_int(figure, "count", c->figures[i].count);
        tc_node_attr_int(figure, "share", tc_share(c->figures[i].count, total));
        if (c->figures[i].words)
            tc_node_text(figure, "words", c->figures[i].words);
    }
}

static enum tc_rc count_metric(struct tc_record *record, const struct tc_arg *all, const struct metric *metric, struct tc_node *parent)
{
    struct counting *c = talloc_zero(record->turn, struct counting);
    const struct tc_arg *args = tc_args_named(record->turn, metric->counts, all);
    if (!c || !args)
        return tc_fail(record, TC_BUSY, "no memory to count");
    c->turn = record->turn;
    add_all(c, metric->figures);
    enum tc_rc rc = tc_store_look(record->store, record->turn, record->grant, metric->counts, args, count_row, c);
    if (rc == TC_OK)
        show_metric(parent, metric, c);
    return rc;
}

enum tc_rc tc_figures_make(struct tc_record *record, const struct tc_arg *all, struct tc_node *parent)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < METRICS; i++)
        rc = count_metric(record, all, &metrics[i], parent);
    return rc;
}

bool tc_figures_cases(const char *metric, enum tc_sql *sql_r)
{
    *sql_r = TC_SQL_FIGURES_TOTAL_CASES;
    for (size_t i = 0; i < METRICS; i++)
        if (strcmp(metrics[i].name, metric) == 0) {
            *sql_r = metrics[i].cases;
            return true;
        }
    return strcmp(metric, "total") == 0;
}
