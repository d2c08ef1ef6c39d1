/* SPDX-License-Identifier: Apache-2.0 */
/* A referral that came by a link begins an intake: what its answers feed stands in the intake's own forms, and somebody of staff
 * checks it there as if they had typed it. What feeds nothing stays with the link. */
#include <string.h>

#include "base/clock.h"
#include "link.h"
#include "draft/intake.h"

#define KEPT (365 * TC_DAY) /* nobody forgets somebody who asked: a year, and then from each change on as all intakes */

/* In words of the record's fields: the intake's form has them in its questions once it is read. */
static enum tc_rc feed(const struct tc_link_draft *draft, struct tc_pairs *typed)
{
    struct tc_answers kept;
    const char *occasion = draft->form.form->occasion;
    if (!occasion || strcmp(occasion, "intake") != 0)
        return TC_OK;
    enum tc_rc rc = tc_answers_keep(typed->turn, &draft->answers, &kept, NULL);
    return rc == TC_OK ? tc_intake_feed(typed->turn, &kept, typed) : rc;
}

enum tc_rc link_make_intake(struct tc_act *a, const struct tc_link_draft *draft, int64_t *intake_r)
{
    struct tc_pairs typed = {.turn = a->turn};
    struct tc_arg sealed;
    enum tc_rc rc = tc_act_change(a, TC_SQL_LINK_INTAKE_ADD, TC_ARGS(tc_arg_moment("expires", a->turn->now + KEPT)), NULL, intake_r);
    if (rc == TC_OK)
        rc = tc_response_set_number(&typed, "programme1", tc_row_int(&draft->form.row, "programme_id"));
    if (rc == TC_OK)
        rc = feed(draft, &typed);
    if (rc == TC_OK)
        rc = tc_intake_seal(a->in, *intake_r, &typed, &sealed);
    return rc == TC_OK ? tc_act_change(a, TC_SQL_LINK_INTAKE_KEEP, TC_ARGS(tc_arg_id("id", *intake_r), sealed), NULL, NULL) : rc;
}
