/* SPDX-License-Identifier: Apache-2.0 */
#include <errmsg.h>
#include <mysqld_error.h>
#include <string.h>

#include "inner.h"

enum sort { SORT_FAULT, SORT_CLASH, SORT_BUSY, SORT_AGAIN, SORT_LOST };

/* What MariaDB's numbers mean to us; those that are not here are faults of ours. */
static const struct {
    unsigned error;
    enum sort sort;
} sorts[] = {
    {ER_DUP_ENTRY, SORT_CLASH},
    {ER_LOCK_DEADLOCK, SORT_AGAIN},        /* also what a cluster refused */
    {ER_LOCK_WAIT_TIMEOUT, SORT_AGAIN},
    {ER_CHECKREAD, SORT_AGAIN},            /* changed since last read */
    {ER_UNKNOWN_COM_ERROR, SORT_AGAIN},    /* 1047: a cluster node that is not ready */
    {ER_SIGNAL_EXCEPTION, SORT_AGAIN},     /* our triggers: an older stamp */
    {ER_SERVER_SHUTDOWN, SORT_LOST},
    {ER_CONNECTION_KILLED, SORT_LOST},
    {CR_SERVER_GONE_ERROR, SORT_LOST},
    {CR_SERVER_LOST, SORT_LOST},
    {CR_SERVER_LOST_EXTENDED, SORT_LOST},
    {CR_COMMANDS_OUT_OF_SYNC, SORT_LOST},
    {CR_CONNECTION_ERROR, SORT_LOST},
    {CR_CONN_HOST_ERROR, SORT_LOST},
    {ER_CON_COUNT_ERROR, SORT_LOST},
    {ER_USER_LIMIT_REACHED, SORT_LOST},
    {ER_STATEMENT_TIMEOUT, SORT_BUSY},
    {ER_QUERY_INTERRUPTED, SORT_BUSY},
    {ER_OPTION_PREVENTS_STATEMENT, SORT_BUSY}, /* read_only: a replica or a maintenance */
};

static enum sort sort_of(unsigned error)
{
    for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
        if (sorts[i].error == error)
            return sorts[i].sort;
    return SORT_FAULT;
}

/* Messages that cannot hold a value of a row: those of the client library, and of names and rights. */
static bool may_be_said(unsigned error)
{
    static const unsigned plain[] = {ER_ACCESS_DENIED_ERROR, ER_DBACCESS_DENIED_ERROR, ER_BAD_DB_ERROR, ER_NO_SUCH_TABLE,
                                     ER_BAD_FIELD_ERROR, ER_PARSE_ERROR, ER_TABLEACCESS_DENIED_ERROR, ER_COLUMNACCESS_DENIED_ERROR,
                                     ER_VIEW_INVALID, ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION, ER_NON_UNIQ_ERROR,
                                     ER_UNKNOWN_SYSTEM_VARIABLE, ER_TABLE_EXISTS_ERROR, ER_NO_DEFAULT_FOR_FIELD};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (plain[i] == error)
            return true;
    return error >= 2000 && error < 3000;
}

enum tc_rc store_fault(struct tc_store *store, struct tc_turn *turn, const char *what, unsigned error, const char *words)
{
    static const enum tc_rc rcs[] = {
        [SORT_FAULT] = TC_FAULT, [SORT_CLASH] = TC_CLASH, [SORT_BUSY] = TC_BUSY, [SORT_AGAIN] = TC_BUSY, [SORT_LOST] = TC_BUSY};
    enum sort sort = sort_of(error);
    enum tc_rc rc = tc_fail(turn, rcs[sort], "%s: database error %u%s%s", what, error, may_be_said(error) ? ", " : "",
                            may_be_said(error) ? words : "");
    store->again = sort == SORT_AGAIN || sort == SORT_LOST;
    store->lost = sort == SORT_LOST;
    store->spoiled = store->spoiled || sort != SORT_CLASH;
    if (store->lost)
        store_hang_up(store);
    return rc;
}

unsigned store_stmt_error(const struct tc_store *store, MYSQL_STMT *stmt)
{
    unsigned error = mysql_stmt_errno(stmt);
    if (!error && store->mysql)
        error = mysql_errno(store->mysql);
    return error ? error : CR_SERVER_LOST;
}

enum tc_rc store_still_within(struct tc_store *store, struct tc_turn *turn, const char *what)
{
    if (store->state != STORE_CHANGING || !store->mysql || (store->mysql->server_status & SERVER_STATUS_IN_TRANS))
        return TC_OK;
    store->again = store->spoiled = true;
    return tc_fail(turn, TC_BUSY, "%s: the server has ended the transaction", what);
}

enum tc_rc store_gone(struct tc_store *store, struct tc_turn *turn, const char *what)
{
    return store_fault(store, turn, what, CR_SERVER_GONE_ERROR, "the connection is gone");
}
