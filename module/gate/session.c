/* SPDX-License-Identifier: Apache-2.0 */
/* A session begins and ends: person, session and audit entry in one transaction. */
#include "request.h"

#include "base/text.h"
#include "record/person.h"

struct entering {
    struct tc_request *r;
    const struct tc_directory_person *person;
    const char *login;
    int64_t session_before; /* of the same browser; ended, so that a planted cookie gains nothing */
};

static struct tc_person_facts facts_of(const struct tc_directory_person *person)
{
    return (struct tc_person_facts){
        .key = person->key, .login = person->login, .name = person->name, .mail = person->mail, .phone = person->phone,
        .roles = person->roles, .teams = person->teams, .programmes = person->programmes, .segments = person->segments,
        .state = "active",
    };
}

static enum tc_rc meet(struct entering *entering)
{
    struct tc_request *r = entering->r;
    const struct tc_directory_person *person = entering->person;
    struct tc_person_facts facts = facts_of(person);
    int64_t id = 0;
    r->who.id = 0;
    enum tc_rc rc = tc_person_meet(r->turn, r->gate->writer, tc_gate_grant(r), &facts, &id);
    r->who = (struct tc_viewer){
        .id = id, .name = person->name, .login = person->login, .roles = person->roles, .address = r->address,
    };
    return rc;
}

static enum tc_rc begin_session(struct tc_request *r)
{
    unsigned char hash[TC_HASH];
    char *token = tc_secret_alloc(r, TC_TOKEN_HEX + 1);
    if (!token)
        return tc_fail(r, TC_BUSY, "memory for a token");
    tc_token_make(token);
    tc_hash_text(token, hash);
    const char *agent = r->agent;
    if (agent && tc_text_characters(agent) > 200) /* bytes for characters: shorter, but never longer than the column */
        agent = tc_text_clean(r, agent, 198);
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("token", hash, sizeof hash), tc_arg_id("person", r->who.id),
                                        tc_arg_text("address", r->address), tc_arg_text("agent", agent));
    r->token = token;
    r->cookie = tc_cookie_write(r, r->gate->config, token);
    r->used_at = r->turn->now;
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SESSION_BEGIN, args, NULL, &r->who.session_id);
}

enum tc_rc tc_session_end(struct tc_request *r, int64_t session_id, const char *why)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_id("session", session_id), tc_arg_text("why", why));
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_SESSION_END, args, NULL, NULL);
}

static enum tc_rc enter(void *user)
{
    struct entering *entering = user;
    struct tc_request *r = entering->r;
    tc_audit_dropped(r->gate->audit);
    enum tc_rc rc = meet(entering) ?: begin_session(r) ?: tc_throttle_clear(r, entering->login);
    if (rc == TC_OK && entering->session_before != 0)
        rc = tc_session_end(r, entering->session_before, "new");
    struct tc_audit_entry entry = tc_witness_entry(r, TC_AUDIT_SIGN_IN, TC_OK);
    return rc ?: tc_audit_write(r->gate->audit, r->turn, &entry);
}

static enum tc_rc leave(void *user)
{
    struct tc_request *r = user;
    tc_audit_dropped(r->gate->audit);
    struct tc_audit_entry entry = tc_witness_entry(r, TC_AUDIT_SIGN_OUT, TC_OK);
    return tc_session_end(r, r->who.session_id, "sign_out") ?: tc_audit_write(r->gate->audit, r->turn, &entry);
}

enum tc_rc tc_session_enter(struct tc_request *r, const struct tc_directory_person *person, const char *login)
{
    struct entering entering = {r, person, login, r->who.session_id};
    enum tc_rc rc = tc_audit_transact(r->gate->audit, r->turn, enter, &entering);
    if (rc != TC_OK) {
        r->who = (struct tc_viewer){.address = r->address};
        r->cookie = NULL;
    }
    return rc;
}

/* The cookie stays with the browser: a form still open in another tab is known by it. */
enum tc_rc tc_sign_out_act(struct tc_request *r)
{
    enum tc_rc rc = TC_OK;
    if (r->who.id != 0 && !tc_form_token_fits(r))
        return tc_fail(r, TC_DENIED, "a sign-out without its token");
    if (r->who.id != 0)
        rc = tc_audit_transact(r->gate->audit, r->turn, leave, r);
    tc_go(r, r->gate->config->trust_realm ? "/sign-in?out=yes" : "/sign-in");
    return rc;
}
