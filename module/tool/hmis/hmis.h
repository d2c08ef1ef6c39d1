/* SPDX-License-Identifier: Apache-2.0 */
/* Reading a HUD HMIS CSV export (HMIS CSV Format Specifications, FY 2024 and 2026): the parts
 * of `throughcare import hmis`. Private to module/tool/hmis. */
#ifndef TC_TOOL_HMIS_H
#define TC_TOOL_HMIS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/secret.h"
#include "format/csv.h"
#include "record/audit.h"
#include "store/store.h"

/* ---- codes (codes.c) -------------------------------------------------------------------- */

struct hmis_code {
    int code;
    const char *word; /* NULL ends a table */
};
/* NULL if the table has no such code. */
const char *hmis_code_word(const struct hmis_code *codes, const char *text);

extern const struct hmis_code hmis_birth_date_quality[], hmis_relationship[], hmis_destination[], hmis_yes_no[];

/* What a project type becomes here: the kind of service and the stage of its open cases. */
struct hmis_project_type {
    int code;
    const char *service_kind; /* NULL ends the table */
    const char *stage;
};
extern const struct hmis_project_type hmis_project_types[];
/* The last entry ("other") if the text is no known type; *known_r says so. */
const struct hmis_project_type *hmis_project_type_of(const char *text, bool *known_r);

/* ---- tables (table.c) ----------------------------------------------------------------------- */

enum hmis_kind { HMIS_ID, HMIS_TEXT, HMIS_CODE, HMIS_DATE, HMIS_MOMENT, HMIS_NUMBER };

#define HMIS_COLUMNS 16
struct hmis_column {
    const char *name; /* NULL ends a table */
    enum hmis_kind kind;
    bool required;                 /* a row without a good value is refused */
    const struct hmis_code *codes; /* for HMIS_CODE */
};

/* Where findings go: one line each on standard error. */
struct hmis_report {
    int64_t kept, refused;
};

struct hmis_table {
    struct tc_turn *turn;
    struct hmis_report *report;
    const char *name; /* "Client.csv" */
    const struct hmis_column *columns;
    struct tc_csv *csv;
    int place[HMIS_COLUMNS]; /* in the file, -1 if the file lacks it */
};

struct hmis_row {
    long line;                         /* 0 at the end */
    const char *values[HMIS_COLUMNS];  /* in the order of the columns; NULL: empty, or bad and reported */
};

/* TC_INPUT if the file or one of its required columns is missing. */
TC_MUST_USE enum tc_rc hmis_open(struct tc_turn *turn, struct hmis_report *report, const char *dir, const char *name,
                                 const struct hmis_column *columns, struct hmis_table **table_r);
/* The next good row; those refused on the way are reported. Rows marked as deleted are passed over. */
TC_MUST_USE enum tc_rc hmis_next(struct hmis_table *table, struct hmis_row *row_r);
void hmis_refuse(struct hmis_table *table, long line, const char *column, const char *value, const char *why);
/* Of all values of a row, to see whether it changed since the last import. */
void hmis_digest(const struct hmis_table *table, const struct hmis_row *row, unsigned char digest_r[TC_HASH]);

/* ---- an export in memory (export.c, enrolment.c): all but the clients, who are streamed -------- */

/* What an earlier import wrote for a source key: row_id 0 if nothing, is_same if the source has not changed since. */
struct hmis_known {
    int64_t row_id;
    bool is_same;
};

struct hmis_project {
    const char *id, *name, *service_kind, *stage, *segment;
    unsigned char digest[TC_HASH];
    int64_t programme_id, team_id; /* once written */
};

struct hmis_enrolment {
    const char *id, *client, *household, *relationship, *entered, *left, *destination;
    const struct hmis_project *project;
    long line;
    unsigned char digest[TC_HASH];
    bool seen; /* its client came by */
    struct hmis_known known;
};

struct hmis_export {
    struct tc_turn *turn;
    struct hmis_report *report;
    const char *dir, *source;  /* Export.SourceID */
    bool names_are_hashed;     /* Export.HashStatus other than 1 */
    struct hmis_project *projects;
    size_t project_count;
    struct hmis_enrolment *enrolments; /* sorted by client, then id */
    size_t enrolment_count;
};
TC_MUST_USE enum tc_rc hmis_read_export(struct hmis_export *export);
TC_MUST_USE enum tc_rc hmis_read_projects(struct hmis_export *export);
TC_MUST_USE enum tc_rc hmis_read_enrolments(struct hmis_export *export);
/* The first enrolment of a client and their number. */
struct hmis_enrolment *hmis_enrolments_of(const struct hmis_export *export, const char *client, size_t *count_r);
/* Refuses the enrolments whose client never came. */
void hmis_refuse_unseen(struct hmis_export *export);

/* ---- writing (write.c, client.c, case.c) ------------------------------------------------------- */

struct hmis_client {
    const char *id, *given, *family, *birth_date, *birth_date_is;
    unsigned char digest[TC_HASH];
    struct hmis_known known;
    struct hmis_enrolment *enrolments;
    size_t enrolment_count;
};

struct hmis_counts {
    int64_t clients, cases, discharged, changed;
};

struct hmis_write {
    struct tc_turn *turn;
    struct tc_store *store;
    const struct tc_grant *grant;
    struct tc_audit *audit;
    struct hmis_export *export;
    const char *request;
    int64_t owner_id, team_id; /* --owner, --team; 0: none */
    struct hmis_client *batch;
    size_t batch_count;
    struct hmis_counts counts; /* of this batch */
};
/* Programmes and, without --team, their teams: one transaction. */
TC_MUST_USE enum tc_rc hmis_write_projects(struct hmis_write *write);
/* The batch's clients, each with household, cases and discharges: one transaction. */
TC_MUST_USE enum tc_rc hmis_write_batch(struct hmis_write *write);

TC_MUST_USE enum tc_rc hmis_known(struct hmis_write *write, const char *kind, const char *id,
                                  const unsigned char digest[TC_HASH], struct hmis_known *known_r);
TC_MUST_USE enum tc_rc hmis_remember(struct hmis_write *write, const char *kind, const char *id,
                                     const unsigned char digest[TC_HASH], int64_t row_id);
/* All clients of the export in batches, adding to total. */
TC_MUST_USE enum tc_rc hmis_stream_clients(struct hmis_write *write, struct hmis_counts *total);
/* Looks up all of the batch and moves the clocks of the cases that will change. */
TC_MUST_USE enum tc_rc hmis_look_up(struct hmis_write *write);
/* "hmis:DEMO999:5913", the mark of an imported row; owned by turn. */
char *hmis_mark(const struct hmis_write *write, const char *id);
TC_MUST_USE enum tc_rc hmis_write_client(struct hmis_write *write, const struct hmis_client *client, int64_t *client_id_r);
TC_MUST_USE enum tc_rc hmis_write_case(struct hmis_write *write, int64_t client_id, const struct hmis_enrolment *enrolment);

#endif
