/* SPDX-License-Identifier: Apache-2.0 */
#include "job/job.h"

enum tc_rc tc_job_audit_seal(struct tc_job_run *run)
{
    return tc_audit_seal(run->turn, run->clerk->writer, run->clerk->audit_secret, run->clerk->audit_file);
}
