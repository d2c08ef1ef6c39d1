/* SPDX-License-Identifier: Apache-2.0 */
/* How the parent keeps its children, with workers that are made up (--wrap): they die at once or
 * wait to be told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "daemon.h"

static bool dies; /* at once; else waits for a signal */

int __wrap_worker_run(const struct worker *worker);
int __wrap_clerk_run(const struct worker *worker);

int __wrap_worker_run(const struct worker *worker)
{
    child_says_ready(worker);
    while (!dies && !child_must_end)
        (void)poll(NULL, 0, 1000);
    return dies ? 7 : 0;
}

int __wrap_clerk_run(const struct worker *worker)
{
    return __wrap_worker_run(worker);
}

static struct tc_config config = {.serve = {.machine = "here", .peer = -1, .peer_group = -1}};
static struct generation generation = {.number = 1, .config = &config};

static struct daemon begin(unsigned workers, bool die)
{
    struct daemon daemon = {.generation = &generation, .listen_fd = -1, .lock_fd = -1, .signal_fd = -1};
    sigemptyset(&daemon.old_signals);
    assert_int_equal(pipe(daemon.ready_fds), 0);
    dies = die;
    for (unsigned i = 0; i < workers; i++)
        children_add(&daemon, CHILD_WORKER);
    return daemon;
}

static void end(struct daemon *daemon)
{
    children_kill(daemon);
    children_end(daemon, 0);
    while (children_left(daemon)) {
        (void)poll(NULL, 0, 5);
        children_reap(daemon);
    }
    close(daemon->ready_fds[0]);
    close(daemon->ready_fds[1]);
}

/* The next child that has said that it is ready. */
static pid_t next_ready(struct daemon *daemon)
{
    pid_t pid = 0;
    assert_int_equal(read(daemon->ready_fds[0], &pid, sizeof pid), sizeof pid);
    return pid;
}

/* Waits for the death of the one child, and gives the milliseconds until it is to start again. */
static int wait_after_death(struct daemon *daemon)
{
    while (daemon->children->pid) {
        (void)poll(NULL, 0, 2);
        children_reap(daemon);
    }
    return children_wait(daemon);
}

static void one_that_never_gets_ready_is_started_less_and_less_often(void **state)
{
    (void)state;
    struct daemon daemon = begin(1, true);
    int last = 0;
    for (int i = 0; i < 8; i++) {
        daemon.children->start_at = 0; /* its time has come */
        children_start(&daemon);
        int wait = wait_after_death(&daemon);
        assert_true(wait > last);
        assert_true(i > 2 || wait < 500);
        last = wait;
    }
    assert_true(last > 3000 && last <= 10001);
    end(&daemon);
}

static void one_that_worked_is_back_within_half_a_second_however_often_it_dies(void **state)
{
    (void)state;
    struct daemon daemon = begin(1, true);
    for (int i = 0; i < 8; i++) {
        daemon.children->start_at = 0;
        children_start(&daemon);
        children_ready(&daemon, next_ready(&daemon));
        assert_in_range(wait_after_death(&daemon), 0, 201);
    }
    end(&daemon);
}

static void living_children_have_slots_of_their_own(void **state)
{
    (void)state;
    struct daemon daemon = begin(4, false);
    children_start(&daemon);
    unsigned seen = 0;
    for (struct child *child = daemon.children; child; child = child->next)
        seen |= 1u << child->slot;
    assert_int_equal(seen, 0x1e);
    struct child *third = daemon.children->next->next;
    assert_int_equal(third->slot, 3);
    kill(third->pid, SIGKILL);
    while (third->pid) {
        (void)poll(NULL, 0, 2);
        children_reap(&daemon);
    }
    third->start_at = 0;
    children_start(&daemon);
    assert_int_equal(third->slot, 3);
    end(&daemon);
}

static void a_new_generation_takes_other_slots_and_the_old_one_is_told_to_leave(void **state)
{
    (void)state;
    struct generation next = {.number = 2, .config = &config};
    struct daemon daemon = begin(2, false);
    children_start(&daemon);
    (void)next_ready(&daemon), (void)next_ready(&daemon);
    daemon.generation = &next;
    children_add(&daemon, CHILD_WORKER);
    children_add(&daemon, CHILD_WORKER);
    children_start(&daemon);
    assert_int_equal(daemon.children->next->next->slot, 3);
    assert_false(children_are_ready(&daemon, 2));
    children_ready(&daemon, next_ready(&daemon));
    children_ready(&daemon, next_ready(&daemon));
    assert_true(children_are_ready(&daemon, 2));
    children_end(&daemon, 2);
    while (daemon.children->generation == 1) {
        (void)poll(NULL, 0, 2);
        children_reap(&daemon);
    }
    assert_int_equal(daemon.children->generation, 2);
    assert_true(daemon.children->pid && daemon.children->next->pid && !daemon.children->next->next);
    end(&daemon);
}

static void who_is_told_to_end_is_not_started_again(void **state)
{
    (void)state;
    struct daemon daemon = begin(3, false);
    children_start(&daemon);
    for (int i = 0; i < 3; i++)
        (void)next_ready(&daemon);
    children_add(&daemon, CHILD_CLERK); /* waits for its start */
    children_end(&daemon, 0);
    while (children_left(&daemon)) {
        (void)poll(NULL, 0, 2);
        children_reap(&daemon);
        children_start(&daemon);
    }
    assert_int_equal(children_wait(&daemon), -1);
    end(&daemon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_that_never_gets_ready_is_started_less_and_less_often),
        cmocka_unit_test(one_that_worked_is_back_within_half_a_second_however_often_it_dies),
        cmocka_unit_test(living_children_have_slots_of_their_own),
        cmocka_unit_test(a_new_generation_takes_other_slots_and_the_old_one_is_told_to_leave),
        cmocka_unit_test(who_is_told_to_end_is_not_started_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
