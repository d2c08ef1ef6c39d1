/* SPDX-License-Identifier: Apache-2.0 */
#ifndef TESTS_UNIT_DIRECTORY_H
#define TESTS_UNIT_DIRECTORY_H

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/secret.h"
#include "directory/directory.h"
#include "directory/parts.h"

int try_parts(void);
int try_states(void);
int try_people(void);
int try_groups(void);
int try_troubles(void);
int try_kinds(void);

/* The private slapd that tests/run starts, as a configuration that the test may change; owned by pool. */
struct tc_directory_config *test_config(void *pool);
/* A variable that tests/run sets; the test ends when it is missing. */
const char *need_env(const char *name);

/* One question with everything that hangs on it. */
struct asked {
    struct tc_turn *turn;
    struct tc_directory *directory;
    struct tc_directory_person person;
    enum tc_sign_in outcome;
    enum tc_rc rc;
    int64_t took; /* microseconds */
};
/* Over a directory of its own, and over one that is kept. End with talloc_free(asked.turn). */
struct asked ask(const struct tc_directory_config *config, const char *login, const char *password);
struct asked ask_again(struct tc_directory *directory, const char *login, const char *password);
bool has_word(const char *const *list, const char *word);

/* The administrator's hand in slapd. */
void admin_add_group(const char *dn, const char *const *members);
void admin_add_member(const char *group, const char *member);
void admin_delete(const char *dn);
void admin_set(const char *dn, const char *attribute, const char *value); /* NULL takes it off */

/* A peer on a port of the loopback; kill ends it by its own pid. */
struct peer {
    pid_t pid;
    int port;
};
struct peer peer_silent(void);                 /* accepts and never answers */
struct peer peer_full(void);                   /* has no room in its queue: not even a connection */
struct peer peer_relay(const char *address, int port, int to_port); /* passes on to another port; 0: any port */
void kill_relay_children(struct peer relay, int signal_number); /* the connections that it passes on */
int free_port(void);
int listen_on(const char *address, int port, int queue, int *port_r);
pid_t begin_child(void);
void peer_end(struct peer peer);

/* A server that answers as Active Directory or 389-ds do. */
struct fake_answer {
    const char *password; /* NULL ends the table; others get 49 */
    int result;
    const char *diagnostic;
    const char *control;       /* OID, or NULL */
    const unsigned char *value;
    size_t length;
    unsigned milliseconds; /* that the server takes over it */
};
struct peer peer_fake(bool is_ad, const struct fake_answer *answers);

#endif
