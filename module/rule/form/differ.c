/* SPDX-License-Identifier: Apache-2.0 */
/* What differs between two versions of a form, in words. */
#include "differ.h"

#include <stdarg.h>
#include <string.h>

void differ_say(struct differ *d, const char *link, const char *format, ...)
{
    va_list list;
    if (d->rc != TC_OK)
        return;
    va_start(list, format);
    char *words = talloc_vasprintf(d->turn, format, list);
    va_end(list);
    d->rc = words ? d->each(d->user, link, words) : tc_fail(d, TC_BUSY, "no memory for a difference");
    talloc_free(words);
}

bool differ_is_same(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "") == 0;
}

void differ_text(struct differ *d, const char *link, const char *what, const char *before, const char *after)
{
    if (differ_is_same(before, after))
        return;
    if (!before || !*before)
        differ_say(d, link, "%s is new: “%s”", what, after);
    else if (!after || !*after)
        differ_say(d, link, "%s is gone: it was “%s”", what, before);
    else
        differ_say(d, link, "%s is now “%s”, was “%s”", what, after, before);
}

void differ_flag(struct differ *d, const char *link, bool before, bool after, const char *now, const char *no_more)
{
    if (before != after)
        differ_say(d, link, "%s", after ? now : no_more);
}

char *differ_list(struct differ *d, const char *const *list)
{
    char *words = talloc_strdup(d->turn, "");
    for (; list && *list; list++)
        words = talloc_asprintf_append_buffer(words, "%s%s", *words ? ", " : "", *list);
    return words;
}

static const char *kind_of(const struct tc_item *item)
{
    return item->type == TC_ITEM_GROUP ? "group" : item->type == TC_ITEM_DISPLAY ? "text" : "question";
}

static const char *name_of(const struct tc_item *item)
{
    return item->text ? item->text : item->link;
}

static void compare_least(struct differ *d)
{
    const struct tc_form_least *b = &d->before->least, *a = &d->after->least;
    if (b->share != a->share)
        differ_say(d, NULL, "it is thin below %g %% answered, was %g %%", a->share, b->share);
    if (b->seconds != a->seconds)
        differ_say(d, NULL, "it is quick below %g seconds a question, was %g", a->seconds, b->seconds);
}

static void compare_heads(struct differ *d)
{
    const struct tc_form *b = d->before, *a = d->after;
    differ_text(d, NULL, "the title", b->title, a->title);
    differ_text(d, NULL, "the publisher's version", b->business_version, a->business_version);
    differ_text(d, NULL, "the url", b->url, a->url);
    differ_text(d, NULL, "the description", b->description, a->description);
    differ_text(d, NULL, "the purpose", b->purpose, a->purpose);
    differ_text(d, NULL, "the publisher", b->publisher, a->publisher);
    differ_text(d, NULL, "the licence", b->copyright, a->copyright);
    differ_text(d, NULL, "what links stand beside it", differ_list(d, b->links), differ_list(d, a->links));
    differ_text(d, NULL, "the occasion", b->occasion, a->occasion);
    differ_text(d, NULL, "the segment", b->segment, a->segment);
    differ_flag(d, NULL, b->is_public, a->is_public, "the form may now be sent by a link", "the form may no longer be sent by a link");
    compare_least(d);
}

static const char *parent_of(const struct tc_form *form, const struct tc_item *item)
{
    return item->parent == TC_NO_ITEM ? NULL : form->items[item->parent].link;
}

/* The longest run of items that stand in the same order in both: the others were moved. */
struct order {
    size_t *place;  /* in before, of each item of after; SIZE_MAX for new ones */
    size_t *length; /* of the longest run that ends with it */
    size_t *from;   /* the item before it in that run */
    bool *stays;
};

static size_t longest_run(const struct order *o, size_t count)
{
    size_t best = SIZE_MAX;
    for (size_t i = 0; i < count; i++) {
        o->from[i] = SIZE_MAX;
        if (o->place[i] == SIZE_MAX)
            continue;
        o->length[i] = 1;
        for (size_t j = 0; j < i; j++)
            if (o->place[j] != SIZE_MAX && o->place[j] < o->place[i] && o->length[j] >= o->length[i]) {
                o->length[i] = o->length[j] + 1;
                o->from[i] = j;
            }
        if (best == SIZE_MAX || o->length[i] > o->length[best])
            best = i;
    }
    return best;
}

static bool find_order(struct differ *d, struct order *o)
{
    size_t count = d->after->item_count;
    o->place = talloc_array(d->turn, size_t, count + 1);
    o->length = talloc_zero_array(d->turn, size_t, count + 1);
    o->from = talloc_array(d->turn, size_t, count + 1);
    o->stays = talloc_zero_array(d->turn, bool, count + 1);
    if (!o->place || !o->length || !o->from || !o->stays) {
        d->rc = tc_fail(d, TC_BUSY, "no memory to compare forms");
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        const struct tc_item *item = tc_form_item(d->before, d->after->items[i].link);
        o->place[i] = item ? (size_t)(item - d->before->items) : SIZE_MAX;
    }
    for (size_t i = longest_run(o, count); i != SIZE_MAX; i = o->from[i])
        o->stays[i] = true;
    return true;
}

static void compare_place(struct differ *d, const struct tc_item *before, const struct tc_item *after, bool stays)
{
    const char *from = parent_of(d->before, before), *to = parent_of(d->after, after);
    const struct tc_item *group = after->parent == TC_NO_ITEM ? NULL : &d->after->items[after->parent];
    if (!differ_is_same(from, to))
        differ_say(d, after->link, "it stands now %s%s%s", group ? "in “" : "outside of all groups", group ? name_of(group) : "", group ? "”" : "");
    else if (!stays)
        differ_say(d, after->link, "the %s “%s” was moved", kind_of(after), name_of(after));
}

static void compare_items(struct differ *d)
{
    struct order order;
    if (!find_order(d, &order))
        return;
    for (size_t i = 0; i < d->before->item_count; i++)
        if (!tc_form_item(d->after, d->before->items[i].link))
            differ_say(d, d->before->items[i].link, "the %s “%s” was taken out", kind_of(&d->before->items[i]), name_of(&d->before->items[i]));
    for (size_t i = 0; i < d->after->item_count && d->rc == TC_OK; i++) {
        const struct tc_item *after = &d->after->items[i];
        if (order.place[i] == SIZE_MAX) {
            differ_say(d, after->link, "new %s “%s”%s%s", kind_of(after), name_of(after), tc_item_is_question(after) ? ": " : "",
                       tc_item_is_question(after) ? tc_item_type_word(after->type) : "");
            continue;
        }
        compare_place(d, &d->before->items[order.place[i]], after, order.stays[i]);
        differ_item(d, &d->before->items[order.place[i]], after);
    }
}

enum tc_rc tc_form_differ(const struct tc_form *before, const struct tc_form *after, struct tc_turn *turn, tc_each_difference *each, void *user)
{
    static const struct tc_form none = {.url = "", .least = {TC_FORM_THIN_SHARE, TC_FORM_THIN_SECONDS}};
    struct differ d = {turn, before ? before : &none, after, each, user, TC_OK};
    compare_heads(&d);
    compare_items(&d);
    differ_scores(&d);
    return d.rc;
}
