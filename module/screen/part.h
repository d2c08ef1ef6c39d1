/* SPDX-License-Identifier: Apache-2.0 */
/* What several screens have in common. */
#ifndef TC_SCREEN_PART_H
#define TC_SCREEN_PART_H

#include "gate/handler.h"

/* A statement and the elements that its rows become. */
struct part {
    enum tc_sql sql;
    const char *element; /* NULL ends a list */
};

/* Today, or the day that is looked back at, in the site's time zone as YYYY-MM-DD, owned by the turn. */
const char *part_today(struct tc_view *v);

/* The rows of each statement below the page, in order; all take the same values. */
TC_MUST_USE enum tc_rc part_rows(struct tc_view *v, const struct part *parts, const struct tc_arg *args);

/* Whose case it is: the element <case> above every page of a case. */
TC_MUST_USE enum tc_rc part_case_head(struct tc_view *v);

/* Those who may be given something of this case: <person>s. */
TC_MUST_USE enum tc_rc part_staff(struct tc_view *v);

/* The id that was asked for, or that of the first element of this name on the page; 0 for none. */
int64_t part_chosen(struct tc_view *v, const char *field, const char *element);

/* The local day and time with which a form begins, or the day alone: <element date= time=> below the page. */
void part_local(struct tc_view *v, const char *element, int64_t moment, bool with_time);

/* The days that the fields from and until ask for, as YYYY-MM-DD owned by the turn; two the wrong way round are meant the other way. Not
 * asked for: so many days until today. */
struct part_period {
    const char *from, *until;
};
struct part_period part_period(struct tc_view *v, int64_t days);
/* from= from-text= until= until-text= */
void part_period_say(struct tc_view *v, struct tc_node *node, const struct part_period *period);

#endif
