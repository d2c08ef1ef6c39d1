/* SPDX-License-Identifier: Apache-2.0 */
/* A whole request through libfcgi and the gate's second and sixth steps. Lines NAME=value are its
 * parameters, what follows an empty line is its body; the records around them are well made, for
 * libfcgi itself is known to abort on others and costs one worker then (tests/http/gate_wire). */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/text.h"
#include "input.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static const char *const kinds[] = {"a", "b", NULL};
static const struct tc_field fields[] = {
    {.name = "line", .kind = TC_FIELD_LINE, .required = true, .high = 20}, {.name = "text", .kind = TC_FIELD_TEXT},
    {.name = "number", .kind = TC_FIELD_INT, .low = -5, .high = 5},        {.name = "date", .kind = TC_FIELD_DATE},
    {.name = "time", .kind = TC_FIELD_TIME},                               {.name = "one", .kind = TC_FIELD_CHOICE, .choices = kinds},
    {.name = "many", .kind = TC_FIELD_CHOICES, .choices = kinds},          {.name = "yes", .kind = TC_FIELD_YES},
    {.name = "case", .kind = TC_FIELD_CASE},                               {.name = NULL},
};
static const struct tc_route none[] = {{.path = NULL}};

static void must(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/* There is no database here. */
int64_t __wrap_tc_store_spent(struct tc_store *store);
int64_t __wrap_tc_store_spent(struct tc_store *store)
{
    (void)store;
    return 0;
}

static struct sockaddr_un address(void)
{
    struct sockaddr_un at = {.sun_family = AF_UNIX};
    snprintf(at.sun_path + 1, sizeof at.sun_path - 1, "throughcare-fuzz-%d", (int)getpid());
    return at;
}

static struct tc_gate *the_gate(void)
{
    static struct tc_gate *gate;
    static struct tc_gate_config config = {.any_peer = true, .origin = "http://localhost", .trust_realm = "R"};
    if (gate)
        return gate;
    struct sockaddr_un at = address();
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    must(bind(fd, (struct sockaddr *)&at, sizeof at) == 0 && listen(fd, 8) == 0);
    struct tc_gate_parts parts = {.config = &config, .listen_fd = fd, .screens = none, .commands = none};
    must(tc_secret_start() && tc_gate_open(NULL, turn, &parts, &gate) == TC_OK);
    return gate;
}

static void put_record(FILE *out, int type, const void *content, size_t length)
{
    do {
        size_t piece = length > 60000 ? 60000 : length;
        const unsigned char head[8] = {1, (unsigned char)type, 0, 1, (unsigned char)(piece >> 8), (unsigned char)piece, 0, 0};
        fwrite(head, 1, 8, out);
        fwrite(content, 1, piece, out);
        content = (const char *)content + piece;
        length -= piece;
    } while (length > 0);
}

static void put_param(FILE *out, const char *name, size_t name_length, const char *value, size_t length)
{
    const unsigned char lengths[8] = {
        0x80, (unsigned char)(name_length >> 16), (unsigned char)(name_length >> 8), (unsigned char)name_length,
        0x80, (unsigned char)(length >> 16), (unsigned char)(length >> 8), (unsigned char)length,
    };
    fwrite(lengths, 1, 8, out);
    fwrite(name, 1, name_length, out);
    fwrite(value, 1, length, out);
}

/* Gives what is left after the empty line. */
static const char *put_params(FILE *out, const char *at, const char *end)
{
    while (at < end && *at != '\n') {
        const char *stop = memchr(at, '\n', (size_t)(end - at)) ?: end;
        const char *equals = memchr(at, '=', (size_t)(stop - at)) ?: stop;
        const char *value = equals < stop ? equals + 1 : stop;
        put_param(out, at, (size_t)(equals - at), value, (size_t)(stop - value));
        at = stop < end ? stop + 1 : end;
    }
    return at < end ? at + 1 : end;
}

static void send_request(const uint8_t *bytes, size_t length)
{
    char *params, *all;
    size_t params_length, all_length;
    struct sockaddr_un at = address();
    FILE *head = open_memstream(&params, &params_length), *out = open_memstream(&all, &all_length);
    const char *end = (const char *)bytes + length, *body = put_params(head, (const char *)bytes, end);
    fclose(head);
    put_record(out, 1, "\0\1\0\0\0\0\0", 8);
    if (params_length > 0)
        put_record(out, 4, params, params_length);
    put_record(out, 4, "", 0);
    if (body < end)
        put_record(out, 5, body, (size_t)(end - body));
    put_record(out, 5, "", 0);
    fclose(out);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    must(connect(fd, (struct sockaddr *)&at, sizeof at) == 0 && write(fd, all, all_length) == (ssize_t)all_length);
    close(fd);
    free(params);
    free(all);
}

static void check_clean(const struct tc_pairs *pairs)
{
    for (size_t i = 0; i < pairs->count; i++)
        must(pairs->list[i].file_name || tc_text_is_utf8(pairs->list[i].value, pairs->list[i].length));
}

static void check_input(struct tc_request *r)
{
    struct tc_date date;
    struct tc_input *in;
    if (tc_input_read(r, fields, &r->form, &r->query, &in) != TC_OK)
        return;
    const char *line = tc_in_text(in, "line"), *one = tc_in_text(in, "one");
    must(line ? *line && tc_text_characters(line) <= 20 && !strchr(line, '\n') : r->error_count > 0);
    must(tc_in_int(in, "number") >= -5 && tc_in_int(in, "number") <= 5);
    must(!tc_in_date(in, "date", &date) || tc_date_is_valid(date));
    must(tc_in_int(in, "time") >= 0 && tc_in_int(in, "time") < 24 * 60);
    must(!one || strcmp(one, "a") == 0 || strcmp(one, "b") == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_request *r;
    struct tc_gate *gate = the_gate();
    send_request(bytes, length);
    must(tc_accept(gate, &r) == TC_GATE_SERVED);
    if (!r)
        return 0;
    if (tc_read(r) == TC_OK) {
        must(r->path && *r->path == '/' && strlen(r->path) <= TC_MAX_URL && r->params.count <= TC_MAX_PARAMS);
        check_clean(&r->query);
        check_clean(&r->form);
        check_clean(&r->cookies);
        check_input(r);
        tc_comes_from_us(r);
    }
    talloc_free(r->turn);
    return 0;
}
