/* SPDX-License-Identifier: Apache-2.0 */
#include "ratings.h"

#include <stdlib.h>
#include <string.h>

#include "rule/change.h"
#include "rule/spread.h"

struct sum {
    const char *name;
    int64_t person;
    struct tc_sums sums;
};
struct sums {
    struct tc_turn *turn;
    struct sum *list;
    size_t count;
};

static double number(const struct tc_row *row, const char *name)
{
    const char *text = tc_row_text(row, name);
    return text != NULL ? strtod(text, NULL) : 0;
}

static enum tc_rc take_sum(void *user, const struct tc_row *row)
{
    struct sums *all = user;
    all->list = talloc_realloc(all->turn, all->list, struct sum, all->count + 1);
    if (all->list == NULL)
        return tc_fail(all, TC_BUSY, "no memory for sums");
    all->list[all->count++] = (struct sum){talloc_strdup(all->turn, tc_row_text(row, "@name")), tc_row_int(row, "@person"),
                                           {tc_row_int(row, "@count"), number(row, "@sum"), number(row, "@squares")}};
    return TC_OK;
}

static enum tc_rc look(struct tc_view *v, enum tc_sql sql, const struct tc_arg *args, struct sums *all)
{
    *all = (struct sums){.turn = v->turn};
    return tc_store_look(v->record->store, v->turn, v->record->grant, sql, args, take_sum, all);
}

/* ---- showing ---------------------------------------------------------------------------- */

static void say_spread(struct tc_view *v, struct tc_node *node, struct tc_sums sums)
{
    struct tc_spread spread = tc_spread_of(sums);
    tc_node_attr_int(node, "count", spread.count);
    tc_node_attr(node, "mean", tc_number_say(v->turn, spread.mean));
    if (spread.has_deviation)
        tc_node_attr(node, "deviation", tc_number_say(v->turn, spread.deviation));
    if (spread.count < TC_SPREAD_FEW)
        tc_node_attr(node, "few", "yes");
}

struct shown {
    const char *kind, *name, *title;
    struct tc_axis axis;
};

static void show_measure(struct tc_view *v, const struct sums *all, const struct shown *shown)
{
    struct tc_sums whole = {0};
    for (size_t i = 0; i < all->count; i++)
        if (strcmp(all->list[i].name, shown->name) == 0)
            whole = tc_sums_add(whole, all->list[i].sums);
    if (whole.count == 0)
        return;
    struct tc_node *node = tc_node_add(v->page, "measure");
    tc_node_attr(node, "kind", shown->kind);
    tc_node_attr(node, "name", shown->name);
    tc_node_attr(node, "title", shown->title != NULL ? shown->title : shown->name);
    tc_node_attr(node, "least", tc_number_say(v->turn, shown->axis.least));
    tc_node_attr(node, "most", tc_number_say(v->turn, shown->axis.most));
    say_spread(v, node, whole);
    for (size_t i = 0; i < all->count; i++) {
        if (strcmp(all->list[i].name, shown->name) != 0)
            continue;
        struct tc_node *rating = tc_node_add(node, "rating");
        tc_node_attr_int(rating, "person", all->list[i].person);
        say_spread(v, rating, all->list[i].sums);
    }
}

/* The means are between the least and the greatest ordinal that may be chosen; an older version may have had others. */
static struct tc_axis axis_of(const struct tc_item *item, const struct sums *all)
{
    size_t count = 0;
    struct tc_reading *readings = talloc_array(all->turn, struct tc_reading, item->option_count + all->count);
    for (size_t i = 0; readings != NULL && i < item->option_count; i++)
        if (item->options[i].value.has_ordinal)
            readings[count++] = (struct tc_reading){.is_valid = true, .value = item->options[i].value.ordinal};
    for (size_t i = 0; readings != NULL && i < all->count; i++)
        if (strcmp(all->list[i].name, item->link) == 0)
            readings[count++] = (struct tc_reading){.is_valid = true, .value = tc_spread_of(all->list[i].sums).mean};
    return tc_axis_of(NULL, readings, count);
}

/* A question with several answers has no one rating. */
static void show_questions(struct tc_view *v, const struct tc_form *form, const struct sums *all)
{
    for (size_t i = 0; i < form->item_count; i++) {
        const struct tc_item *item = &form->items[i];
        if (!tc_item_is_question(item) || item->is_repeating)
            continue;
        struct shown shown = {"question", item->link, item->text, axis_of(item, all)};
        show_measure(v, all, &shown);
    }
}

static void show_scores(struct tc_view *v, const struct tc_form *form, const struct sums *all)
{
    for (size_t i = 0; i < form->instrument_count; i++) {
        const struct tc_instrument *instrument = &form->instruments[i];
        struct tc_reading *means = talloc_array(all->turn, struct tc_reading, all->count);
        size_t count = 0;
        for (size_t k = 0; means != NULL && k < all->count; k++)
            if (strcmp(all->list[k].name, instrument->name) == 0)
                means[count++] = (struct tc_reading){.is_valid = true, .value = tc_spread_of(all->list[k].sums).mean};
        struct shown shown = {"score", instrument->name, instrument->title, tc_axis_of(instrument, means, count)};
        show_measure(v, all, &shown);
    }
}

enum tc_rc ratings_show(struct tc_view *v, const struct tc_form *form, const struct tc_arg *args)
{
    struct sums all;
    enum tc_rc rc = look(v, TC_SQL_RATINGS_SCORES, args, &all);
    if (rc != TC_OK)
        return rc;
    show_scores(v, form, &all);
    rc = look(v, TC_SQL_RATINGS_ANSWERS, args, &all);
    if (rc == TC_OK)
        show_questions(v, form, &all);
    return rc;
}
