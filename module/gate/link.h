/* SPDX-License-Identifier: Apache-2.0 */
/* The gate's side of forms that are sent by a link: a session bound to one link, beside and apart from those of staff. */
#ifndef TC_GATE_LINK_INSIDE_H
#define TC_GATE_LINK_INSIDE_H

#include "request.h"

enum link_state {
    LINK_GONE, /* never was, expired or revoked: one answer for all */
    LINK_NEW,
    LINK_BEGUN,
    LINK_SENT
};

struct link {
    enum link_state state;
    struct tc_row row; /* sql/read/link_by_token.sql's */
    int64_t id;
};

/* By the token of the address, dashes and spaces aside; state LINK_GONE if there is none. token_r has the token as it was made. */
TC_MUST_USE enum tc_rc link_find(struct tc_request *r, const char *typed, struct link *link_r, const char **token_r);
enum link_state link_state_of(const struct tc_request *r, const struct tc_row *row);

/* The page of the gate's own for links: <link state=…>. */
TC_MUST_USE enum tc_rc link_page(struct tc_request *r, const char *state, int status, struct tc_node **node_r);
/* The same with the programme's <crisis> words, where the browser's cookie names the link. */
TC_MUST_USE enum tc_rc link_page_help(struct tc_request *r, const char *state, int status, struct tc_node **node_r);
TC_MUST_USE enum tc_rc link_gone(struct tc_request *r);
TC_MUST_USE enum tc_rc link_sent(struct tc_request *r);
/* Taken back or expired, for the holder of its cookie alone. */
TC_MUST_USE enum tc_rc link_over(struct tc_request *r);

TC_MUST_USE enum tc_rc link_wait(struct tc_request *r);
/* For a link that opens nothing: counts it as a guess, unless its holder hears that it was sent. */
TC_MUST_USE enum tc_rc link_none(struct tc_request *r, const struct link *link);
/* token: NULL where the browser's own cookie names the link. */
TC_MUST_USE enum tc_rc link_ask_code(struct tc_request *r, const char *token, int status);

/* Sets the cookie of a new session of the link, and ends the one before; is_in_r false: it was sent or revoked meanwhile. */
TC_MUST_USE enum tc_rc link_enter(struct tc_request *r, const struct link *link, enum tc_sql sql, const unsigned char code[TC_HASH], bool *is_in_r);
TC_MUST_USE enum tc_rc link_seen(struct tc_request *r, const struct link *link, const char *detail);
bool link_is_code(const struct link *link, const unsigned char code[TC_HASH]);

/* Guessing: an address that does waits whatever it has; when all together do, whoever has nothing waits; codes wait by their link as well,
 * where a wrong one is counted at once. */
TC_MUST_USE enum tc_rc link_paused(struct tc_request *r, bool *paused_r);
TC_MUST_USE enum tc_rc link_all_paused(struct tc_request *r, bool *paused_r);
TC_MUST_USE enum tc_rc link_guessed(struct tc_request *r);
enum link_try { LINK_TRY_RIGHT, LINK_TRY_WRONG, LINK_TRY_WAITS };
TC_MUST_USE enum tc_rc link_try(struct tc_request *r, const struct link *link, const unsigned char code[TC_HASH], enum link_try *came_r);
TC_MUST_USE enum tc_rc link_forgive(struct tc_request *r, int64_t code_of); /* within a transaction */

/* 8 digits that follow from the link's token and the key of the page that began it: sent twice, it gives the same code. */
char *link_code_make(struct tc_request *r, const char *token, const char *key);
void link_code_hash(const struct tc_request *r, int64_t id, const char *code, unsigned char hash_r[TC_HASH]);

#endif
