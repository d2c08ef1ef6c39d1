/* SPDX-License-Identifier: Apache-2.0 */
/* Guessing passwords gets slower with each failure, by person and by address. The table
 * holds keyed hashes, so that it names nobody, and unknown people count like known ones. */
#include "request.h"

#include <string.h>

#include "format/fold.h"

#define FREE_FAILURES_PERSON 4
#define FREE_FAILURES_ADDRESS 60 /* a whole office may come from one address */
#define LONGEST_PAUSE 900        /* seconds */
#define FORGET_AFTER TC_HOUR
#define FORGIVEN_PERSON 3600 /* seconds for one failure: all or none */
#define FORGIVEN_ADDRESS 60  /* in a large office somebody is always mistyping */

static void subject(const struct tc_request *r, const char *kind, const char *name, unsigned char hash_r[TC_HASH])
{
    struct tc_part parts[] = {{kind, strlen(kind)}, {name, strlen(name)}};
    tc_hash(r->gate->config->kept_key, parts, 2, hash_r);
}

/* True for a browser in which this person was signed in before. It counts by itself: else whoever knows a name
 * could keep its person out by guessing on. */
static bool subjects(struct tc_request *r, const char *login, unsigned char person_r[TC_HASH], unsigned char address_r[TC_HASH])
{
    char *name = tc_name_fold(r, login), *known = r->known_login ? tc_name_fold(r, r->known_login) : NULL;
    bool is_known = name && known && strcmp(name, known) == 0;
    subject(r, is_known ? "browser" : "person", is_known ? r->known_token : name ?: "", person_r);
    subject(r, "address", r->address ?: "", address_r);
    return is_known;
}

enum tc_rc tc_throttle_check(struct tc_request *r, const char *login, bool *paused_r)
{
    unsigned char person[TC_HASH], address[TC_HASH];
    struct tc_row row;
    bool is_known = subjects(r, login, person, address); /* and waits for nobody else at its address */
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("person", person, TC_HASH),
                                        tc_arg_bytes("address", is_known ? person : address, TC_HASH));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_THROTTLE_PAUSED, args, &row);
    *paused_r = rc == TC_OK && row.count > 0 && tc_row_int(&row, "paused") > 0;
    return rc;
}

struct counting {
    struct tc_request *r;
    unsigned char person[TC_HASH], address[TC_HASH];
};

static enum tc_rc count_one(struct tc_request *r, const unsigned char hash[TC_HASH], int64_t free_failures, int64_t forgiven)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("subject", hash, TC_HASH), tc_arg_int("free", free_failures),
                                        tc_arg_int("longest", LONGEST_PAUSE), tc_arg_int("forgiven", forgiven),
                                        tc_arg_moment("forget", r->turn->now - FORGET_AFTER));
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_THROTTLE_COUNT, args, NULL, NULL);
}

static enum tc_rc count_both(void *user)
{
    struct counting *counting = user;
    return count_one(counting->r, counting->person, FREE_FAILURES_PERSON, FORGIVEN_PERSON)
        ?: count_one(counting->r, counting->address, FREE_FAILURES_ADDRESS, FORGIVEN_ADDRESS);
}

enum tc_rc tc_throttle_count(struct tc_request *r, const char *login)
{
    struct counting counting = {.r = r};
    (void)subjects(r, login, counting.person, counting.address);
    return tc_store_transact(r->gate->writer, r->turn, count_both, &counting, NULL);
}

/* The address keeps its count: one right password must not cover guesses at others. */
enum tc_rc tc_throttle_clear(struct tc_request *r, const char *login)
{
    unsigned char person[TC_HASH], address[TC_HASH];
    (void)subjects(r, login, person, address);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("subject", person, TC_HASH));
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_THROTTLE_CLEAR, args, NULL, NULL);
}
