/* SPDX-License-Identifier: Apache-2.0 */
/* The closed list of all that is ever said to the database, made by the generator from sql/
 * (sql/README.md has the rules). Read by the store, by "throughcare sql" and by tests. */
#ifndef TC_STORE_LIST_H
#define TC_STORE_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/need.h"
#include "store/sql.h"

#define TC_NEED_BIT(need) (UINT64_C(1) << (need))
/* What only the house itself does, for no viewer. */
#define TC_NEED_HOUSE (TC_NEED_BIT(TC_NEED_GATE) | TC_NEED_BIT(TC_NEED_JOB) | TC_NEED_BIT(TC_NEED_TOOL))

enum tc_gives { TC_GIVES_NONE, TC_GIVES_ONE, TC_GIVES_MANY, TC_GIVES_STREAM };

struct tc_statement {
    const char *name, *file, *purpose;
    const char *text;                /* with ? */
    const char *const *params;       /* what each ? stands for, in order; NULL ends them */
    const char *as_of_text;          /* FOR SYSTEM_TIME AS OF ?; NULL if no versioned view is read */
    const char *const *as_of_params; /* with "as_of" among them */
    uint64_t needs;                  /* TC_NEED_BIT of each need that it serves */
    enum tc_gives gives;
    const char *element;             /* what a row is, NULL for none */
    const char *plan;                /* why it may hold a derived table or UNION; NULL: it may not */
    bool on_writer; /* stands in sql/write: runs on the writer's account */
    bool writes;    /* is no SELECT */
    bool is_scoped; /* its rows are those of :viewer */
};

/* Whose account runs it: the writer's when it stands in sql/write or serves the house alone. */
static inline bool tc_statement_on_writer(const struct tc_statement *statement)
{
    return statement->on_writer || !(statement->needs & ~TC_NEED_HOUSE);
}

/* By enum tc_sql; one without name ends the list. */
extern const struct tc_statement tc_statements[TC_SQL_COUNT + 1];

struct tc_sql_step {
    int number;
    const char *name;
    unsigned char hash[32]; /* BLAKE2b-256 of the statements without remarks */
    size_t count;
    const char *const *statements;
};
/* In their order; one without name ends the list. */
extern const struct tc_sql_step tc_sql_steps[];

struct tc_sql_view {
    const char *name, *text;
    bool is_versioned;
};
/* A view that reads another comes after it; one without name ends the list. */
extern const struct tc_sql_view tc_sql_views[];

#endif
