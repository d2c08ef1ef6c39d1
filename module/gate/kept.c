/* SPDX-License-Identifier: Apache-2.0 */
/* A form that was sent when its session had ended: sealed with a key outside the database,
 * opened only for the person who sent it, run in the request that signs this person in. */
#include "request.h"

#include <string.h>

#include "base/text.h"

#define HANDLE 16
#define KEEP_FOR (12 * TC_HOUR)
#define MOST_FORMS 50 /* of one person: a cookie that is worth nothing must not fill the disk */
#define MOST_BYTES (8 * 1024 * 1024) /* a database packet takes 16 MiB */

/* The seal fits one handle of one person only. */
static char *label_of(struct tc_request *r, const unsigned char handle[HANDLE], int64_t person)
{
    return talloc_asprintf(r, "kept post %lld %s", (long long)person, tc_text_hex(r, handle, HANDLE));
}

/* Query and kind of body stand before it, a line each. */
static char *pack(struct tc_request *r, size_t *length_r)
{
    const char *query = tc_form_write(r, &r->query);
    char *head = talloc_asprintf(r, "%s\n%s\n", query ?: "", r->content_type ?: "");
    size_t head_length = head ? strlen(head) : 0;
    char *whole = head ? talloc_size(r, head_length + r->body_length) : NULL;
    if (!whole)
        return NULL;
    memcpy(whole, head, head_length);
    memcpy(whole + head_length, r->body, r->body_length);
    *length_r = head_length + r->body_length;
    return whole;
}

struct keeping {
    struct tc_request *r;
    unsigned char handle[HANDLE];
    unsigned char *sealed;
    size_t length;
};

static enum tc_rc write_kept(void *user)
{
    struct keeping *keeping = user;
    struct tc_request *r = keeping->r;
    int64_t rows = 0;
    const struct tc_arg *args = TC_ARGS(
        tc_arg_bytes("id", keeping->handle, HANDLE), tc_arg_id("person", r->lapsed_person), tc_arg_text("path", r->route->path),
        tc_arg_bytes("sealed", keeping->sealed, keeping->length), tc_arg_moment("expires", r->turn->now + KEEP_FOR),
        tc_arg_int("most", MOST_FORMS));
    enum tc_rc rc = tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_POST_ADD, args, &rows, NULL);
    return rc == TC_OK && rows == 0 ? tc_refuse(r, TC_LARGE, 429, "too many kept forms of one person") : rc;
}

enum tc_rc tc_kept_keep(struct tc_request *r, const char **handle_r)
{
    struct keeping keeping = {.r = r};
    size_t length;
    *handle_r = NULL;
    if (r->body_length > MOST_BYTES)
        return TC_OK; /* a large file: its person signs in and chooses it again */
    char *whole = pack(r, &length);
    if (!whole)
        return tc_fail(r, TC_BUSY, "memory for a kept form");
    tc_random(keeping.handle, HANDLE);
    keeping.sealed = tc_seal(r, r->gate->config->kept_key, label_of(r, keeping.handle, r->lapsed_person), whole, length,
                             &keeping.length);
    *handle_r = tc_text_hex(r, keeping.handle, HANDLE);
    if (!keeping.sealed || !*handle_r)
        return tc_fail(r, TC_BUSY, "memory for a kept form");
    return tc_store_transact(r->gate->writer, r->turn, write_kept, &keeping, NULL);
}

/* ---- and back ------------------------------------------------------------------------------- */

/* The request becomes the one that was kept. */
static enum tc_rc unpack(struct tc_request *r, const char *path, char *whole, size_t length)
{
    char *type = memchr(whole, '\n', length);
    char *body = type ? memchr(type + 1, '\n', length - (size_t)(type + 1 - whole)) : NULL;
    if (!body)
        return tc_fail(r, TC_FAULT, "a kept form that was packed otherwise");
    *type++ = '\0';
    *body++ = '\0';
    r->path = path;
    r->content_type = type;
    r->body = body;
    r->body_length = length - (size_t)(body - whole);
    r->form.count = r->query.count = 0;
    r->form.list = r->query.list = NULL;
    return tc_form_urlencoded(&r->query, whole, strlen(whole)) ?: tc_request_form(r);
}

static enum tc_rc open_kept(struct tc_request *r, const unsigned char handle[HANDLE], bool *found_r)
{
    struct tc_row row;
    size_t length;
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", handle, HANDLE), tc_arg_id("person", r->who.id));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_POST_OF, args, &row);
    const struct tc_cell *sealed = rc == TC_OK && row.count ? tc_row_cell(&row, "sealed") : NULL;
    unsigned char *whole = sealed ? tc_unseal(r, r->gate->config->kept_key, label_of(r, handle, r->who.id), sealed->text,
                                              sealed->length, &length)
                                  : NULL;
    *found_r = whole != NULL;
    return whole ? unpack(r, tc_row_text(&row, "path"), (char *)whole, length) : rc;
}

struct dropping {
    struct tc_request *r;
    const unsigned char *handle;
};

static enum tc_rc drop_kept(void *user)
{
    struct dropping *dropping = user;
    struct tc_request *r = dropping->r;
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", dropping->handle, HANDLE), tc_arg_id("person", r->who.id));
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_POST_DROP, args, NULL, NULL);
}

/* The way of any command from its fourth step on; the form's token was checked before it was sealed. */
static enum tc_rc run_again(struct tc_request *r)
{
    r->own = NULL;
    enum tc_rc rc = tc_which(r);
    if (rc == TC_OK && (!r->route || !tc_may_now(r, r->route->need)))
        rc = tc_fail(r, TC_DENIED, "the kept form is for another role");
    return rc ?: tc_resolve(r, r->gate->reader, r->route, &r->grant) ?: tc_fields(r) ?: tc_act(r);
}

enum tc_rc tc_kept_run(struct tc_request *r, const char *handle, const char *next)
{
    unsigned char id[HANDLE];
    bool found = false;
    struct dropping dropping = {r, id};
    enum tc_rc rc = handle && tc_text_unhex(handle, id, HANDLE) ? open_kept(r, id, &found) : TC_OK;
    if (rc == TC_OK && !found)
        tc_go(r, next);
    if (rc != TC_OK || !found)
        return rc;
    rc = run_again(r);
    /* Done, or on the page again with its errors; else it stays for another try. */
    if (rc == TC_OK && tc_store_transact(r->gate->writer, r->turn, drop_kept, &dropping, NULL) != TC_OK)
        tc_turn_mend(r->turn);
    return rc;
}
