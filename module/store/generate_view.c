/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>
#include <talloc.h>

#include "generate.h"

void gen_view_read(void *pool, const struct gen_file *file, struct gen_view *into)
{
    *into = (struct gen_view){.file = file};
    gen_header_read(pool, file, &into->header);
    into->text = gen_uncommented(pool, into->header.body);
    char *end = strrchr(into->text, ';');
    if (end)
        *end = '\0';
    else
        gen_refuse(file, into->header.body_line, "the view does not end in \";\"");
    if (strncmp(into->text, "SELECT", 6) != 0)
        gen_refuse(file, into->header.body_line, "a view's file holds its SELECT only; migrate makes the view of it");
}

const struct gen_view *gen_view_named(const struct gen_all *all, struct gen_token token)
{
    for (size_t i = 0; i < all->view_count; i++)
        if (gen_token_is(token, all->views[i].file->name))
            return &all->views[i];
    return NULL;
}

static bool waits(const struct gen_all *all, const struct gen_view *view)
{
    struct gen_token token;
    for (const char *at = view->text; (token = gen_token_meant(&at)).kind != GEN_END;) {
        const struct gen_view *other = token.kind == GEN_WORD ? gen_view_named(all, token) : NULL;
        if (other && other != view && !other->written)
            return true;
    }
    return false;
}

static size_t next_view(const struct gen_all *all)
{
    for (size_t i = 0; i < all->view_count; i++)
        if (!all->views[i].written && !waits(all, &all->views[i]))
            return i;
    return all->view_count;
}

/* A view that reads another comes after it. */
void gen_views_order(struct gen_all *all)
{
    struct gen_view *ordered = talloc_array(all->views, struct gen_view, all->view_count + 1);
    size_t count = 0, i;
    while ((i = next_view(all)) < all->view_count) {
        all->views[i].written = true;
        ordered[count++] = all->views[i];
    }
    for (i = 0; i < all->view_count; i++)
        if (!all->views[i].written)
            gen_refuse(all->views[i].file, 1, "the views read each other in a ring");
    all->views = ordered;
    all->view_count = count;
}
