/* SPDX-License-Identifier: Apache-2.0 */
#include "job/job.h"

const struct tc_job tc_jobs[] = {
    {"audit.seal", 60, 120, tc_job_audit_seal},
    {"cover", 60, 120, tc_job_cover}, /* before the directory, which makes reach anew as well, and says nothing of covers */
    {"directory", 25, 45, tc_job_directory_read}, /* with the time that it takes: within a minute */
    {"sweep", 60, 300, tc_job_sweep},
    {"reach.compare", 300, 300, tc_job_reach_compare}, /* 20,000 cases a run */
    {.name = NULL},
};
