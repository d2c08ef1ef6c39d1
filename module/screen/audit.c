/* SPDX-License-Identifier: Apache-2.0 */
/* The audit log: who has seen this case or client, what did this person do, on the page and as a table. */
#include <string.h>

#include "base/clock.h"
#include "base/reference.h"
#include "gate/search.h"
#include "gate/searches.h"
#include "part.h"
#include "rule/audit.h"
#include "rule/search.h"
#include "screens.h"

#define PAGE_ROWS (TC_LIST_ROWS + 1)
#define TABLE_ROWS 5000 /* of an export; who wants more narrows the dates */

const struct tc_field audit_fields[] = {{.name = "search", .kind = TC_FIELD_LINE}, {.name = NULL}};
const struct tc_field audit_found_fields[] = {
    {.name = "search", .kind = TC_FIELD_LINE, .required = true}, {.name = "after", .kind = TC_FIELD_CURSOR}, {.name = NULL}};
const struct tc_field audit_case_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true}, {.name = "after", .kind = TC_FIELD_CURSOR}, {.name = NULL}};
const struct tc_field audit_client_fields[] = {
    {.name = "client", .kind = TC_FIELD_CLIENT, .required = true}, {.name = "after", .kind = TC_FIELD_CURSOR}, {.name = NULL}};
const struct tc_field audit_export_fields[] = {{.name = "search", .kind = TC_FIELD_LINE, .required = true}, {.name = NULL}};

enum tc_rc show_audit(struct tc_view *v)
{
    const struct tc_input *in;
    return tc_search_read(v, tc_audit_form, &in);
}

/* What is asked: entries of one case, client or person, or all. */
struct question {
    const struct tc_input *in;
    enum tc_sql sql;
    int64_t subject, who; /* ids; who is 0 for anybody */
    bool answered;        /* false: nothing fits, or several people do */
};

static enum tc_rc find_one(struct tc_view *v, enum tc_sql sql, const struct tc_arg *args, int64_t *id_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_store_one(v->record->store, v->turn, v->record->grant, sql, args, &row);
    *id_r = rc == TC_OK && row.count ? tc_row_int(&row, "@id") : 0;
    return rc;
}

/* A reference of a case or of a client; one that is not within reach is like one that there is not. */
static enum tc_rc find_record(struct tc_view *v, struct question *q, struct tc_node *asked)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    if (!tc_reference_read(tc_in_text(q->in, "reference"), reference)) {
        q->answered = false;
        return TC_OK;
    }
    const struct tc_arg *args = TC_ARGS(tc_arg_text("reference", reference));
    enum tc_rc rc = find_one(v, TC_SQL_AUDIT_CASE, args, &q->subject);
    q->sql = TC_SQL_AUDIT_OF_CASE;
    if (rc == TC_OK && q->subject == 0) {
        rc = find_one(v, TC_SQL_AUDIT_CLIENT, args, &q->subject);
        q->sql = TC_SQL_AUDIT_OF_CLIENT;
    }
    q->answered = q->answered && q->subject != 0;
    tc_node_attr(asked, "reference", reference);
    if (q->subject != 0)
        tc_node_attr(asked, "of", q->sql == TC_SQL_AUDIT_OF_CASE ? "case" : "client");
    bool is_case = q->sql == TC_SQL_AUDIT_OF_CASE;
    *(is_case ? &v->about_case : &v->about_client) = q->subject;
    v->detail = q->subject == 0 ? "who has seen a record that is not there or out of reach"
              : is_case         ? "who has seen this case" : "who has seen this person";
    return rc;
}

static enum tc_rc list_people(struct tc_view *v, const char *typed, struct tc_node *asked, size_t *count_r)
{
    struct tc_search_name *name = talloc_zero(v->turn, struct tc_search_name);
    if (!name)
        return tc_fail(v, TC_FAULT, "no memory");
    tc_search_name(typed, name);
    return tc_record_many(v->record, TC_SQL_AUDIT_PEOPLE,
                          TC_ARGS(tc_arg_text("exact", typed), tc_arg_text("low", name->count ? name->low[0] : NULL),
                                  tc_arg_text("high", name->count ? name->high[0] : NULL)),
                          asked, "person", count_r);
}

/* A person chosen, or typed by login or name: several who fit are offered. */
static enum tc_rc find_person(struct tc_view *v, struct question *q, struct tc_node *asked)
{
    size_t count = 0;
    enum tc_rc rc;
    if (tc_in_int(q->in, "who") != 0)
        rc = tc_record_many(v->record, TC_SQL_AUDIT_PERSON, TC_ARGS(tc_arg_in(q->in, "who")), asked, "person", &count);
    else
        rc = list_people(v, tc_in_text(q->in, "person"), asked, &count);
    struct tc_node *person = tc_node_first(asked, "person");
    char *login = person ? tc_node_attr_get(v->turn, person, "login") : NULL;
    bool exact = login && tc_in_text(q->in, "person") && strcmp(login, tc_in_text(q->in, "person")) == 0;
    if (count == 1 || exact)
        q->who = strtoll(tc_node_attr_get(v->turn, person, "id"), NULL, 10);
    tc_node_attr(asked, "person", q->who ? "one" : count ? "several" : "none");
    q->answered = q->answered && q->who != 0;
    return rc;
}

static enum tc_rc read_question(struct tc_view *v, struct question *q)
{
    struct tc_node *asked = tc_node_add(v->page, "asked");
    enum tc_rc rc = tc_search_read(v, tc_audit_form, &q->in);
    if (rc != TC_OK)
        return rc;
    if (!q->in)
        return tc_fail(v, TC_GONE, "no search");
    q->answered = true;
    q->sql = TC_SQL_AUDIT_OF_ALL;
    tc_node_attr(asked, "search", tc_in_text(v->in, "search"));
    if (tc_in_int(q->in, "who") != 0 || tc_in_text(q->in, "person"))
        rc = find_person(v, q, asked);
    if (rc == TC_OK && q->who != 0) {
        q->sql = TC_SQL_AUDIT_OF_PERSON;
        v->detail = talloc_asprintf(v->turn, "what person %lld did", (long long)q->who);
    }
    return rc == TC_OK && tc_in_text(q->in, "reference") ? find_record(v, q, asked) : rc;
}

static int64_t day_of(const struct tc_input *in, const char *name, bool end, int64_t otherwise)
{
    struct tc_date date;
    if (!in || !tc_in_date(in, name, &date))
        return otherwise;
    return end ? tc_date_end(date) : tc_date_at(date, 0, 0);
}

/* Whose acts, and of which case or client: only what the statement asks for. */
static void add_subject(const struct question *q, struct tc_arg *args)
{
    if (q->sql != TC_SQL_AUDIT_OF_ALL)
        *args++ = tc_arg_id("who", q->who);
    if (q->sql == TC_SQL_AUDIT_OF_CASE || q->sql == TC_SQL_AUDIT_OF_CLIENT)
        *args++ = tc_arg_id("subject", q->subject);
    *args = (struct tc_arg){.kind = TC_ARG_END};
}

static enum tc_rc list_entries(struct tc_view *v, const struct question *q, int64_t rows)
{
    struct tc_audit_mark mark;
    bool on = rows == PAGE_ROWS && tc_audit_mark_read(tc_in_text(v->in, "after"), &mark);
    struct tc_arg args[] = {
        tc_arg_moment("since", day_of(q->in, "since", false, 1)),
        tc_arg_moment("until", day_of(q->in, "until", true, v->turn->now + TC_DAY)),
        q->in ? tc_arg_in(q->in, "kind") : tc_arg_null("kind"), q->in ? tc_arg_in(q->in, "result") : tc_arg_null("result"),
        tc_arg_text("at", on ? mark.at : NULL), tc_arg_text("stream", on ? mark.stream : NULL),
        on ? tc_arg_int("seq", mark.seq) : tc_arg_null("seq"), tc_arg_int("rows", rows), tc_arg_null(NULL), tc_arg_null(NULL), tc_arg_null(NULL)};
    add_subject(q, &args[8]);
    if (rows != PAGE_ROWS)
        return tc_rows_many(v, q->sql, args, "entry");
    enum tc_rc rc = tc_rows_page(v, q->sql, args, "entries", "entry");
    if (rc == TC_OK && on)
        tc_node_attr(tc_node_first(v->page, "list"), "after", tc_in_text(v->in, "after"));
    return rc;
}

/* From the record itself: no search has to be kept, for a reference says nothing to a stranger. */
static enum tc_rc list_of(struct tc_view *v, enum tc_sql sql, int64_t subject, const char *of)
{
    struct question q = {.in = NULL, .sql = sql, .subject = subject};
    struct tc_node *asked = tc_node_add(v->page, "asked");
    tc_node_attr(asked, "of", of);
    tc_node_attr(asked, "reference", tc_in_text(v->in, of));
    v->detail = sql == TC_SQL_AUDIT_OF_CASE ? "who has seen this case" : "who has seen this person";
    return list_entries(v, &q, PAGE_ROWS);
}

enum tc_rc show_audit_case(struct tc_view *v)
{
    return list_of(v, TC_SQL_AUDIT_OF_CASE, v->record->grant->case_id, "case");
}

enum tc_rc show_audit_client(struct tc_view *v)
{
    return list_of(v, TC_SQL_AUDIT_OF_CLIENT, v->record->grant->client_id, "client");
}

enum tc_rc show_audit_found(struct tc_view *v)
{
    struct question q = {.in = NULL};
    enum tc_rc rc = read_question(v, &q);
    return rc == TC_OK && q.answered ? list_entries(v, &q, PAGE_ROWS) : rc;
}

enum tc_rc show_audit_csv(struct tc_view *v)
{
    struct question q = {.in = NULL};
    enum tc_rc rc = read_question(v, &q);
    if (rc == TC_OK && !q.answered)
        return tc_fail(v, TC_GONE, "nothing to export");
    return rc == TC_OK ? list_entries(v, &q, TABLE_ROWS) : rc;
}
