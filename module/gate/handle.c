/* SPDX-License-Identifier: Apache-2.0 */
#include "handle.h"

#include "base/text.h"

#define HANDLE 16

static const char *label_of(struct tc_request *r, const struct handle_kind *kind, const unsigned char handle[HANDLE])
{
    return talloc_asprintf(r, "%s %lld %s", kind->name, (long long)r->who.id, tc_text_hex(r, handle, HANDLE));
}

enum tc_rc handle_seal(struct tc_request *r, const struct handle_kind *kind, const char *text, size_t length, const char **handle_r)
{
    unsigned char handle[HANDLE];
    size_t sealed_length;
    tc_random(handle, HANDLE);
    *handle_r = tc_text_hex(r, handle, HANDLE);
    unsigned char *sealed = tc_seal(r, r->gate->config->kept_key, label_of(r, kind, handle), text, length, &sealed_length);
    if (!sealed)
        return tc_fail(r, TC_BUSY, "memory for a %s", kind->name);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", handle, HANDLE), tc_arg_id("person", r->who.id),
                                        tc_arg_bytes("sealed", sealed, sealed_length), tc_arg_moment("expires", r->turn->now + kind->keep_for));
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SEARCH_HANDLE_ADD, args, NULL, NULL);
}

enum tc_rc handle_open(struct tc_request *r, const struct handle_kind *kind, const char *handle, const char **text_r, size_t *length_r)
{
    struct tc_row row;
    unsigned char id[HANDLE];
    if (!handle || !tc_text_unhex(handle, id, HANDLE))
        return tc_fail(r, TC_GONE, "a handle of a %s that is none", kind->name);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", id, HANDLE), tc_arg_id("person", r->who.id));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SEARCH_HANDLE_OF, args, &row);
    if (rc != TC_OK)
        return rc;
    const struct tc_cell *sealed = row.count ? tc_row_cell(&row, "sealed") : NULL;
    *text_r = sealed ? (const char *)tc_unseal(r, r->gate->config->kept_key, label_of(r, kind, id), sealed->text, sealed->length, length_r) : NULL;
    return *text_r ? TC_OK : tc_fail(r, TC_GONE, "a handle of a %s: another's, or too old", kind->name);
}
