/* SPDX-License-Identifier: Apache-2.0 */
/* A form that was sent when its session had ended: sealed with a key outside the database,
 * opened only for the person who sent it, run in the request that signs this person in. */
#include "request.h"

#include <string.h>

#include "base/text.h"

#define HANDLE 16
#define KEEP_FOR (12 * TC_HOUR)
#define MOST_FORMS 50 /* of one person: a cookie that is worth nothing must not fill the disk */
#define MOST_LARGE 5  /* of these, with a file over one piece */
#define PIECE ((size_t)4 * 1024 * 1024) /* a packet of the database takes 16 MiB */

/* The seal fits one piece of one handle of one person only. */
static char *label_of(struct tc_request *r, const unsigned char handle[HANDLE], int64_t person, int position)
{
    const char *name = tc_text_hex(r, handle, HANDLE);
    return position == 0 ? talloc_asprintf(r, "kept post %lld %s", (long long)person, name)
                         : talloc_asprintf(r, "kept post %lld %s %d", (long long)person, name, position);
}

struct keeping {
    struct tc_request *r;
    unsigned char handle[HANDLE];
    char *first;               /* query and kind of body, a line each, and as much of the body as a piece takes */
    size_t first_length, in_first; /* of it, and of the body in it */
};

static bool pack(struct keeping *keeping)
{
    struct tc_request *r = keeping->r;
    const char *query = tc_form_write(r, &r->query);
    char *head = talloc_asprintf(r, "%s\n%s\n", query ?: "", r->content_type ?: "");
    size_t head_length = head ? strlen(head) : 0;
    keeping->in_first = r->body_length < PIECE ? r->body_length : PIECE;
    keeping->first_length = head_length + keeping->in_first;
    keeping->first = head ? talloc_size(r, keeping->first_length) : NULL;
    if (!keeping->first)
        return false;
    memcpy(keeping->first, head, head_length);
    memcpy(keeping->first + head_length, r->body, keeping->in_first);
    return true;
}

static enum tc_rc seal(const struct keeping *keeping, int position, const char *bytes, size_t length, unsigned char **sealed_r, struct tc_arg *arg_r)
{
    struct tc_request *r = keeping->r;
    size_t sealed_length = 0;
    *sealed_r = tc_seal(r, r->gate->config->kept_key, label_of(r, keeping->handle, r->lapsed_person, position), bytes, length, &sealed_length);
    if (!*sealed_r)
        return tc_fail(r, TC_BUSY, "memory for a kept form");
    *arg_r = tc_arg_bytes("sealed", *sealed_r, sealed_length);
    return TC_OK;
}

static enum tc_rc write_first(const struct keeping *keeping)
{
    struct tc_request *r = keeping->r;
    unsigned char *bytes;
    struct tc_arg sealed;
    int64_t rows = 0;
    enum tc_rc rc = seal(keeping, 0, keeping->first, keeping->first_length, &bytes, &sealed);
    if (rc == TC_OK)
        rc = tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_POST_ADD,
                             TC_ARGS(tc_arg_bytes("id", keeping->handle, HANDLE), tc_arg_id("person", r->lapsed_person),
                                     tc_arg_text("path", r->route->path), sealed, tc_arg_moment("expires", r->turn->now + KEEP_FOR),
                                     tc_arg_int("most", MOST_FORMS), tc_arg_int("large", r->body_length > keeping->in_first),
                                     tc_arg_int("most_large", MOST_LARGE)),
                             &rows, NULL);
    talloc_free(bytes);
    return rc == TC_OK && rows == 0 ? tc_refuse(r, TC_LARGE, 429, "too many kept forms of one person") : rc;
}

static enum tc_rc write_piece(const struct keeping *keeping, int position, size_t at)
{
    struct tc_request *r = keeping->r;
    unsigned char *bytes;
    struct tc_arg sealed;
    size_t length = r->body_length - at < PIECE ? r->body_length - at : PIECE;
    enum tc_rc rc = seal(keeping, position, r->body + at, length, &bytes, &sealed);
    if (rc == TC_OK)
        rc = tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_PIECE_ADD,
                             TC_ARGS(tc_arg_bytes("id", keeping->handle, HANDLE), tc_arg_int("position", position), sealed,
                                     tc_arg_moment("expires", r->turn->now + KEEP_FOR)),
                             NULL, NULL);
    talloc_free(bytes);
    return rc;
}

static enum tc_rc write_kept(void *user)
{
    const struct keeping *keeping = user;
    int position = 1;
    enum tc_rc rc = write_first(keeping);
    for (size_t at = keeping->in_first; rc == TC_OK && at < keeping->r->body_length; at += PIECE)
        rc = write_piece(keeping, position++, at);
    return rc;
}

enum tc_rc tc_kept_keep(struct tc_request *r, const char **handle_r)
{
    struct keeping keeping = {.r = r};
    *handle_r = NULL;
    if (!pack(&keeping))
        return tc_fail(r, TC_BUSY, "memory for a kept form");
    tc_random(keeping.handle, HANDLE);
    *handle_r = tc_text_hex(r, keeping.handle, HANDLE);
    if (!*handle_r)
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

struct opening {
    struct tc_request *r;
    const unsigned char *handle;
    char *whole;
    size_t length, room;
    int position;
};

static enum tc_rc add_piece(struct opening *opening, const struct tc_cell *sealed)
{
    struct tc_request *r = opening->r;
    size_t length = 0;
    unsigned char *piece = tc_unseal(r, r->gate->config->kept_key, label_of(r, opening->handle, r->who.id, opening->position++), sealed->text,
                                     sealed->length, &length);
    if (!piece || length > opening->room - opening->length)
        return tc_fail(r, TC_FAULT, "a kept form does not open with the key of this machine");
    memcpy(opening->whole + opening->length, piece, length);
    opening->length += length;
    talloc_free(piece);
    return TC_OK;
}

static enum tc_rc next_piece(void *user, const struct tc_row *row)
{
    return add_piece(user, tc_row_cell(row, "sealed"));
}

/* A kept form that does not open was of another key: its person goes on without it. */
static enum tc_rc open_kept(struct tc_request *r, const unsigned char handle[HANDLE], bool *found_r)
{
    struct tc_row row;
    struct opening opening = {.r = r, .handle = handle};
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("id", handle, HANDLE), tc_arg_id("person", r->who.id));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_POST_OF, args, &row);
    const struct tc_cell *sealed = rc == TC_OK && row.count ? tc_row_cell(&row, "sealed") : NULL;
    *found_r = false;
    if (!sealed)
        return rc;
    opening.room = sealed->length + (size_t)tc_row_int(&row, "more");
    opening.whole = talloc_size(r, opening.room + 1);
    if (!opening.whole)
        return tc_fail(r, TC_BUSY, "memory for a kept form");
    if (add_piece(&opening, sealed) != TC_OK) {
        tc_turn_mend(r->turn);
        return TC_OK;
    }
    *found_r = true;
    rc = tc_store_look(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_PIECES, args, next_piece, &opening);
    opening.whole[opening.length] = '\0';
    return rc == TC_OK ? unpack(r, tc_row_text(&row, "path"), opening.whole, opening.length) : rc;
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
    enum tc_rc rc = tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_POST_DROP, args, NULL, NULL);
    if (rc != TC_OK)
        return rc;
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_KEPT_PIECE_DROP, TC_ARGS(tc_arg_bytes("id", dropping->handle, HANDLE)), NULL, NULL);
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
