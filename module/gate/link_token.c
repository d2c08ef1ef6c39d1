/* SPDX-License-Identifier: Apache-2.0 */
/* The token of a new link, for whoever makes it: shown on the page after the command and never again. */
#include "gate/link.h"

#include "base/text.h"
#include "input.h"

#define HANDLE 16
#define SHOWN_FOR (15 * TC_MINUTE)

static const char *label_of(struct tc_request *r, const unsigned char handle[HANDLE])
{
    return talloc_asprintf(r, "link %lld %s", (long long)r->who.id, tc_text_hex(r, handle, HANDLE));
}

enum tc_rc tc_link_make(struct tc_act *a, unsigned char hash_r[TC_HASH], const char **handle_r)
{
    struct tc_request *r = a->in->request;
    unsigned char handle[HANDLE];
    size_t length;
    char *token = tc_secret_alloc(r, TC_TOKEN_HEX + 1);
    if (!token)
        return tc_fail(r, TC_BUSY, "memory for a token");
    tc_token_make(token);
    tc_hash_text(token, hash_r);
    tc_random(handle, HANDLE);
    *handle_r = tc_text_hex(r, handle, HANDLE);
    unsigned char *sealed = tc_seal(r, r->gate->config->kept_key, label_of(r, handle), token, TC_TOKEN_HEX, &length);
    if (!sealed)
        return tc_fail(r, TC_BUSY, "memory for a token");
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", handle, HANDLE), tc_arg_id("person", r->who.id), tc_arg_bytes("sealed", sealed, length),
                                        tc_arg_moment("expires", r->turn->now + SHOWN_FOR));
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SEARCH_HANDLE_ADD, args, NULL, NULL);
}

/* In groups of four: some type it from paper. */
static const char *address_of(struct tc_request *r, const char *token)
{
    char *address = talloc_asprintf(r, "%s/link?t=", r->gate->config->origin ?: "");
    for (size_t i = 0; address && i < TC_TOKEN_HEX; i += 4)
        address = talloc_asprintf_append_buffer(address, "%s%.4s", i ? "-" : "", token + i);
    return address;
}

enum tc_rc tc_link_address(struct tc_view *v, const char *handle, const char **address_r)
{
    struct tc_request *r = v->in->request;
    struct tc_row row;
    size_t length;
    unsigned char id[HANDLE];
    if (!handle || !tc_text_unhex(handle, id, HANDLE))
        return tc_fail(r, TC_GONE, "a handle that is none");
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", id, HANDLE), tc_arg_id("person", r->who.id));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SEARCH_HANDLE_OF, args, &row);
    const struct tc_cell *sealed = rc == TC_OK && row.count ? tc_row_cell(&row, "sealed") : NULL;
    if (rc != TC_OK)
        return rc;
    unsigned char *token = sealed ? tc_unseal(r, r->gate->config->kept_key, label_of(r, id), sealed->text, sealed->length, &length) : NULL;
    if (!token || length != TC_TOKEN_HEX)
        return tc_fail(r, TC_GONE, "a link that is not shown any more");
    *address_r = address_of(r, (const char *)token);
    return TC_OK;
}
