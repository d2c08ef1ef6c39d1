/* SPDX-License-Identifier: Apache-2.0 */
/* What libfcgi gives and takes: parameters, body, reply. */
#include "connection.h"
#include "request.h"

#include <stdlib.h>
#include <string.h>

#include "base/limits.h"

#define CHUNK (32 * 1024)

/* Parameters die at the next accept, so they are copied at once. */
enum tc_rc tc_wire_params(struct tc_request *r)
{
    size_t count = 0, bytes = 0;
    for (char **at = r->connection->fcgx.envp; *at; at++) {
        size_t length = strlen(*at);
        bytes += length;
        if (++count > TC_MAX_PARAMS || bytes > TC_MAX_PARAM_BYTES)
            return tc_fail(r, TC_LARGE, "parameters over %d or %d bytes", TC_MAX_PARAMS, TC_MAX_PARAM_BYTES);
        char *name = talloc_strndup(r, *at, length);
        char *equals = name ? strchr(name, '=') : NULL;
        if (!equals)
            continue;
        *equals = '\0';
        struct tc_pair pair = {.name = name, .value = equals + 1, .length = strlen(equals + 1)};
        enum tc_rc rc = tc_pairs_add(&r->params, pair);
        if (rc != TC_OK)
            return rc;
    }
    return TC_OK;
}

/* A body that is not read to its end would be read as further FastCGI records by a connection
 * that lives on; and a web server that still sends may take no reply. */
static void drain(struct tc_request *r)
{
    char trash[CHUNK];
    while (FCGX_GetStr(trash, sizeof trash, r->connection->fcgx.in) > 0)
        ;
}

static enum tc_rc read_all(struct tc_request *r, size_t cap, char **bytes_r, size_t *length_r)
{
    size_t room = 0, length = 0;
    char *bytes = NULL;
    for (;;) {
        if (room - length < CHUNK) {
            room = room ? room * 2 : CHUNK * 2;
            bytes = talloc_realloc(r, bytes, char, room);
            if (!bytes)
                return tc_fail(r, TC_BUSY, "memory for a body of more than %zu bytes", length);
        }
        int got = FCGX_GetStr(bytes + length, CHUNK - 1, r->connection->fcgx.in);
        if (got <= 0)
            break;
        length += (size_t)got;
        if (length > cap)
            return tc_fail(r, TC_LARGE, "a body over %zu bytes", cap);
    }
    bytes[length] = '\0';
    *bytes_r = bytes;
    *length_r = length;
    return TC_OK;
}

/* Apache passes a chunked upload without CONTENT_LENGTH: then the end of STDIN is the end. */
static bool is_whole(const struct tc_request *r, size_t length)
{
    const char *said = tc_pairs_text(&r->params, "CONTENT_LENGTH");
    if (FCGX_GetError(r->connection->fcgx.in) != 0)
        return false;
    return !said || !*said || strtoull(said, NULL, 10) == length;
}

enum tc_rc tc_wire_body(struct tc_request *r, size_t cap)
{
    char *bytes = NULL;
    enum tc_rc rc = read_all(r, cap, &bytes, &r->body_length);
    drain(r);
    tc_deadline(-1, 0); /* the request is in: what follows takes the time that it takes */
    if (rc != TC_OK)
        return rc;
    if (!is_whole(r, r->body_length))
        return tc_refuse(r, TC_INPUT, 400, "a body shorter or longer than announced");
    r->body = bytes;
    return TC_OK;
}

bool tc_wire_send(struct tc_request *r, const char *head, const char *bytes, size_t length)
{
    FCGX_Request *fcgx = &r->connection->fcgx;
    if (r->connection->fd < 0)
        return false;
    drain(r);
    tc_deadline(r->connection->fd, (unsigned)(TC_REPLY_SECONDS + r->file.length / TC_REPLY_BYTES) * 1000);
    bool sent = FCGX_PutStr(head, (int)strlen(head), fcgx->out) >= 0
        && (length == 0 || FCGX_PutStr(bytes, (int)length, fcgx->out) == (int)length);
    FCGX_Finish_r(fcgx); /* END_REQUEST; the connection stays open for tc_connection_end */
    return sent;
}
