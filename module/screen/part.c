/* SPDX-License-Identifier: Apache-2.0 */
#include "part.h"

#include "base/clock.h"
#include "base/text.h"

const char *part_today(struct tc_view *v)
{
    char text[TC_DATE_TEXT];
    tc_date_write(tc_moment_date(v->record->grant->as_of != 0 ? v->record->grant->as_of : v->turn->now), text);
    return talloc_strdup(v->turn, text);
}

enum tc_rc part_rows(struct tc_view *v, const struct part *parts, const struct tc_arg *args)
{
    enum tc_rc rc = TC_OK;
    for (; rc == TC_OK && parts->element != NULL; parts++)
        rc = tc_rows_many(v, parts->sql, args, parts->element);
    return rc;
}

enum tc_rc part_case_head(struct tc_view *v)
{
    return tc_rows_one(v, TC_SQL_CASE_HEAD, TC_ARGS(), "case");
}

enum tc_rc part_staff(struct tc_view *v)
{
    return tc_rows_many(v, TC_SQL_CASE_STAFF, TC_ARGS(tc_arg_null("person")), "person");
}

int64_t part_chosen(struct tc_view *v, const char *field, const char *element)
{
    int64_t asked = tc_in_int(v->in, field), id = 0;
    const struct tc_node *first = tc_node_first(v->page, element);
    const char *text = first != NULL ? tc_node_attr_get(v->turn, first, "id") : NULL;
    if (asked != 0)
        return asked;
    return text != NULL && tc_text_to_int(text, 1, INT64_MAX, &id) ? id : 0;
}

void part_local(struct tc_view *v, const char *element, int64_t moment, bool with_time)
{
    struct tc_node *local = tc_node_add(v->page, element);
    struct tc_date date = tc_moment_date(moment);
    int minute = tc_moment_clock(moment) / 60;
    char text[TC_DATE_TEXT];
    tc_date_write(date, text);
    tc_node_attr(local, "date", text);
    if (!with_time)
        return;
    tc_node_attr(local, "time", talloc_asprintf(v->turn, "%02d:%02d", minute / 60, minute % 60));
}

/* ---- a period --------------------------------------------------------------------------- */

static const char *day_text(struct tc_view *v, struct tc_date date)
{
    char text[TC_DATE_TEXT];
    tc_date_write(date, text);
    return talloc_strdup(v->turn, text);
}

struct part_period part_period(struct tc_view *v, int64_t days)
{
    struct tc_date from, until;
    if (!tc_in_date(v->in, "until", &until))
        until = tc_moment_date(v->turn->now);
    if (!tc_in_date(v->in, "from", &from))
        from = tc_date_of_days(tc_date_days(until) - days + 1);
    bool is_turned = tc_date_days(from) > tc_date_days(until);
    return (struct part_period){day_text(v, is_turned ? until : from), day_text(v, is_turned ? from : until)};
}

static void say_day(struct tc_view *v, struct tc_node *node, const char *name, const char *day)
{
    char text[TC_DATE_TEXT];
    struct tc_date date;
    tc_node_attr(node, name, day);
    if (!tc_date_read(day, &date))
        return;
    tc_date_say(v->record->tongue, date, text);
    tc_node_attr(node, talloc_asprintf(v->turn, "%s-text", name), text);
}

void part_period_say(struct tc_view *v, struct tc_node *node, const struct part_period *period)
{
    say_day(v, node, "from", period->from);
    say_day(v, node, "until", period->until);
}
