/* SPDX-License-Identifier: Apache-2.0 */
/* Signing in: the form, the directory's answer, what the person is told. */
#include "request.h"

#include <string.h>

#include "base/log.h"

/* ---- where to afterwards ------------------------------------------------------------------- */

/* Only an address of ours: a screen's path, without what a header or another site could be made of. */
static const char *checked_next(struct tc_request *r, const char *next)
{
    if (!next || *next != '/' || next[1] == '/' || next[1] == '\\')
        return NULL;
    for (const char *p = next; *p; p++)
        if (*p <= 0x20 || *p >= 0x7f || *p == '\\')
            return NULL;
    char *path = talloc_strndup(r, next, strcspn(next, "?#"));
    const struct tc_place *place = path ? tc_table_find(r->gate, path) : NULL;
    return place && (place->screen || strcmp(path, "/") == 0) ? next : NULL;
}

static const char *asked_next(struct tc_request *r)
{
    return checked_next(r, r->is_post ? tc_pairs_text(&r->form, "next") : tc_pairs_text(&r->query, "next"));
}

/* ---- the page ------------------------------------------------------------------------------ */

enum tc_rc tc_sign_in_show(struct tc_request *r, const char *outcome, const char *kept, int status)
{
    enum tc_rc rc = tc_page_begin(r, "sign_in");
    if (rc != TC_OK)
        return rc;
    struct tc_node *node = tc_node_add(tc_doc_root(r->doc), "sign-in");
    const char *next = asked_next(r);
    const char *login = outcome ? tc_pairs_text(&r->form, "username") : NULL;
    if (next)
        tc_node_attr(node, "next", next);
    if (kept)
        tc_node_attr(node, "kept", kept);
    if (r->lapsed_person != 0 && !outcome)
        tc_node_attr(node, "ended", "yes");
    if (outcome)
        tc_node_attr(node, "outcome", outcome);
    if (login)
        tc_node_attr(node, "login", login);
    r->status = status;
    return TC_OK;
}

/* ---- what the directory answered ------------------------------------------------------------ */

static enum tc_rc note_failure(struct tc_request *r, const char *login, enum tc_sign_in outcome)
{
    struct tc_audit_entry entry = tc_witness_entry(r, TC_AUDIT_SIGN_IN, TC_DENIED);
    entry.detail = tc_sign_in_word(outcome);
    tc_log(TC_LOG_NOTICE, "request %s: sign-in: %s%s%s", r->turn->number, tc_sign_in_word(outcome),
           *r->turn->words ? ": " : "", r->turn->words);
    tc_turn_mend(r->turn);
    bool counts = outcome != TC_SIGN_IN_UNAVAILABLE && outcome != TC_SIGN_IN_EMPTY && !tc_sign_in_knew(outcome);
    enum tc_rc rc = counts ? tc_throttle_count(r, login) : TC_OK;
    return rc ?: tc_audit_alone(r->gate->audit, r->turn, &entry);
}

/* One sentence for everybody; who knew the right password is told what to do. */
static enum tc_rc refuse(struct tc_request *r, const char *login, enum tc_sign_in outcome, const char *kept)
{
    bool is_down = outcome == TC_SIGN_IN_UNAVAILABLE;
    const char *told = is_down ? "unavailable" : tc_sign_in_knew(outcome) ? tc_sign_in_word(outcome) : "failed";
    enum tc_rc rc = note_failure(r, login, outcome);
    return rc ?: tc_sign_in_show(r, told, kept, is_down ? TC_BUSY : TC_STRANGER);
}

static void wipe(struct tc_request *r, const char *password)
{
    explicit_bzero((char *)password, strlen(password));
    if (r->body)
        explicit_bzero((char *)r->body, r->body_length);
}

static enum tc_rc ask_directory(struct tc_request *r, const char *login, enum tc_sign_in *outcome_r,
                                struct tc_directory_person *person_r)
{
    const char *password = tc_pairs_text(&r->form, "password");
    *outcome_r = TC_SIGN_IN_EMPTY;
    if (!*login || !password || !*password)
        return TC_OK;
    enum tc_rc rc = tc_directory_sign_in(r->gate->directory, r->turn, login, password, outcome_r, person_r);
    wipe(r, password);
    if (rc == TC_BUSY)
        *outcome_r = TC_SIGN_IN_UNAVAILABLE;
    return rc == TC_BUSY ? TC_OK : rc;
}

enum tc_rc tc_sign_in_act(struct tc_request *r)
{
    struct tc_directory_person person = {.key = NULL};
    enum tc_sign_in outcome;
    bool is_paused;
    const char *login = tc_pairs_text(&r->form, "username") ?: "", *kept = tc_pairs_text(&r->form, "kept");
    enum tc_rc rc = tc_throttle_check(r, login, &is_paused);
    if (rc != TC_OK)
        return rc;
    if (is_paused)
        return tc_sign_in_show(r, "wait", kept, 429);
    rc = ask_directory(r, login, &outcome, &person);
    if (rc != TC_OK)
        return rc;
    if (outcome != TC_SIGNED_IN)
        return refuse(r, login, outcome, kept);
    tc_turn_mend(r->turn);
    rc = tc_session_enter(r, &person, login);
    return rc ?: tc_kept_run(r, kept, asked_next(r) ?: "/");
}

/* ---- the web server vouches (Kerberos, certificates) ----------------------------------------- */

/* "name@REALM" of the one realm that the configuration names. */
const char *tc_vouched_login(struct tc_request *r)
{
    const char *at = r->remote_user ? strrchr(r->remote_user, '@') : NULL;
    if (!at || at == r->remote_user || strcmp(at + 1, r->gate->config->trust_realm) != 0)
        return NULL;
    return talloc_strndup(r, r->remote_user, (size_t)(at - r->remote_user));
}

static enum tc_sign_in judge_vouched(enum tc_rc rc, const struct tc_directory_person *person)
{
    switch (rc) {
    case TC_OK: return person->state == TC_SIGNED_IN && person->roles == 0 ? TC_SIGN_IN_NO_ROLE : person->state;
    case TC_GONE: return TC_SIGN_IN_UNKNOWN;
    case TC_CLASH: return TC_SIGN_IN_AMBIGUOUS;
    default: return TC_SIGN_IN_UNAVAILABLE;
    }
}

enum tc_rc tc_vouched_enter(struct tc_request *r, const char *login, const char *kept)
{
    struct tc_directory_person person = {.key = NULL};
    enum tc_rc rc = tc_directory_find(r->gate->directory, r->turn, login, &person);
    enum tc_sign_in outcome = judge_vouched(rc, &person);
    if (outcome != TC_SIGNED_IN)
        return refuse(r, login, outcome, kept);
    rc = tc_session_enter(r, &person, login);
    return rc ?: tc_kept_run(r, kept, asked_next(r) ?: "/");
}

enum tc_rc tc_sign_in_page(struct tc_request *r)
{
    if (r->who.id != 0) {
        tc_go(r, asked_next(r) ?: "/");
        return TC_OK;
    }
    /* Who has just signed out is not let in again by the same word of the web server's. */
    const char *login = tc_pairs_text(&r->query, "out") ? NULL : tc_vouched_login(r);
    return login ? tc_vouched_enter(r, login, NULL) : tc_sign_in_show(r, NULL, NULL, 200);
}
