/* SPDX-License-Identifier: Apache-2.0 */
/* An item waits for the group around it and for the questions of its enableWhen. Where that goes round, it would wait for itself. */
#include <string.h>

#include "inside.h"

enum colour { NEW, ON_THE_WAY, DONE };
struct search {
    struct reading *r;
    enum colour *colours;
    size_t *way; /* from where the search began to where it is */
    size_t length;
};

static void say_circle(struct search *s, size_t again)
{
    struct reading *r = s->r;
    size_t from = 0;
    while (from < s->length && s->way[from] != again)
        from++;
    char *words = talloc_strdup(r->turn, "");
    for (size_t i = from; i < s->length && i < from + 8; i++)
        words = talloc_asprintf_append_buffer(words, "%s, ", r->items[s->way[i]].link);
    r->link = r->items[again].link;
    form_refuse(r, r->nodes[again], "enableWhen goes round in a circle: %s%s%s", words ? words : "", s->length > from + 8 ? "…, " : "", r->link);
    r->link = NULL;
}

static void visit(struct search *s, size_t place);

static void follow(struct search *s, size_t to)
{
    if (s->colours[to] == ON_THE_WAY)
        say_circle(s, to);
    else if (s->colours[to] == NEW)
        visit(s, to);
}

/* As deep as there are items at most. */
static void visit(struct search *s, size_t place)
{
    const struct tc_item *item = &s->r->items[place];
    s->colours[place] = ON_THE_WAY;
    s->way[s->length++] = place;
    if (item->parent != TC_NO_ITEM)
        follow(s, item->parent);
    for (size_t i = 0; i < item->enable_count; i++)
        follow(s, item->enables[i].item);
    s->length--;
    s->colours[place] = DONE;
}

void form_circles(struct reading *r)
{
    struct search s = {r, talloc_zero_array(r->turn, enum colour, r->count + 1), talloc_zero_array(r->turn, size_t, r->count + 1), 0};
    if (!s.colours || !s.way) {
        r->rc = tc_fail(r, TC_BUSY, "no memory to look for circles");
        return;
    }
    for (size_t i = 0; i < r->count; i++)
        if (s.colours[i] == NEW)
            visit(&s, i);
}
