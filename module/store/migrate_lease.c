/* SPDX-License-Identifier: Apache-2.0 */
/* A lease row rather than GET_LOCK, which each node of a cluster has for itself. The holder is
 * named "connection@server", so that one that was killed on the same server is not waited for. */
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

#include "migrate.h"

#define LEASE_SECONDS 3600
#define WAIT_MICROSECONDS 200000
#define MAX_WAITS 3000 /* ten minutes */

static enum tc_rc name_holder(struct migrating *m)
{
    int64_t server;
    enum tc_rc rc = migrate_ask(m, "lease", "SELECT CRC32(CONCAT(@@hostname, ' ', @@port, ' ', @@socket))", 0, &server);
    snprintf(m->holder, sizeof m->holder, "%lu@%" PRId64, mysql_thread_id(m->store->mysql), server);
    return rc;
}

static enum tc_rc try_lease(struct migrating *m, bool *mine_r)
{
    enum tc_rc rc = migrate_sayf(m, "lease",
                                 "UPDATE schema_lease SET holder = '%s', until = UTC_TIMESTAMP(6) + INTERVAL %d SECOND"
                                 " WHERE id = 1 AND (holder IS NULL OR until < UTC_TIMESTAMP(6) OR"
                                 " (SUBSTRING_INDEX(holder, '@', -1) = SUBSTRING_INDEX('%s', '@', -1) AND NOT EXISTS"
                                 " (SELECT 1 FROM information_schema.processlist AS p WHERE p.id = SUBSTRING_INDEX(holder, '@', 1))))",
                                 m->holder, LEASE_SECONDS, m->holder);
    *mine_r = rc == TC_OK && mysql_affected_rows(m->store->mysql) == 1;
    return rc;
}

enum tc_rc migrate_lease_take(struct migrating *m)
{
    bool mine = false;
    enum tc_rc rc = name_holder(m);
    for (int waits = 0; rc == TC_OK && waits < MAX_WAITS; waits++) {
        rc = try_lease(m, &mine);
        if (rc != TC_OK || mine)
            return rc;
        if (waits == 0)
            migrate_tell(m, "another migrate is at work: waiting");
        usleep(WAIT_MICROSECONDS);
    }
    return rc != TC_OK ? rc : tc_fail(m->turn, TC_BUSY, "another migrate holds the lease");
}

enum tc_rc migrate_lease_keep(struct migrating *m)
{
    int64_t mine;
    char *still = talloc_asprintf(m->turn, "SELECT COUNT(*) FROM schema_lease WHERE id = 1 AND holder = '%s'", m->holder);
    enum tc_rc rc = migrate_sayf(m, "lease", "UPDATE schema_lease SET until = UTC_TIMESTAMP(6) + INTERVAL %d SECOND WHERE id = 1 AND holder = '%s'",
                                 LEASE_SECONDS, m->holder);
    if (rc == TC_OK)
        rc = migrate_ask(m, "lease", still, 0, &mine);
    return rc != TC_OK || mine ? rc : tc_fail(m->turn, TC_BUSY, "another migrate took the lease");
}

void migrate_lease_give(struct migrating *m)
{
    (void)!migrate_sayf(m, "lease", "UPDATE schema_lease SET holder = NULL, until = NULL WHERE id = 1 AND holder = '%s'", m->holder);
}
