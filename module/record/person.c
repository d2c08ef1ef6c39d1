/* SPDX-License-Identifier: Apache-2.0 */
#include "record/person.h"

enum tc_rc tc_person_meet(struct tc_turn *turn, struct tc_store *writer, const struct tc_grant *grant,
                          const struct tc_person_facts *facts, int64_t *person_r)
{
    (void)writer, (void)grant, (void)facts, (void)person_r;
    return tc_fail(turn, TC_FAULT, "meeting a person is not in this build");
}
