/* SPDX-License-Identifier: Apache-2.0 */
/* The token of a new link, for whoever makes it: shown on the page after the command and never again. */
#include "gate/link.h"

#include "handle.h"
#include "input.h"

static const struct handle_kind shown_link = {"link", 15 * TC_MINUTE};

enum tc_rc tc_link_make(struct tc_act *a, unsigned char hash_r[TC_HASH], const char **handle_r)
{
    struct tc_request *r = a->in->request;
    char *token = tc_secret_alloc(r, TC_TOKEN_HEX + 1);
    if (!token)
        return tc_fail(r, TC_BUSY, "memory for a token");
    tc_token_make(token);
    tc_hash_text(token, hash_r);
    return handle_seal(r, &shown_link, token, TC_TOKEN_HEX, handle_r);
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
    const char *token;
    size_t length;
    enum tc_rc rc = handle_open(r, &shown_link, handle, &token, &length);
    if (rc == TC_OK)
        *address_r = address_of(r, token);
    return rc;
}
