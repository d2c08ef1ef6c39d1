/* SPDX-License-Identifier: Apache-2.0 */
/* Step 5: may this person do this to this case? */
#include "request.h"

#include <string.h>

#include "base/date.h"
#include "base/reference.h"

/* ---- nobody is signed in ---------------------------------------------------------------- */

static enum tc_rc to_sign_in(struct tc_request *r)
{
    const char *query = tc_form_write(r, &r->query);
    char *next = query ? talloc_asprintf(r, "%s%s%s", r->path, *query ? "?" : "", query) : NULL;
    char *escaped = next ? tc_form_escape(r, next) : NULL;
    char *location = escaped ? talloc_asprintf(r, "/sign-in?next=%s", escaped) : NULL;
    if (!location)
        return tc_fail(r, TC_BUSY, "memory for an address");
    tc_go(r, strcmp(next, "/") == 0 ? "/sign-in" : location);
    return TC_OK;
}

/* A form sent after the session's end is kept until its person is back; whom the web server
 * vouches for is back already. */
static enum tc_rc keep_for_later(struct tc_request *r)
{
    const char *handle = NULL;
    bool may_keep = r->route && r->lapsed_person != 0 && tc_form_token_fits(r);
    enum tc_rc rc = may_keep ? tc_kept_keep(r, &handle) : TC_OK;
    const char *login = handle ? tc_vouched_login(r) : NULL;
    if (rc == TC_OK && login)
        return tc_vouched_enter(r, login, handle);
    return rc ?: tc_sign_in_show(r, NULL, handle, TC_STRANGER);
}

static enum tc_rc turn_away(struct tc_request *r)
{
    unsigned flags = r->own ? r->own->flags : r->route->flags;
    if (r->is_post)
        return keep_for_later(r);
    if (r->as_xml || (flags & TC_ROUTE_POLL))
        return tc_fail(r, TC_STRANGER, "nobody is signed in");
    return to_sign_in(r);
}

/* ---- what the request names ------------------------------------------------------------- */

struct found {
    int64_t case_id, client_id;
    bool is_closed;
};

static enum tc_rc find_case(struct tc_request *r, struct tc_store *store, const char *reference, struct found *found)
{
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_text("reference", reference));
    enum tc_rc rc = tc_store_one(store, r->turn, tc_gate_grant(r), TC_SQL_GATE_CASE, args, &row);
    if (rc != TC_OK)
        return rc;
    int64_t client_id = row.count ? tc_row_int(&row, "client_id") : 0;
    if (row.count == 0 || (found->client_id != 0 && found->client_id != client_id))
        return tc_fail(r, TC_GONE, "a case that is not there or not visible");
    *found = (struct found){tc_row_int(&row, "id"), client_id, tc_row_int(&row, "closed") != 0};
    return TC_OK;
}

static enum tc_rc find_client(struct tc_request *r, struct tc_store *store, const char *reference, struct found *found)
{
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_text("reference", reference));
    enum tc_rc rc = tc_store_one(store, r->turn, tc_gate_grant(r), TC_SQL_GATE_CLIENT, args, &row);
    if (rc != TC_OK)
        return rc;
    int64_t id = row.count ? tc_row_int(&row, "id") : 0;
    if (id == 0 || (found->client_id != 0 && found->client_id != id))
        return tc_fail(r, TC_GONE, "a client who is not there or not visible");
    found->client_id = id;
    return TC_OK;
}

static enum tc_rc find_field(struct tc_request *r, struct tc_store *store, const struct tc_field *field, struct found *found)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    const char *typed = tc_request_text(r, field->name);
    if (!typed || !*typed)
        return field->required ? tc_fail(r, TC_GONE, "no reference") : TC_OK;
    if (!tc_reference_read(typed, reference))
        return tc_fail(r, TC_GONE, "a reference that is none");
    return field->kind == TC_FIELD_CASE ? find_case(r, store, reference, found) : find_client(r, store, reference, found);
}

/* "2026-11-19": the end of that day; "2026-11-19T14:30": that minute, both in the site's zone; with seconds and
 * a Z: that moment in UTC. */
static bool read_past(const char *typed, int64_t *moment_r)
{
    struct tc_date date;
    size_t length = strlen(typed);
    if (!tc_date_read(typed, &date))
        return false;
    if (length == 10) {
        *moment_r = tc_date_end(date);
        return true;
    }
    if (!tc_moment_read(typed, moment_r) || (length != 16 && typed[length - 1] != 'Z'))
        return false;
    int64_t minute = *moment_r / TC_MINUTE - tc_date_days(date) * (TC_DAY / TC_MINUTE);
    if (length == 16)
        *moment_r = tc_date_at(date, (int)(minute / 60), (int)(minute % 60));
    return true;
}

const char *tc_as_of_typed(struct tc_request *r)
{
    const char *typed = r->is_post ? NULL : tc_pairs_text(&r->query, "as-of"), *at = tc_pairs_text(&r->query, "as-of-at");
    if (!typed || !*typed)
        return NULL;
    return strlen(typed) == 10 && at && *at ? talloc_asprintf(r, "%sT%s", typed, at) : typed;
}

/* The record as it stood then; who may see it is always decided as of now. */
static enum tc_rc read_as_of(struct tc_request *r, int64_t *as_of_r)
{
    const char *typed = tc_as_of_typed(r);
    int64_t past = 0;
    *as_of_r = 0;
    if (!typed)
        return TC_OK;
    if (!read_past(typed, &past))
        return tc_refuse(r, TC_INPUT, 400, "as-of is no date");
    *as_of_r = past < r->turn->now ? past : 0;
    return TC_OK;
}

enum tc_rc tc_resolve(struct tc_request *r, struct tc_store *store, const struct tc_route *route, const struct tc_grant **grant_r)
{
    struct found found = {0};
    int64_t as_of;
    if (route->need == TC_NEED_LINK)
        return tc_link_resolve(r, route->need, grant_r);
    enum tc_rc rc = read_as_of(r, &as_of);
    for (const struct tc_field *field = route->fields; rc == TC_OK && field->name; field++)
        if (field->kind == TC_FIELD_CASE || field->kind == TC_FIELD_CLIENT)
            rc = find_field(r, store, field, &found);
    if (rc != TC_OK)
        return rc;
    r->is_case_closed = found.is_closed;
    *grant_r = tc_route_grant(r, route->need, found.case_id, found.client_id, found.case_id || found.client_id ? as_of : 0);
    return *grant_r ? TC_OK : tc_fail(r, TC_DENIED, "the role does not include %s", tc_need_word(route->need));
}

/* ---- the step --------------------------------------------------------------------------- */

/* The form's token belongs to the session before: a tab that was open when its person signed in
 * again. Our own page sent it, so nothing is forged: it is shown again with what was typed. */
static enum tc_rc check_form(struct tc_request *r)
{
    if (!r->is_post || tc_form_token_fits(r))
        return TC_OK;
    bool is_surely_ours = r->fetch_site || (r->origin && strcmp(r->origin, "null") != 0);
    if (!is_surely_ours || !r->route || !tc_pairs_text(&r->form, "form"))
        return tc_fail(r, TC_DENIED, "a form without its token");
    tc_error_note(r, "", "send-again");
    r->status = TC_DENIED;
    return TC_OK;
}

/* Not of staff: a link's holder, for that link's routes alone. */
static enum tc_rc may_hold(struct tc_request *r)
{
    enum tc_rc rc = tc_link_turn_away(r);
    if (rc != TC_OK || r->doc || r->location)
        return rc;
    rc = tc_link_used(r);
    if (rc == TC_OK)
        rc = check_form(r);
    return rc ?: tc_resolve(r, r->gate->reader, r->route, &r->grant);
}

enum tc_rc tc_may(struct tc_request *r)
{
    enum tc_need need = r->own ? r->own->need : r->route->need;
    unsigned flags = r->own ? r->own->flags : r->route->flags;
    if (r->is_post && !tc_comes_from_us(r))
        return tc_fail(r, TC_DENIED, "a form from another site");
    if (need == TC_NEED_LINK)
        return may_hold(r);
    if (r->who.id == 0 && need != TC_NEED_PUBLIC)
        return turn_away(r);
    enum tc_rc rc = flags & TC_ROUTE_POLL ? TC_OK : tc_session_used(r);
    if (rc == TC_OK && need != TC_NEED_PUBLIC)
        rc = check_form(r);
    if (rc == TC_OK && !tc_may_now(r, need))
        rc = tc_fail(r, TC_DENIED, "the role does not include %s", tc_need_word(need));
    if (rc == TC_OK && r->as_csv && !tc_may_now(r, TC_NEED_LIST_EXPORT))
        rc = tc_fail(r, TC_DENIED, "the role does not include %s", tc_need_word(TC_NEED_LIST_EXPORT));
    if (rc == TC_OK && r->route)
        rc = tc_resolve(r, r->gate->reader, r->route, &r->grant);
    return rc;
}
