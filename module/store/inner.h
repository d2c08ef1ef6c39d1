/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the store share. mysql.h is included here and nowhere else. */
#ifndef TC_STORE_INNER_H
#define TC_STORE_INNER_H

#include <mysql.h>
#include <stdbool.h>

#include "store/list.h"
#include "store/store.h"

struct store_columns { /* owned by the store for good: rows borrow the names */
    size_t count;
    const char **names;
    enum tc_cell_kind *kinds;
};

struct store_prepared { /* owned by the store until it hangs up */
    MYSQL_STMT *stmt;
    const struct tc_statement *statement;
    const char *const *params;
    size_t param_count;
    struct store_columns *columns;
    MYSQL_BIND *results; /* one a column, all as text */
    unsigned long *lengths;
    my_bool *nulls;
};

enum store_state { STORE_FREE, STORE_LOOKING, STORE_CHANGING };

struct tc_store {
    const struct tc_store_config *config;
    MYSQL *mysql; /* NULL while there is no connection */
    enum store_state state;
    bool again, lost;  /* the last failure: worth another run of the transaction; the connection broke */
    bool spoiled;      /* the open transaction met a failure that it must not outlive */
    bool streaming;    /* rows are under way: nothing else can be asked */
    unsigned fail_in;  /* for tests: 1 while every statement fails */
    int64_t stamp;     /* of the open transaction, 0 for none */
    int64_t spent;
    struct store_prepared *prepared[2][TC_SQL_COUNT + 1];  /* now, as of */
    struct store_columns *columns[2][TC_SQL_COUNT + 1];
};

/* connect.c */
TC_MUST_USE enum tc_rc store_connect(struct tc_store *store, struct tc_turn *turn);
/* Connects if needed and possible: never within a transaction. */
TC_MUST_USE enum tc_rc store_ready(struct tc_store *store, struct tc_turn *turn);
void store_hang_up(struct tc_store *store);

/* say.c: fixed texts of our own (START TRANSACTION …), without a result. */
TC_MUST_USE enum tc_rc store_say(struct tc_store *store, struct tc_turn *turn, const char *text);
/* The same where nobody can be told: hangs up if it fails. */
void store_say_or_hang_up(struct tc_store *store, const char *text);
/* Counts down to the failure that a test asked for. */
bool store_must_fail(struct tc_store *store);

/* fault.c */
/* A cluster ends a transaction that it refused whenever it likes; what came after would be committed by itself. */
TC_MUST_USE enum tc_rc store_still_within(struct tc_store *store, struct tc_turn *turn, const char *what);
/* The number of the last error of a statement; the library sometimes keeps it with the connection only. */
unsigned store_stmt_error(const struct tc_store *store, MYSQL_STMT *stmt);
enum tc_rc store_fault(struct tc_store *store, struct tc_turn *turn, const char *what, unsigned error, const char *words);
enum tc_rc store_gone(struct tc_store *store, struct tc_turn *turn, const char *what);

/* prepare.c, columns.c */
TC_MUST_USE enum tc_rc store_prepare(struct tc_store *store, struct tc_turn *turn, enum tc_sql sql, bool as_of,
                                     struct store_prepared **prepared_r);
TC_MUST_USE enum tc_rc store_columns_bind(struct tc_store *store, struct tc_turn *turn, enum tc_sql sql, bool as_of,
                                          struct store_prepared *prepared);
void store_columns_shrink(struct store_prepared *prepared);

/* bind.c */
TC_MUST_USE enum tc_rc store_bind(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared,
                                  const struct tc_grant *grant, const struct tc_arg *args, void *pool);

/* run.c: checks the grant, prepares, binds, executes. */
TC_MUST_USE enum tc_rc store_run(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant, enum tc_sql sql,
                                 const struct tc_arg *args, struct store_prepared **prepared_r);
/* For the store's own statements, which nobody was granted. */
extern const struct tc_grant store_own_grant;

/* fetch.c: the next row (owned by pool), count 0 after the last. */
TC_MUST_USE enum tc_rc store_fetch(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared, void *pool,
                                   struct tc_row *row_r, size_t *bytes_r);
/* Ends a result. Rows that were not fetched are read and dropped, because an error may stand behind them:
 * then it is returned, unless rc already tells of one. */
TC_MUST_USE enum tc_rc store_fetch_end(struct tc_store *store, struct tc_turn *turn, struct store_prepared *prepared, enum tc_rc rc);

#endif
