/* SPDX-License-Identifier: Apache-2.0 */
/* MariaDB behind one narrow door: a closed list of statements (sql/read, sql/write), bound
 * values, a grant for each call. No function takes SQL text. */
#ifndef TC_STORE_STORE_H
#define TC_STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/turn.h"
#include "store/grant.h"
#include "store/sql.h" /* generated: enum tc_sql */

/* One connection of one account, with what it has prepared. Owned by the worker. */
struct tc_store;

struct tc_store_config {
    const char *socket; /* path, or NULL for host and port */
    const char *host;
    unsigned port;
    const char *database;
    const char *user;
    const char *password;   /* NULL for unix_socket authentication */
    const char *ca_file;    /* with host: TLS is required and verified against it */
    bool plain;             /* with host: TLS not required (said in the configuration) */
    unsigned connect_seconds, answer_seconds; /* 0: 3 and 20 */
};

/* Connects; checks sql_mode, character set and time zone and refuses to run on others.
 * TC_BUSY with the reason if the database is not to be had. config is borrowed for the
 * life of the store (it connects again by itself between transactions, never within one). */
TC_MUST_USE enum tc_rc tc_store_open(void *pool, struct tc_turn *turn, const struct tc_store_config *config,
                                     struct tc_store **store_r);

/* The same without connecting yet: the first call does, and fails with TC_BUSY while there is no
 * database. NULL when memory is short. */
struct tc_store *tc_store_new(void *pool, const struct tc_store_config *config);

/* A bound value, by the statement's :name. Text and bytes are borrowed for the call. */
enum tc_arg_kind { TC_ARG_END, TC_ARG_NULL, TC_ARG_INT, TC_ARG_TEXT, TC_ARG_BYTES, TC_ARG_MOMENT };
struct tc_arg {
    const char *name;
    enum tc_arg_kind kind;
    int64_t number;
    const void *bytes;
    size_t length;
};
struct tc_arg tc_arg_int(const char *name, int64_t number);
struct tc_arg tc_arg_id(const char *name, int64_t id);           /* 0 is NULL */
struct tc_arg tc_arg_text(const char *name, const char *text);   /* NULL is NULL */
struct tc_arg tc_arg_bytes(const char *name, const void *bytes, size_t length);
struct tc_arg tc_arg_moment(const char *name, int64_t moment);   /* microseconds as DATETIME(6) UTC; 0 is NULL */
struct tc_arg tc_arg_null(const char *name);
/* Of these values those that the statement names, owned by pool; NULL when memory is short. For tables of statements. */
const struct tc_arg *tc_args_named(void *pool, enum tc_sql sql, const struct tc_arg *all);
#define TC_ARGS(...) ((const struct tc_arg[]){__VA_ARGS__ __VA_OPT__(,) {.kind = TC_ARG_END}})

/* Bound by the store itself, never by a caller (TC_FAULT): :viewer :case :client (from the grant),
 * :now (turn->now, the case clock's stamp once a command has one, or the past moment that the
 * grant asks for). A statement for gate, job and tool alone may be given :case and :client by
 * the caller when the grant has none. Each value must be one that the statement names. */

enum tc_cell_kind { TC_CELL_TEXT, TC_CELL_NUMBER, TC_CELL_DATE, TC_CELL_MOMENT, TC_CELL_BYTES };
struct tc_cell {
    const char *name; /* the column's alias: the contract ("@id" an attribute, "title" an element) */
    enum tc_cell_kind kind;
    bool is_null;
    const char *text; /* NUL-terminated; moments as YYYY-MM-DD HH:MM:SS.ffffff UTC */
    size_t length;
};
struct tc_row {
    size_t count;
    const struct tc_cell *cells;
};
/* The cell of that alias, or NULL; its number (0 if NULL); its text (NULL if NULL). */
const struct tc_cell *tc_row_cell(const struct tc_row *row, const char *name);
int64_t tc_row_int(const struct tc_row *row, const char *name);
const char *tc_row_text(const struct tc_row *row, const char *name);

/* Runs a statement that reads and calls each_row for each of its rows (borrowed for the
 * call) until one returns other than TC_OK. TC_DENIED if the statement does not serve the
 * grant's need; TC_LARGE above TC_MAX_ROWS unless the statement's header says "gives: stream". */
typedef enum tc_rc tc_each_row(void *user, const struct tc_row *row);
TC_MUST_USE enum tc_rc tc_store_look(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant,
                                     enum tc_sql sql, const struct tc_arg *args, tc_each_row *each_row, void *user);
/* The first row only, copied (owned by turn); row_r->count 0 if there is none. */
TC_MUST_USE enum tc_rc tc_store_one(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant,
                                    enum tc_sql sql, const struct tc_arg *args, struct tc_row *row_r);
/* While the rows of a stream are under way the connection answers nothing else. */

/* A statement that writes, outside a transaction one of its own: rows_r is the number of rows changed (never rows found), id_r the
 * AUTO_INCREMENT given; both may be NULL. A duplicate key is TC_CLASH. */
TC_MUST_USE enum tc_rc tc_store_change(struct tc_store *store, struct tc_turn *turn, const struct tc_grant *grant,
                                       enum tc_sql sql, const struct tc_arg *args, int64_t *rows_r, int64_t *id_r);

/* A READ ONLY transaction on one consistent snapshot around a screen's statements. */
TC_MUST_USE enum tc_rc tc_store_look_begin(struct tc_store *store, struct tc_turn *turn);
void tc_store_look_end(struct tc_store *store);

/* Runs body in a transaction and commits. What the cluster or a lock refused (1213, 1205,
 * 1047, 2006, 2013, also at COMMIT) is rolled back and run again, at most 5 times, with a new
 * stamp: body may run several times and must set what it gives anew each time. Any other
 * failure rolls everything back. committed_r (may be NULL) is false only when it is unknown
 * whether the commit happened (the connection broke after COMMIT was sent); true after TC_OK and
 * after a roll-back that is known. After a failure nothing more runs in that transaction; a
 * duplicate key (TC_CLASH) alone may be lived with. */
typedef enum tc_rc tc_body(void *user);
TC_MUST_USE enum tc_rc tc_store_transact(struct tc_store *store, struct tc_turn *turn, tc_body *body, void *user,
                                         bool *committed_r);

/* Within tc_store_transact: moves the clocks of these cases on (in id order), takes the
 * latest as the transaction's stamp (SET timestamp) and as :now, and only then may the
 * command read and judge. Without cases (count 0) the stamp is the database's moment: a command
 * that makes a case then writes its clock with :now. */
TC_MUST_USE enum tc_rc tc_store_stamp(struct tc_store *store, struct tc_turn *turn, const int64_t *case_ids, size_t count);

/* For tests: from the n-th statement on (START TRANSACTION and COMMIT count) all fail with TC_BUSY
 * as if the server had gone, until 0 ends it. */
void tc_store_fail_at(struct tc_store *store, unsigned n);

/* Microseconds spent in the database since the last call of this. */
int64_t tc_store_spent(struct tc_store *store);

#endif
