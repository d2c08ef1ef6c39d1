/* SPDX-License-Identifier: Apache-2.0 */
/* What was searched for, sealed under a handle, so that no address and no log tells it. */
#include "gate/search.h"

#include <string.h>

#include "handle.h"
#include "input.h"

static const struct handle_kind search = {"search", 12 * TC_HOUR};

/* As typed, so that the form can be shown again just so. */
static char *pack(struct tc_request *r, const struct tc_input *in)
{
    struct tc_pairs kept = {.turn = r->turn};
    for (size_t i = 0; i < r->form.count; i++)
        if (tc_field_of(in->fields, r->form.list[i].name) && tc_pairs_add(&kept, r->form.list[i]) != TC_OK)
            return NULL;
    return tc_form_write(r, &kept);
}

enum tc_rc tc_search_keep(struct tc_act *a, const char *path)
{
    struct tc_request *r = a->in->request;
    const char *typed = pack(r, a->in), *handle;
    if (!typed)
        return tc_fail(r, TC_BUSY, "memory for a search");
    enum tc_rc rc = handle_seal(r, &search, typed, strlen(typed), &handle);
    if (rc == TC_OK)
        tc_act_go(a, path, "search", handle, NULL);
    return rc;
}

static enum tc_rc open_search(struct tc_request *r, const char *handle, struct tc_pairs *typed_r)
{
    const char *typed;
    size_t length;
    enum tc_rc rc = handle_open(r, &search, handle, &typed, &length);
    return rc == TC_OK ? tc_form_urlencoded(typed_r, typed, length) : rc;
}

static void show_typed(struct tc_view *v, const struct tc_pairs *typed)
{
    struct tc_node *input = tc_node_add(v->page, "input");
    for (size_t i = 0; i < typed->count; i++)
        tc_page_field(input, &typed->list[i]);
}

enum tc_rc tc_search_read(struct tc_view *v, const struct tc_field *fields, const struct tc_input **in_r)
{
    struct tc_request *r = v->in->request;
    struct tc_pairs typed = {.turn = r->turn};
    struct tc_input *in = NULL;
    const char *handle = tc_in_text(v->in, "search");
    *in_r = NULL;
    if (!handle)
        return TC_OK;
    enum tc_rc rc = open_search(r, handle, &typed) ?: tc_input_read(r, fields, &typed, NULL, &in);
    if (rc == TC_OK)
        show_typed(v, &typed);
    *in_r = in;
    return rc;
}
