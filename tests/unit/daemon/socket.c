/* SPDX-License-Identifier: Apache-2.0 */
/* Where the socket comes from, who may use it, and that nobody's is taken away. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "daemon.h"

static char folder[] = "/tmp/tc_socket_XXXXXX";
static char path[64];

static struct tc_config config(unsigned mode)
{
    return (struct tc_config){.serve = {.socket = path, .mode = mode, .peer = -1, .peer_group = -1}};
}

static struct sockaddr_un address_of(const char *name)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    snprintf(address.sun_path, sizeof address.sun_path, "%s", name);
    return address;
}

static int bind_at(const char *name, int kind)
{
    struct sockaddr_un address = address_of(name);
    int fd = socket(AF_UNIX, kind, 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    return fd;
}

static bool answers(void)
{
    struct sockaddr_un address = address_of(path);
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    bool is_there = connect(fd, (struct sockaddr *)&address, sizeof address) == 0;
    close(fd);
    return is_there;
}

static void close_all(struct daemon *daemon)
{
    socket_remove(daemon);
    if (daemon->listen_fd >= 0)
        close(daemon->listen_fd);
    if (daemon->lock_fd >= 0)
        close(daemon->lock_fd);
}

static void the_file_has_the_mode_that_was_asked_for(void **state)
{
    (void)state;
    static const unsigned modes[] = {0660, 0600, 0666};
    for (size_t i = 0; i < 3; i++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        struct daemon daemon = {.listen_fd = -1, .lock_fd = -1};
        struct tc_config with = config(modes[i]);
        struct stat file;
        assert_int_equal(socket_open(&daemon, turn, &with), TC_OK);
        assert_int_equal(stat(path, &file), 0);
        assert_int_equal(file.st_mode & 0777, modes[i]);
        assert_true(answers());
        close_all(&daemon);
        assert_int_equal(access(path, F_OK), -1);
        talloc_free(turn);
    }
}

static void a_living_socket_is_not_taken(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct daemon first = {.listen_fd = -1, .lock_fd = -1}, second = {.listen_fd = -1, .lock_fd = -1};
    struct tc_config with = config(0660);
    assert_int_equal(socket_open(&first, turn, &with), TC_OK);
    assert_int_equal(socket_open(&second, turn, &with), TC_INPUT);
    assert_non_null(strstr(turn->words, "another throughcare"));
    close_all(&second);
    assert_true(answers());
    close_all(&first);
    tc_turn_mend(turn);
    int other = bind_at(path, SOCK_STREAM); /* of a program that knows nothing of our lock */
    listen(other, 1);
    struct daemon third = {.listen_fd = -1, .lock_fd = -1};
    assert_int_equal(socket_open(&third, turn, &with), TC_INPUT);
    assert_non_null(strstr(turn->words, "another program"));
    assert_true(answers());
    close_all(&third);
    close(other);
    unlink(path);
    talloc_free(turn);
}

static void a_dead_socket_is_replaced(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct daemon daemon = {.listen_fd = -1, .lock_fd = -1};
    struct tc_config with = config(0660);
    close(bind_at(path, SOCK_STREAM));
    assert_false(answers());
    assert_int_equal(socket_open(&daemon, turn, &with), TC_OK);
    assert_true(answers());
    close_all(&daemon);
    talloc_free(turn);
}

static void a_socket_from_systemd_is_ours_only_if_it_says_so(void **state)
{
    (void)state;
    char pid[16], other[16];
    snprintf(pid, sizeof pid, "%d", (int)getpid());
    snprintf(other, sizeof other, "%d", (int)getpid() + 1);
    int kept = fcntl(3, F_DUPFD, 10), fd = bind_at(path, SOCK_STREAM);
    assert_int_equal(dup2(fd, 3), 3);
    const struct {
        const char *pid, *fds;
        bool listens;
        int found;
    } cases[] = {{pid, "1", false, -1}, {other, "1", true, -1}, {pid, "2", true, -1}, {NULL, "1", true, -1}, {pid, "1", true, 3}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (cases[i].listens)
            listen(fd, 1);
        if (cases[i].pid)
            setenv("LISTEN_PID", cases[i].pid, 1);
        setenv("LISTEN_FDS", cases[i].fds, 1);
        assert_int_equal(socket_from_systemd(), cases[i].found);
        assert_null(getenv("LISTEN_FDS"));
    }
    close(fd);
    if (kept >= 0) {
        dup2(kept, 3);
        close(kept);
    } else {
        close(3);
    }
    unlink(path);
}

static void readiness_is_said_to_a_file_and_to_an_abstract_name(void **state)
{
    (void)state;
    char said[32] = "", name[80];
    int fd = bind_at(path, SOCK_DGRAM);
    setenv("NOTIFY_SOCKET", path, 1);
    notify("READY=1");
    assert_int_equal(recv(fd, said, sizeof said, MSG_DONTWAIT), 7);
    assert_string_equal(said, "READY=1");
    close(fd);
    snprintf(name, sizeof name, "@tc_notify_%d", (int)getpid());
    struct sockaddr_un address = address_of(name);
    address.sun_path[0] = '\0';
    fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&address, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(name))), 0);
    setenv("NOTIFY_SOCKET", name, 1);
    notify("STOPPING=1");
    assert_int_equal(recv(fd, said, sizeof said, MSG_DONTWAIT), 10);
    close(fd);
    setenv("NOTIFY_SOCKET", "/nowhere/at/all", 1);
    notify("READY=1");
    unsetenv("NOTIFY_SOCKET");
    notify("READY=1");
    unlink(path);
}

static int begin(void **state)
{
    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/tc.sock", folder);
    return 0;
}

static int end(void **state)
{
    (void)state;
    char *command = talloc_asprintf(NULL, "rm -rf %s", folder);
    int rc = system(command);
    talloc_free(command);
    return rc;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_file_has_the_mode_that_was_asked_for), cmocka_unit_test(a_living_socket_is_not_taken),
        cmocka_unit_test(a_dead_socket_is_replaced), cmocka_unit_test(a_socket_from_systemd_is_ours_only_if_it_says_so),
        cmocka_unit_test(readiness_is_said_to_a_file_and_to_an_abstract_name),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
