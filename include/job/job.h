/* SPDX-License-Identifier: Apache-2.0 */
/* What the clerk does by itself, in turn: each job is a row of table job, taken by a lease, so
 * that of several machines' clerks one does it. */
#ifndef TC_JOB_JOB_H
#define TC_JOB_JOB_H

#include "directory/directory.h"
#include "record/audit.h"
#include "store/store.h"

/* What a clerk has opened; all borrowed. */
struct tc_clerk {
    const char *machine;               /* who holds a lease: "web1" */
    struct tc_store *reader, *writer;
    struct tc_directory *directory;
    struct tc_audit *audit;            /* opened on writer */
    const unsigned char *audit_secret; /* 64 bytes */
    const char *audit_file;            /* the append-only file, or NULL */
    int64_t idle_seconds, life_seconds;
};

/* One run of a job, in a turn of its own. */
struct tc_job_run {
    struct tc_turn *turn;
    const struct tc_clerk *clerk;
    const struct tc_grant *grant; /* of need "job" */
    char outcome[200];            /* in words, kept in the row: "12 sessions ended"; never a client's name */
};
typedef enum tc_rc tc_job_do(struct tc_job_run *run);

struct tc_job {
    const char *name;
    unsigned seconds; /* from the end of one run to the next */
    unsigned lease;   /* seconds after which another clerk may think that this one has died */
    tc_job_do *run;
};
/* module/job/jobs.c; ends with a job without name. */
extern const struct tc_job tc_jobs[];

/* Makes sure that each job has its row. */
TC_MUST_USE enum tc_rc tc_clerk_begin(const struct tc_clerk *clerk, struct tc_turn *turn);
/* Does what is due; a job that fails is logged and comes again. False when the database was not to be had. */
bool tc_clerk_round(const struct tc_clerk *clerk);

tc_job_do tc_job_audit_seal;      /* module/job/seal.c */
tc_job_do tc_job_cover;           /* module/job/cover.c */
tc_job_do tc_job_sweep;           /* module/job/sweep.c */
tc_job_do tc_job_reach_compare;   /* module/job/reach.c */
tc_job_do tc_job_directory_read;  /* module/job/directory.c (directory): people with live sessions, at least every 60 s */

#endif
