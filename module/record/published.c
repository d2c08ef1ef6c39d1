/* SPDX-License-Identifier: Apache-2.0 */
#include "published.h"

#include <inttypes.h>
#include <string.h>

#include "base/secret.h"

struct version {
    int64_t id;
    const void *made;
    struct version *next;
};
struct tc_published {
    struct version *first;
};

struct tc_published *tc_published_new(void *pool)
{
    return talloc_zero(pool, struct tc_published);
}

/* Whether the source still has the hash beside it. */
static bool is_whole(const struct tc_row *row)
{
    const struct tc_cell *hash = tc_row_cell(row, "hash"), *source = tc_row_cell(row, "source");
    unsigned char own[TC_HASH];
    if (!hash || !source || hash->length != TC_HASH)
        return false;
    tc_hash(NULL, &(struct tc_part){source->text, source->length}, 1, own);
    return memcmp(own, hash->text, TC_HASH) == 0;
}

static enum tc_rc read_version(struct tc_record *record, const struct published_kind *kind, struct version *version)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, kind->source, TC_ARGS(tc_arg_id("id", version->id)), &row);
    if (rc != TC_OK)
        return rc;
    if (row.count == 0)
        return tc_fail(record, TC_GONE, "no %s %" PRId64, kind->word, version->id);
    if (!is_whole(&row))
        return tc_fail(record, TC_FAULT, "%s %" PRId64 " is not as it was published", kind->word, version->id);
    const char *name = talloc_asprintf(record->turn, "%s version %" PRId64, tc_row_text(&row, "name"), tc_row_int(&row, "version"));
    rc = kind->read(version, record->turn, name, tc_row_cell(&row, "source"), &version->made);
    /* It was good when it was published: a program that no longer takes it is at fault, not who asks. */
    return rc == TC_INPUT ? TC_FAULT : rc;
}

enum tc_rc published_find(struct tc_record *record, struct tc_published *all, const struct published_kind *kind, int64_t id,
                          const void **made_r)
{
    struct version *version = all->first;
    while (version && version->id != id)
        version = version->next;
    if (!version) {
        version = talloc_zero(all, struct version);
        if (!version)
            return tc_fail(record, TC_BUSY, "no memory for a %s", kind->word);
        version->id = id;
        enum tc_rc rc = read_version(record, kind, version);
        if (rc != TC_OK) {
            talloc_free(version);
            return rc;
        }
        version->next = all->first;
        all->first = version;
    }
    *made_r = version->made;
    return TC_OK;
}
