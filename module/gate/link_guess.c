/* SPDX-License-Identifier: Apache-2.0 */
/* Guessing links and codes gets slower with each failure. A token is too long to be guessed; this keeps the noise down. A code is
 * short, so its link counts by itself. Whoever has a link waits for nobody at another address. */
#include "link.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define FORGET_AFTER TC_HOUR
#define DIGITS 100000000u

static const struct guarded {
    const char *kind;
    int64_t free_failures, longest, forgiven; /* longest pause and the time that forgives one failure, in seconds */
} guarded[] = {
    {"link address", 20, 900, 60}, /* a whole shelter may come from one address */
    {"link", 300, 10, 1},
    {"link code", 4, 900, 3600},
};
enum { BY_ADDRESS, BY_ALL, BY_CODE };

static void subject(const struct tc_request *r, int by, int64_t code_of, unsigned char hash_r[TC_HASH])
{
    char number[24];
    snprintf(number, sizeof number, "%" PRId64, code_of);
    const char *name = by == BY_ADDRESS ? r->address ?: "" : by == BY_CODE ? number : "";
    struct tc_part parts[] = {{guarded[by].kind, strlen(guarded[by].kind)}, {name, strlen(name)}};
    tc_hash(r->gate->config->kept_key, parts, 2, hash_r);
}

static enum tc_rc look(struct tc_request *r, int by, int64_t code_of, bool *paused_r)
{
    unsigned char hash[TC_HASH];
    struct tc_row row;
    subject(r, by, code_of, hash);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("person", hash, TC_HASH), tc_arg_bytes("address", hash, TC_HASH));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_THROTTLE_PAUSED, args, &row);
    *paused_r = rc == TC_OK && row.count > 0 && tc_row_int(&row, "paused") > 0;
    return rc;
}

enum tc_rc link_paused(struct tc_request *r, bool *paused_r)
{
    return look(r, BY_ADDRESS, 0, paused_r);
}

enum tc_rc link_all_paused(struct tc_request *r, bool *paused_r)
{
    return look(r, BY_ALL, 0, paused_r);
}

struct guessing {
    struct tc_request *r;
    int64_t code_of;              /* 0: it is no code that is guessed */
    const struct link *link;
    const unsigned char *code;
    enum link_try came;
};

static enum tc_rc count_one(const struct guessing *guessing, int by)
{
    struct tc_request *r = guessing->r;
    unsigned char hash[TC_HASH];
    subject(r, by, guessing->code_of, hash);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("subject", hash, TC_HASH), tc_arg_int("free", guarded[by].free_failures),
                                        tc_arg_int("longest", guarded[by].longest), tc_arg_int("forgiven", guarded[by].forgiven),
                                        tc_arg_moment("forget", r->turn->now - FORGET_AFTER));
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_THROTTLE_COUNT, args, NULL, NULL);
}

static enum tc_rc count_all(void *user)
{
    const struct guessing *guessing = user;
    enum tc_rc rc = count_one(guessing, BY_ADDRESS) ?: count_one(guessing, BY_ALL);
    return rc == TC_OK && guessing->code_of != 0 ? count_one(guessing, BY_CODE) : rc;
}

enum tc_rc link_guessed(struct tc_request *r)
{
    struct guessing guessing = {.r = r};
    return tc_store_transact(r->gate->writer, r->turn, count_all, &guessing, NULL);
}

/* One after the other: many that are sent at once have no more tries than those that wait for each answer. */
static enum tc_rc try_one(void *user)
{
    struct guessing *guessing = user;
    struct tc_request *r = guessing->r;
    unsigned char hash[TC_HASH];
    bool is_paused = false;
    subject(r, BY_CODE, guessing->code_of, hash);
    enum tc_rc rc = tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_THROTTLE_HOLD, TC_ARGS(tc_arg_bytes("subject", hash, TC_HASH)),
                                    NULL, NULL);
    if (rc == TC_OK)
        rc = look(r, BY_CODE, guessing->code_of, &is_paused);
    guessing->came = is_paused ? LINK_TRY_WAITS : link_is_code(guessing->link, guessing->code) ? LINK_TRY_RIGHT : LINK_TRY_WRONG;
    return rc == TC_OK && guessing->came == LINK_TRY_WRONG ? count_all(guessing) : rc;
}

enum tc_rc link_try(struct tc_request *r, const struct link *link, const unsigned char code[TC_HASH], enum link_try *came_r)
{
    struct guessing guessing = {.r = r, .code_of = link->id, .link = link, .code = code};
    enum tc_rc rc = tc_store_transact(r->gate->writer, r->turn, try_one, &guessing, NULL);
    *came_r = guessing.came;
    return rc;
}

enum tc_rc link_forgive(struct tc_request *r, int64_t code_of)
{
    unsigned char hash[TC_HASH];
    subject(r, BY_CODE, code_of, hash);
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_THROTTLE_CLEAR, TC_ARGS(tc_arg_bytes("subject", hash, TC_HASH)),
                           NULL, NULL);
}

/* ---- the code for coming back ------------------------------------------------------------------ */

static void hash_of(const struct tc_request *r, const char *what, const char *first, const char *second, unsigned char hash_r[TC_HASH])
{
    struct tc_part parts[] = {{what, strlen(what)}, {first, strlen(first)}, {second, strlen(second)}};
    tc_hash(r->gate->config->kept_key, parts, 3, hash_r);
}

char *link_code_make(struct tc_request *r, const char *token, const char *key)
{
    unsigned char hash[TC_HASH];
    uint64_t number;
    hash_of(r, "code of a link", token, key, hash);
    memcpy(&number, hash, sizeof number);
    return talloc_asprintf(r, "%08" PRIu64, number % DIGITS);
}

/* Keyed from outside the database: eight digits under a plain hash would be read from a copy of it in no time. */
void link_code_hash(const struct tc_request *r, int64_t id, const char *code, unsigned char hash_r[TC_HASH])
{
    char number[24];
    snprintf(number, sizeof number, "%" PRId64, id);
    hash_of(r, "hash of a link's code", number, code, hash_r);
}
