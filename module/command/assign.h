/* SPDX-License-Identifier: Apache-2.0 */
/* What giving one case and giving several have in common. */
#ifndef TC_COMMAND_ASSIGN_H
#define TC_COMMAND_ASSIGN_H

#include "gate/handler.h"

/* A case as a command on parts changes it. */
struct given {
    int64_t id, owner, version; /* version: of who has it */
    bool is_restricted;
};

/* The part of the owner goes from whoever has it to the form's person, for the form's reason; TC_CLASH if another version of who
 * has the case came first. The case's clock was moved before. */
TC_MUST_USE enum tc_rc assign_owner(struct tc_act *a, const struct given *given);

#endif
