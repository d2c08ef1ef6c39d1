/* SPDX-License-Identifier: Apache-2.0 */
/* Commands: key, clock, judgement, change, audit entry and receipt in one transaction. */
#include "input.h"

#include <string.h>

#include "base/log.h"
#include "base/text.h"

#define KEY 16

struct attempt {
    struct tc_request *r;
    struct tc_act act;
    unsigned char key[KEY], digest[KEY];
    bool is_seen; /* the key had its receipt already */
};

static enum tc_rc change(struct tc_request *r, enum tc_sql sql, const struct tc_arg *args, int64_t *rows_r)
{
    return tc_store_change(r->gate->writer, r->turn, tc_gate_grant(r), sql, args, rows_r, NULL);
}

/* A search changes nothing, so that sending it again is no second act. */
static bool has_receipt(const struct tc_request *r)
{
    return !(r->route->flags & TC_ROUTE_SEARCH);
}

static enum tc_rc claim_key(struct attempt *attempt)
{
    struct tc_request *r = attempt->r;
    int64_t rows = 0;
    if (!has_receipt(r))
        return TC_OK;
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("key", attempt->key, KEY), tc_arg_int("person", r->who.id),
                                        tc_arg_text("path", r->route->path), tc_arg_bytes("digest", attempt->digest, KEY));
    enum tc_rc rc = change(r, TC_SQL_RECEIPT_CLAIM, args, &rows);
    attempt->is_seen = rc == TC_OK && rows == 0;
    return attempt->is_seen ? tc_fail(r, TC_CLASH, "the key has its receipt") : rc;
}

/* Access is judged again now that the case's clock stands: what another command took away
 * between the look-up and here is gone. */
static enum tc_rc judge(struct tc_request *r)
{
    int64_t case_id = r->grant->case_id;
    enum tc_rc rc = TC_OK;
    if ((r->route->flags & TC_ROUTE_CLOCK) && case_id != 0)
        rc = tc_store_stamp(r->gate->writer, r->turn, &case_id, 1);
    return rc ?: tc_resolve(r, r->gate->writer, r->route, &r->grant);
}

/* The one place that keeps a closed case as it is; its form is shown again with what was typed. */
static enum tc_rc check_open(struct tc_request *r)
{
    r->error_count = 0;
    if (!r->is_case_closed || tc_need_outlives_closing(r->route->need))
        return TC_OK;
    tc_error_note(r, "", "case-closed");
    return TC_INPUT;
}

static enum tc_rc write_receipt(struct attempt *attempt)
{
    struct tc_request *r = attempt->r;
    if (!has_receipt(r))
        return TC_OK;
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("key", attempt->key, KEY), tc_arg_text("location", attempt->act.location));
    return change(r, TC_SQL_RECEIPT_WRITE, args, NULL);
}

static enum tc_rc run_handler(struct attempt *attempt)
{
    struct tc_request *r = attempt->r;
    r->record = (struct tc_record){r->turn, r->gate->writer, r->grant, NULL, NULL, r->gate->pathways, r->gate->forms};
    attempt->act = (struct tc_act){.turn = r->turn, .record = &r->record, .in = r->in, .who = &r->who};
    enum tc_rc rc = r->route->act(&attempt->act);
    r->object = attempt->act.object;
    r->detail = attempt->act.detail;
    r->about_case = attempt->act.about_case;
    r->about_client = attempt->act.about_client;
    if (!attempt->act.location)
        attempt->act.location = r->route->sheet;
    return rc == TC_OK && r->error_count > 0 && !attempt->act.keeps ? TC_INPUT : rc;
}

/* May run several times: it sets anew what it gives. */
static enum tc_rc run(void *user)
{
    struct attempt *attempt = user;
    struct tc_request *r = attempt->r;
    tc_audit_dropped(r->gate->audit);
    enum tc_rc rc = claim_key(attempt) ?: judge(r) ?: check_open(r) ?: run_handler(attempt);
    if (rc != TC_OK || attempt->act.is_quiet)
        return rc != TC_OK ? rc : write_receipt(attempt);
    enum tc_audit_kind kind = has_receipt(r) ? TC_AUDIT_CHANGE : TC_AUDIT_SEARCH;
    struct tc_audit_entry entry = tc_witness_entry(r, kind, TC_OK);
    return tc_audit_write(r->gate->audit, r->turn, &entry) ?: write_receipt(attempt);
}

/* Found only when this very command was done: another's key, another form's, or other words under
 * the same key (the page before, changed and sent again) have no receipt. */
static enum tc_rc find_receipt(struct attempt *attempt, bool *found_r)
{
    struct tc_request *r = attempt->r;
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_bytes("key", attempt->key, KEY), tc_arg_int("person", r->who.id),
                                        tc_arg_text("path", r->route->path), tc_arg_bytes("digest", attempt->digest, KEY));
    tc_turn_mend(r->turn);
    enum tc_rc rc = tc_store_one(r->gate->writer, r->turn, tc_gate_grant(r), TC_SQL_RECEIPT_OF, args, &row);
    *found_r = rc == TC_OK && row.count > 0;
    if (*found_r)
        tc_go(r, tc_row_text(&row, "location"));
    return rc;
}

static enum tc_rc answer_seen(struct attempt *attempt)
{
    bool found;
    enum tc_rc rc = find_receipt(attempt, &found);
    if (rc != TC_OK || found)
        return rc;
    tc_error_note(attempt->r, "", "sent-already");
    attempt->r->status = TC_CLASH;
    return tc_redraw(attempt->r, TC_INPUT);
}

/* The connection broke after COMMIT was sent: the receipt knows. */
static enum tc_rc answer_unknown(struct attempt *attempt)
{
    bool found = false;
    tc_audit_unknown(attempt->r->gate->audit);
    enum tc_rc rc = find_receipt(attempt, &found);
    if (rc == TC_OK && !found)
        rc = tc_fail(attempt->r, TC_BUSY, "a commit that did not happen");
    return rc;
}

static size_t add_parts(const struct tc_pairs *pairs, struct tc_part *parts, size_t count)
{
    for (size_t i = 0; i < pairs->count; i++) {
        if (strcmp(pairs->list[i].name, "form") == 0 || strcmp(pairs->list[i].name, "key") == 0)
            continue;
        parts[count++] = (struct tc_part){pairs->list[i].name, strlen(pairs->list[i].name)};
        parts[count++] = (struct tc_part){pairs->list[i].value, pairs->list[i].length};
    }
    return count;
}

/* Of what was typed and of what the address names, without the tokens around it. */
static void digest_form(struct attempt *attempt)
{
    const struct tc_request *r = attempt->r;
    unsigned char hash[TC_HASH];
    size_t count = 0;
    struct tc_part *parts = talloc_array(r, struct tc_part, (r->form.count + r->query.count) * 2 + 2);
    if (parts)
        count = add_parts(&r->query, parts, add_parts(&r->form, parts, 0));
    if (parts && r->link.id != 0) /* nobody of staff: the key is this link's alone */
        parts[count++] = (struct tc_part){&r->link.id, sizeof r->link.id};
    tc_hash(r->gate->config->kept_key, parts, count, hash);
    memcpy(attempt->digest, hash, KEY);
}

static enum tc_rc read_key(struct tc_request *r, unsigned char key_r[KEY])
{
    const char *key = tc_pairs_text(&r->form, "key");
    if (has_receipt(r) && (!key || !tc_text_unhex(key, key_r, KEY)))
        return tc_refuse(r, TC_INPUT, 400, "a form without its key");
    return TC_OK;
}

enum tc_rc tc_act(struct tc_request *r)
{
    struct attempt attempt = {.r = r};
    bool is_known = true;
    enum tc_rc rc = read_key(r, attempt.key);
    if (rc != TC_OK)
        return rc;
    if (r->error_count > 0)
        return tc_redraw(r, TC_INPUT);
    digest_form(&attempt);
    rc = tc_store_transact(r->gate->writer, r->turn, run, &attempt, &is_known);
    if (rc == TC_OK) {
        tc_audit_committed(r->gate->audit);
        if (r->error_count > 0)
            return tc_redraw(r, TC_INPUT);
        tc_go(r, attempt.act.location);
        return TC_OK;
    }
    if (!is_known)
        return answer_unknown(&attempt);
    tc_audit_dropped(r->gate->audit);
    if (attempt.is_seen)
        return answer_seen(&attempt);
    return rc == TC_INPUT || rc == TC_CLASH ? tc_redraw(r, rc) : rc;
}
