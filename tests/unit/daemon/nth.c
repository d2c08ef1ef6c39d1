/* SPDX-License-Identifier: Apache-2.0 */
/* The n-th statement of every page and of two commands fails, for each n: no half page, nothing of a
 * client on the page of the failure, no view without its entry, no act lost or done twice. */
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "../store/house.h"
#include "base/reference.h"
#include "base/text.h"
#include "gate/gate.h"

#define MOST_STATEMENTS 200 /* the whole case on paper asks for every part */
#define TOKEN "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

struct answer {
    int status;
    char *text;
};

struct world {
    struct house *house;
    struct tc_gate *gate;
    struct tc_gate_config config;
    char case_reference[TC_REFERENCE_LENGTH + 1], client_reference[TC_REFERENCE_LENGTH + 1], note_reference[TC_REFERENCE_LENGTH + 1];
    const char *form;
    struct tc_turn *turn; /* of one question */
};

static struct world world;
static const unsigned char kept_key[TC_KEY] = {7};

/* ---- a web server ----------------------------------------------------------------------------- */

static struct sockaddr_un address(void)
{
    struct sockaddr_un at = {.sun_family = AF_UNIX};
    snprintf(at.sun_path + 1, sizeof at.sun_path - 1, "throughcare-nth-%d", (int)getpid());
    return at;
}

static void put_record(FILE *out, int type, const char *content, size_t length)
{
    const unsigned char head[8] = {1, (unsigned char)type, 0, 1, (unsigned char)(length >> 8), (unsigned char)length, 0, 0};
    fwrite(head, 1, 8, out);
    fwrite(content, 1, length, out);
}

static void put_param(FILE *out, const char *name, const char *value)
{
    size_t length = strlen(value);
    const unsigned char lengths[5] = {(unsigned char)strlen(name), 0x80, (unsigned char)(length >> 16), (unsigned char)(length >> 8), (unsigned char)length};
    fwrite(lengths, 1, 5, out);
    fputs(name, out);
    fputs(value, out);
}

static char *make_request(const char *method, const char *uri, const char *body, size_t *length_r)
{
    char *params, *all;
    size_t length;
    FILE *head = open_memstream(&params, &length), *out = open_memstream(&all, length_r);
    put_param(head, "REQUEST_METHOD", method);
    put_param(head, "REQUEST_URI", uri);
    put_param(head, "HTTP_COOKIE", "throughcare=" TOKEN);
    put_param(head, "CONTENT_TYPE", "application/x-www-form-urlencoded");
    fclose(head);
    put_record(out, 1, "\0\1\0\0\0\0\0", 8);
    put_record(out, 4, params, length);
    put_record(out, 4, "", 0);
    if (*body)
        put_record(out, 5, body, strlen(body));
    put_record(out, 5, "", 0);
    fclose(out);
    free(params);
    return all;
}

/* The contents of all STDOUT records. */
static char *read_reply(struct tc_turn *turn, int fd)
{
    unsigned char head[8];
    char *text = talloc_strdup(turn, "");
    while (recv(fd, head, 8, MSG_WAITALL) == 8) {
        size_t length = (size_t)head[4] << 8 | head[5], padded = length + head[6];
        char *content = talloc_zero_size(turn, padded + 1);
        if (padded > 0 && recv(fd, content, padded, MSG_WAITALL) != (ssize_t)padded)
            break;
        content[length] = '\0';
        if (head[1] == 6)
            text = talloc_strdup_append_buffer(text, content);
    }
    return text;
}

static struct answer ask(const char *method, const char *uri, const char *body)
{
    size_t length;
    struct sockaddr_un at = address();
    char *request = make_request(method, uri, body, &length);
    int room = 1 << 20, fd = socket(AF_UNIX, SOCK_STREAM, 0);
    talloc_free(world.turn);
    world.turn = tc_turn_new(NULL, 0);
    assert_int_equal(connect(fd, (struct sockaddr *)&at, sizeof at), 0);
    setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    assert_int_equal(write(fd, request, length), (ssize_t)length);
    shutdown(fd, SHUT_WR);
    free(request);
    assert_int_equal(tc_gate_serve_one(world.gate), TC_GATE_SERVED);
    struct answer answer = {.text = read_reply(world.turn, fd)};
    close(fd);
    assert_int_equal(sscanf(answer.text, "Status: %d", &answer.status), 1);
    return answer;
}

/* ---- the house ---------------------------------------------------------------------------------- */

static void fail_at(struct tc_store *store, unsigned n)
{
    tc_store_fail_at(store, n);
}

static void name(const char *table, char reference_r[TC_REFERENCE_LENGTH + 1])
{
    tc_reference_make(reference_r);
    house_sql(world.house, "UPDATE %s SET reference = '%s' WHERE id = 1", table, reference_r);
}

static void make_person(void)
{
    unsigned char hash[TC_HASH];
    char *roles = talloc_strdup(world.house, "");
    for (int role = 0; role < TC_ROLE_COUNT; role++)
        roles = talloc_asprintf_append(roles, "%s(1, '%s')", role ? ", " : "", tc_role_word((enum tc_role)role));
    house_sql(world.house, "INSERT INTO person_role VALUES %s", roles);
    tc_hash_text(TOKEN, hash);
    house_sql(world.house, "INSERT INTO session (token_hash, person_id, began_at, used_at) VALUES (UNHEX('%s'), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))",
              tc_text_hex(world.house, hash, sizeof hash));
    house_sql(world.house, "UPDATE note SET written_at = UTC_TIMESTAMP(6) WHERE id = 1");
}

static int listen_here(void)
{
    struct sockaddr_un at = address();
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    return bind(fd, (struct sockaddr *)&at, sizeof at) == 0 && listen(fd, 4) == 0 ? fd : -1;
}

static int open_world(void **state)
{
    if (house_open(state) != 0)
        return -1;
    struct house *house = world.house = *state;
    struct tc_sheets *sheets;
    struct tc_gate_parts parts = {.config = &world.config, .reader = house->reader, .writer = house->writer, .listen_fd = listen_here(),
                                  .screens = tc_screens, .commands = tc_commands};
    world.config = (struct tc_gate_config){.site = "Test", .language = "en", .origin = "http://localhost", .plain_on_loopback = true,
                                           .any_peer = true, .kept_key = kept_key};
    make_person();
    name("case_file", world.case_reference);
    name("client", world.client_reference);
    name("note", world.note_reference);
    if (tc_sheets_open(house, house->turn, TC_TEST_XSLT, &sheets) != TC_OK
        || tc_audit_open(house, house->turn, house->writer, "test/1", &parts.audit) != TC_OK)
        fail_msg("%s", house->turn->words);
    parts.sheets = sheets;
    if (tc_gate_open(house, house->turn, &parts, &world.gate) != TC_OK)
        fail_msg("%s", house->turn->words);
    struct answer page = ask("GET", "/account?as=xml", "");
    const char *form = strstr(page.text, " form=\"");
    assert_non_null(form);
    world.form = talloc_strndup(house, form + 7, 64);
    return 0;
}

/* ---- every page ----------------------------------------------------------------------------------- */

static int64_t entries(const char *kind)
{
    return house_number(world.house, "SELECT COUNT(*) FROM audit_entry WHERE kind IN (%s)", kind);
}

static void check_failure(const char *uri, const struct answer *answer)
{
    bool tells = strstr(answer->text, "Stra\xc3\x9f" "e") || strstr(answer->text, "\xc5\x81ucja") || strstr(answer->text, world.case_reference);
    if (answer->status < 500 || tells)
        fail_msg("%s: status %d%s", uri, answer->status, tells ? ", and it tells of a client" : "");
}

/* Fails at each statement of one connection; gives how many there were. */
static unsigned fail_each(struct tc_store *store, const char *uri, int usual, bool is_client)
{
    for (unsigned n = 1; n < MOST_STATEMENTS; n++) {
        int64_t before = entries("'view', 'export'");
        fail_at(store, n);
        struct answer answer = ask("GET", uri, "");
        fail_at(store, 0);
        bool shown = answer.status == usual;
        if (!shown)
            check_failure(uri, &answer);
        if (is_client && usual == 200)
            assert_int_equal(entries("'view', 'export'") - before, shown ? 1 : 0);
        if (shown)
            return n - 1;
    }
    fail_msg("%s: more than %d statements", uri, MOST_STATEMENTS);
    return 0;
}

static void every_page_whole_or_not_at_all(void **state)
{
    unsigned pages = 0, statements = 0;
    (void)state;
    for (const struct tc_route *route = tc_screens; route->path; route++) {
        char uri[300];
        bool of_client = strncmp(route->path, "/client", 7) == 0 || strcmp(route->path, "/audit/client") == 0;
        snprintf(uri, sizeof uri, "%s?client=%s&note=%s%s%s", route->path, world.client_reference, world.note_reference,
                 of_client ? "" : "&case=", of_client ? "" : world.case_reference);
        int usual = ask("GET", uri, "").status;
        assert_true(usual < 500);
        statements += fail_each(world.house->reader, uri, usual, route->flags & TC_ROUTE_CLIENT);
        statements += fail_each(world.house->writer, uri, usual, route->flags & TC_ROUTE_CLIENT);
        assert_int_equal(ask("GET", uri, "").status, usual);
        pages += usual == 200;
    }
    assert_true(pages > 15 && statements > 150);
}

/* ---- commands --------------------------------------------------------------------------------------- */

static char *form_of(const char *values, unsigned n, bool has_version)
{
    int64_t version = house_number(world.house, "SELECT version FROM case_file WHERE id = 1");
    char *form = talloc_asprintf(world.house, "form=%s&key=%032x&case=%s&%s", world.form, n, world.case_reference, values);
    return has_version ? talloc_asprintf(form, "%s&version=%d", form, (int)version) : form;
}

/* The n-th statement fails, then the same form is sent again: it acts once, with one entry. */
static void send_twice(const char *uri, const char *form, struct tc_store *store, unsigned n, const char *counted)
{
    int64_t before = house_number(world.house, "%s", counted), audited = entries("'change'");
    fail_at(store, n);
    struct answer first = ask("POST", uri, form);
    fail_at(store, 0);
    if (first.status != 303 && first.status < 500)
        fail_msg("%s, statement %u: status %d", uri, n, first.status);
    assert_int_equal(house_number(world.house, "%s", counted) - before, first.status == 303);
    assert_int_equal(ask("POST", uri, form).status, 303);
    assert_int_equal(house_number(world.house, "%s", counted) - before, 1);
    assert_int_equal(entries("'change'") - audited, 1);
}

static void an_act_is_done_once_or_not_at_all(void **state)
{
    (void)state;
    for (unsigned n = 1; n <= 40; n++) {
        send_twice("/case/note/add", form_of("kind=phone&happened=2026-01-05&at=10:00&title=T&body=B&segment=normal", n, false),
                   world.house->writer, n, "SELECT COUNT(*) FROM note");
        send_twice("/case/next", form_of("step=Call", 1000 + n, true), world.house->writer, n, "SELECT version FROM case_file WHERE id = 1");
    }
    for (unsigned n = 1; n <= 3; n++)
        send_twice("/case/note/add", form_of("kind=phone&happened=2026-01-05&at=10:00&title=T&body=B&segment=normal", 2000 + n, false),
                   world.house->reader, n, "SELECT COUNT(*) FROM note");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_page_whole_or_not_at_all),
        cmocka_unit_test(an_act_is_done_once_or_not_at_all),
    };
    return cmocka_run_group_tests_name("the n-th statement fails", tests, open_world, house_close);
}
