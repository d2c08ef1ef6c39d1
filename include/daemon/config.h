/* SPDX-License-Identifier: Apache-2.0 */
/* What throughcare.xml says. Every setting is declared once, in conf/throughcare.rng. */
#ifndef TC_DAEMON_CONFIG_H
#define TC_DAEMON_CONFIG_H

#include <stdbool.h>
#include <stdint.h>

#include "directory/directory.h"
#include "store/store.h"

/* Which secrets to read from their files, so that nobody needs to be let at more than a
 * subcommand uses: who verifies needs no key that signs. */
enum tc_with {
    TC_WITH_READER = 1,
    TC_WITH_WRITER = 2,
    TC_WITH_ADMIN = 4,
    TC_WITH_DIRECTORY = 8,
    TC_WITH_KEPT = 16,
    TC_WITH_AUDIT_SECRET = 32,
    TC_WITH_SERVE = TC_WITH_READER | TC_WITH_WRITER | TC_WITH_DIRECTORY | TC_WITH_KEPT | TC_WITH_AUDIT_SECRET
};

struct tc_config_serve {
    const char *socket;
    unsigned mode;
    int64_t peer;        /* user id of the web server, -1: not given */
    int64_t peer_group;  /* its own group, which the socket is given where we may; -1: not known */
    unsigned workers;
    const char *machine; /* before the slash of an audit stream: "web1" */
    uint64_t memory;     /* address space of a worker in bytes (RLIMIT_AS) */
};

/* All strings absolute where they are file names; owned by the pool that it was read into. */
struct tc_config {
    const char *file;
    const char *site, *time_zone, *language, *origin;
    bool plain;          /* cookies without Secure: plain HTTP on loopback, said outright */
    struct tc_config_serve serve;
    struct tc_store_config reader, writer, admin;
    struct tc_directory_config directory;
    const char *reader_file, *writer_file, *admin_file, *directory_file; /* secrets' files; NULL: none */
    const char *kept_file, *audit_secret_file, *audit_public_file;
    const unsigned char *kept_key;      /* TC_KEY bytes; NULL until asked for, as all below */
    const unsigned char *audit_secret;  /* 64 bytes */
    const char *audit_file;             /* the append-only file of checkpoints, or NULL */
    int64_t idle_seconds, life_seconds;
    size_t upload_bytes;                /* the most of one file */
    bool trust_remote_user;
    const char *remote_realm;           /* cut off from name@REALM; NULL: names come bare */
    const char *import_team;            /* team code for imported cases, or NULL */
    const char *link_exit;              /* where the quick way out of a form by a link leads */
    const char *clock_file;             /* tests only, or NULL */
    const char *sheets;                 /* folder of the stylesheets */
};

/* Reads a file and checks it against the grammar: TC_INPUT with "file:line: words". Reads no secret. */
TC_MUST_USE enum tc_rc tc_config_read(void *pool, struct tc_turn *turn, const char *file, struct tc_config **config_r);
/* Reads the secrets named by with (bits of enum tc_with). */
TC_MUST_USE enum tc_rc tc_config_secrets(struct tc_config *config, struct tc_turn *turn, unsigned with);
/* The file that is read when none is named: THROUGHCARE_CONFIG, or the installed one. */
const char *tc_config_default(void);

#endif
