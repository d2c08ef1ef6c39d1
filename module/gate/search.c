/* SPDX-License-Identifier: Apache-2.0 */
/* What was searched for, sealed under a handle, so that no address and no log tells it. */
#include "gate/search.h"

#include <string.h>

#include "base/text.h"
#include "input.h"

#define HANDLE 16
#define KEEP_FOR (12 * TC_HOUR)

static const char *label_of(struct tc_request *r, const unsigned char handle[HANDLE])
{
    return talloc_asprintf(r, "search %lld %s", (long long)r->who.id, tc_text_hex(r, handle, HANDLE));
}

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
    unsigned char handle[HANDLE];
    size_t length;
    char *typed = pack(r, a->in);
    tc_random(handle, HANDLE);
    unsigned char *sealed = typed ? tc_seal(r, r->gate->config->kept_key, label_of(r, handle), typed, strlen(typed), &length) : NULL;
    if (!sealed)
        return tc_fail(r, TC_BUSY, "memory for a search");
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", handle, HANDLE), tc_arg_id("person", r->who.id),
                                        tc_arg_bytes("sealed", sealed, length),
                                        tc_arg_moment("expires", r->turn->now + KEEP_FOR));
    tc_act_go(a, path, "search", tc_text_hex(r, handle, HANDLE), NULL);
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SEARCH_HANDLE_ADD, args, NULL, NULL);
}

static enum tc_rc open_search(struct tc_request *r, const char *handle, struct tc_pairs *typed_r)
{
    struct tc_row row;
    size_t length;
    unsigned char id[HANDLE];
    if (!tc_text_unhex(handle, id, HANDLE))
        return tc_fail(r, TC_GONE, "a search handle that is none");
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", id, HANDLE), tc_arg_id("person", r->who.id));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SEARCH_HANDLE_OF, args, &row);
    const struct tc_cell *sealed = rc == TC_OK && row.count ? tc_row_cell(&row, "sealed") : NULL;
    if (rc != TC_OK)
        return rc;
    unsigned char *typed = sealed ? tc_unseal(r, r->gate->config->kept_key, label_of(r, id), sealed->text, sealed->length, &length) : NULL;
    if (!typed)
        return tc_fail(r, TC_GONE, "a search handle of another, or too old");
    return tc_form_urlencoded(typed_r, (const char *)typed, length);
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
