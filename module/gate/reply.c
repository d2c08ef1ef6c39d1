/* SPDX-License-Identifier: Apache-2.0 */
/* Step 10: the whole page with its length, and one line in the log. */
#include "request.h"

#include <stdio.h>
#include <string.h>

#include "base/log.h"

#define HEAD_ROOM 12288 /* a location may be a whole address, escaped */

static const char *words_of(int status)
{
    static const struct { int status; const char *words; } table[] = {
        {200, "OK"}, {303, "See Other"}, {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"},
        {404, "Not Found"}, {405, "Method Not Allowed"}, {409, "Conflict"}, {413, "Content Too Large"},
        {415, "Unsupported Media Type"}, {422, "Unprocessable Content"}, {429, "Too Many Requests"},
        {500, "Internal Server Error"}, {503, "Service Unavailable"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (table[i].status == status)
            return table[i].words;
    return "Error";
}

int tc_request_status(const struct tc_request *r, enum tc_rc rc)
{
    if (rc != TC_OK)
        return r->refusal ?: (int)rc;
    return r->status ?: 200;
}

/* default-src 'none' and then what a page of ours has: nothing inline, nothing from elsewhere. */
#define POLICY "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " \
    "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/* A file that somebody opens in the browser all the same runs nothing and belongs to no origin. */
#define FILE_POLICY "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

static const struct { const char *name, *value; } safety[] = {
    {"Cache-Control", "no-store"},
    {"Vary", "Cookie"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
};

/* What is saved as a file rather than read on a page. */
static bool is_table(const struct tc_request *r, int status)
{
    return r->screen && (r->screen->flags & TC_ROUTE_EXPORT) && !r->as_xml && status == 200;
}

static const char *allowed(const struct tc_request *r)
{
    bool get = r->place && (r->place->screen || r->place->get), post = r->place && (r->place->command || r->place->post);
    if (get && !post)
        return "GET, HEAD";
    return post && !get ? "POST" : "GET, HEAD, POST";
}

/* RFC 6266: the name in ASCII for old programs, then as it is (RFC 8187). */
static const char *disposition(struct tc_request *r, int status)
{
    if (is_table(r, status))
        return "attachment";
    if (!r->file.bytes || status != 200)
        return NULL;
    char *ascii = talloc_strdup(r, r->file.name), *escaped = tc_form_escape(r, r->file.name);
    for (char *at = ascii; at && *at; at++)
        if ((unsigned char)*at > 0x7E || (unsigned char)*at < 0x20 || *at == '"' || *at == '\\')
            *at = '_';
    return talloc_asprintf(r, "attachment; filename=\"%s\"; filename*=UTF-8''%s", ascii ?: "file", escaped ?: "file");
}

/* Lines in a room of fixed size, for even a request without memory gets a reply. */
struct head {
    char *text;
    size_t room, length;
};

static void add_line(struct head *head, const char *name, const char *value)
{
    size_t left = head->length < head->room ? head->room - head->length : 0;
    if (value)
        head->length += (size_t)snprintf(head->text + head->length, left, "%s: %s\r\n", name, value);
}

size_t tc_reply_head(struct tc_request *r, int status, char *text, size_t room)
{
    struct head head = {text, room, 0};
    char line[64];
    snprintf(line, sizeof line, "%d %s", status, words_of(status));
    add_line(&head, "Status", line);
    add_line(&head, "Content-Type", r->drawn.media_type ?: "text/plain; charset=utf-8");
    snprintf(line, sizeof line, "%zu", r->drawn.length);
    add_line(&head, "Content-Length", line);
    add_line(&head, "Location", r->location);
    add_line(&head, "Set-Cookie", r->cookie);
    add_line(&head, "Allow", status == 405 ? allowed(r) : NULL);
    add_line(&head, "Retry-After", status == 503 ? "5" : NULL);
    add_line(&head, "Content-Disposition", disposition(r, status));
    add_line(&head, "Content-Security-Policy", r->file.bytes ? FILE_POLICY : POLICY);
    /* Signing in comes from a page that tells its origin to itself; all others tell nobody anything. */
    add_line(&head, "Referrer-Policy", r->who.id || tc_link_is_path(r) ? "no-referrer" : "same-origin");
    for (size_t i = 0; i < sizeof safety / sizeof *safety; i++)
        add_line(&head, safety[i].name, safety[i].value);
    if (head.length + 3 > room)
        return room;
    memcpy(text + head.length, "\r\n", 3);
    return head.length + 2;
}

void tc_reply(struct tc_request *r, enum tc_rc rc)
{
    char head[HEAD_ROOM];
    if (rc != TC_OK && tc_witness_refusal(r, rc) != TC_OK)
        tc_log(TC_LOG_ERROR, "request %s: a refusal without its audit entry", r->turn->number);
    if (rc != TC_OK)
        tc_problem(r, rc);
    if (tc_reply_head(r, tc_request_status(r, rc), head, sizeof head) >= sizeof head)
        return; /* an address that no browser sent: the connection ends without a reply */
    if (!tc_wire_send(r, head, r->drawn.bytes, r->is_head ? 0 : r->drawn.length))
        tc_log(TC_LOG_NOTICE, "request %s: nobody took the reply", r->turn->number);
    tc_connection_end(r->connection);
}

void tc_request_spent(struct tc_request *r)
{
    r->sql += tc_store_spent(r->gate->reader) + tc_store_spent(r->gate->writer);
}

/* A page that tells of a refusal is a refusal, although the request went its whole way. */
static enum tc_rc result_of(const struct tc_request *r, enum tc_rc rc)
{
    static const enum tc_rc told[] = {TC_STRANGER, TC_DENIED, TC_CLASH, TC_INPUT, TC_BUSY};
    for (size_t i = 0; rc == TC_OK && i < sizeof told / sizeof *told; i++)
        if (r->status == (int)told[i])
            return told[i];
    return rc == TC_OK && r->status == 429 ? TC_BUSY : rc;
}

/* The path as it stands in the table, never as it was asked: an address may say anything. */
void tc_request_log(struct tc_request *r, enum tc_rc rc)
{
    int64_t total = tc_clock_tick() - r->began;
    tc_request_spent(r);
    int64_t xml = r->xml > 0 ? r->xml : 0, gate = total - r->sql - xml - r->xslt;
    if (gate < 0)
        gate = 0; /* a connection made anew within a statement counts twice below */
    tc_log(rc == TC_FAULT || rc == TC_BUSY ? TC_LOG_ERROR : TC_LOG_INFO,
           "request %s %s %s person %lld %d %s ms sql %.1f xml %.1f xslt %.1f gate %.1f total %.1f%s%s",
           r->turn->number, r->is_post ? "POST" : "GET", r->place ? r->place->path : "-", (long long)r->who.id,
           tc_request_status(r, rc), tc_rc_name(result_of(r, rc)), (double)r->sql / 1000, (double)xml / 1000,
           (double)r->xslt / 1000, (double)gate / 1000, (double)total / 1000, rc == TC_OK ? "" : ": ",
           rc == TC_OK ? "" : r->turn->words);
}
