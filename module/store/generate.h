/* SPDX-License-Identifier: Apache-2.0 */
/* The generator: reads sql/ at build time, refuses what breaks the rules of sql/README.md and
 * writes include/store/sql.h (names) and sql_table.c (texts). A build tool, never installed. */
#ifndef TC_STORE_GENERATE_H
#define TC_STORE_GENERATE_H

#include <stdbool.h>
#include <stddef.h>

#define GEN_MAX_PARAMS 64
#define GEN_MAX_NEEDS 32
#define GEN_MAX_COLUMNS 128
#define GEN_MAX_LINES 60 /* of a statement's file (doc: STYLE) */
#define GEN_MAX_ALIAS 64 /* characters: MariaDB cuts no alias, it refuses longer ones */
#define GEN_HASH 32

/* A file of sql/<folder>; text is its contents, name its base name without ".sql". */
struct gen_file {
    char *path; /* as said in messages and in the table: sql/read/x.sql */
    char *name;
    char *text;
    bool on_writer; /* from sql/write */
};
struct gen_files {
    struct gen_file *files;
    size_t count;
};

/* What a file says of itself in its first comment lines. */
struct gen_header {
    const char *purpose;
    const char *needs[GEN_MAX_NEEDS]; /* symbols: CASE_READ */
    size_t need_count;
    bool scoped; /* -- scope: :viewer */
    const char *gives; /* NONE ONE MANY STREAM */
    const char *element;
    bool versioned;
    const char *plan; /* why its plan may hold a derived table; NULL */
    const char *body; /* the text after the header */
    int body_line;
};

struct gen_text {
    char *text; /* with ? */
    const char *params[GEN_MAX_PARAMS];
    size_t count;
};

struct gen_statement {
    const struct gen_file *file;
    struct gen_header header;
    bool writes;
    struct gen_text now, as_of; /* as_of.text NULL if no versioned view is read */
};

struct gen_view {
    const struct gen_file *file;
    struct gen_header header;
    char *text;
    bool written;
};

struct gen_step {
    const struct gen_file *file;
    int number;
    const char *name;
    char **statements;
    size_t count;
    unsigned char hash[GEN_HASH];
};

struct gen_all {
    struct gen_statement *statements;
    size_t statement_count;
    struct gen_view *views;
    size_t view_count;
    struct gen_step *steps;
    size_t step_count;
};

/* ---- tokens ---- */
enum gen_kind { GEN_END, GEN_BLANK, GEN_COMMENT, GEN_STRING, GEN_QUOTED, GEN_NAME, GEN_WORD, GEN_SYMBOL };
struct gen_token {
    enum gen_kind kind;
    const char *at;
    size_t length;
};
/* The token at *text; moves *text behind it. A string or comment that does not end is GEN_END with length > 0. */
struct gen_token gen_token_next(const char **text);
/* The next one that is neither blank nor comment. */
struct gen_token gen_token_meant(const char **text);
bool gen_token_is(struct gen_token token, const char *word); /* without regard to case */
bool gen_token_is_view(struct gen_token token);              /* visible_… */
/* Line of a place within text that begins at line first. */
int gen_line(const char *text, const char *at, int first);

/* ---- the parts ---- */
/* Tells "file:line: error: …" and counts it. */
void gen_refuse(const struct gen_file *file, int line, const char *format, ...) __attribute__((format(printf, 3, 4)));
int gen_refused(void);

void gen_files_read(void *pool, const char *root, const char *folder, struct gen_files *into);
void gen_header_read(void *pool, const struct gen_file *file, struct gen_header *header_r);
void gen_statement_read(void *pool, const struct gen_all *all, const struct gen_file *file, struct gen_statement *into);
void gen_view_read(void *pool, const struct gen_file *file, struct gen_view *into);
void gen_views_order(struct gen_all *all);
void gen_step_read(void *pool, const struct gen_file *file, struct gen_step *into);
void gen_steps_check(const struct gen_all *all);

/* The text without comments, :names as ?, and with_as_of behind each versioned view. */
void gen_text_make(void *pool, const struct gen_all *all, const struct gen_statement *statement, bool with_as_of,
                   struct gen_text *text_r);
void gen_check(const struct gen_statement *statement);
char *gen_uncommented(void *pool, const char *text);
const struct gen_view *gen_view_named(const struct gen_all *all, struct gen_token token);

/* Refuses the joins that prepared statements get wrong; text begins at first_line of the file. */
void gen_joins_check(const struct gen_all *all, const struct gen_file *file, const char *text, int first_line, bool is_view);
/* Refuses a subquery that sorts what it asks EXISTS of. */
void gen_sorts_check(const struct gen_file *file, const char *text, int first_line);

/* Writes file only if it would change; false with a message if it cannot. */
bool gen_write_header(const struct gen_all *all, const char *file);
bool gen_write_table(const struct gen_all *all, const char *file);

#endif
