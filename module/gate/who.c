/* SPDX-License-Identifier: Apache-2.0 */
/* Step 3: the person, by the session that the cookie names. */
#include "request.h"

#include <string.h>

#include "base/date.h"
#include "base/limits.h"

#define USED_EVERY TC_MINUTE /* last use is written at most so often: two tabs on two cluster nodes would collide */

static unsigned roles_of_words(const char *words)
{
    unsigned roles = 0;
    char one[64];
    while (words && *words) {
        size_t length = strcspn(words, ",");
        if (length < sizeof one) {
            memcpy(one, words, length);
            one[length] = '\0';
            int role = tc_role_of_word(one);
            roles |= role >= 0 ? 1u << role : 0;
        }
        words += length + (words[length] == ',');
    }
    return roles;
}

static int64_t moment_of(const struct tc_row *row, const char *name)
{
    int64_t moment = 0;
    const char *text = tc_row_text(row, name);
    return text && tc_moment_read(text, &moment) ? moment : 0;
}

/* NULL while the session lives. */
static const char *why_ended(const struct tc_request *r, const struct tc_row *row)
{
    const struct tc_gate_config *config = r->gate->config;
    int64_t idle = (config->idle_seconds ?: TC_SESSION_IDLE_SECONDS) * TC_SECOND;
    int64_t life = (config->life_seconds ?: TC_SESSION_LIFE_SECONDS) * TC_SECOND;
    if (tc_row_text(row, "ended"))
        return "already";
    if (strcmp(tc_row_text(row, "state"), "active") != 0)
        return "directory";
    if (r->turn->now - moment_of(row, "began") >= life)
        return "life";
    return r->turn->now - moment_of(row, "used") >= idle ? "idle" : NULL;
}

struct ending {
    struct tc_request *r;
    int64_t session_id;
    const char *why;
};

static enum tc_rc end_one(void *user)
{
    struct ending *ending = user;
    return tc_session_end(ending->r, ending->session_id, ending->why);
}

static enum tc_rc note_end(struct tc_request *r, const struct tc_row *row, const char *why)
{
    struct ending ending = {r, tc_row_int(row, "id"), why};
    r->lapsed_person = tc_row_int(row, "person");
    if (strcmp(why, "already") == 0)
        return TC_OK;
    return tc_store_transact(r->gate->writer, r->turn, end_one, &ending, NULL);
}

static void take_person(struct tc_request *r, const struct tc_row *row)
{
    r->who.id = tc_row_int(row, "person");
    r->who.name = tc_row_text(row, "name");
    r->who.login = tc_row_text(row, "login");
    r->who.language = tc_row_text(row, "language");
    r->who.roles = roles_of_words(tc_row_text(row, "roles"));
    r->who.session_id = tc_row_int(row, "id");
    r->used_at = moment_of(row, "used");
}

enum tc_rc tc_who(struct tc_request *r)
{
    struct tc_row row;
    unsigned char hash[TC_HASH];
    if (tc_link_is_path(r))
        return tc_link_who(r); /* whoever of staff tries a link is a stranger there */
    const char *token = tc_pairs_text(&r->cookies, tc_cookie_name(r->gate->config));
    if (!token || strlen(token) != TC_TOKEN_HEX)
        return TC_OK;
    tc_hash_text(token, hash);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("token", hash, sizeof hash));
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SESSION_BY_TOKEN, args, &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    r->token = r->known_token = token;
    r->known_login = tc_row_text(&row, "login");
    const char *why = why_ended(r, &row);
    if (why)
        return note_end(r, &row, why);
    take_person(r, &row);
    return TC_OK;
}

static enum tc_rc write_use(void *user)
{
    struct tc_request *r = user;
    const struct tc_arg *args = TC_ARGS(tc_arg_id("session", r->who.session_id));
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SESSION_USE, args, NULL, NULL);
}

enum tc_rc tc_session_used(struct tc_request *r)
{
    if (r->who.id == 0 || r->turn->now - r->used_at < USED_EVERY)
        return TC_OK;
    return tc_store_transact(r->gate->writer, r->turn, write_use, r, NULL);
}
