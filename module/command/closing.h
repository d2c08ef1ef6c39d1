/* SPDX-License-Identifier: Apache-2.0 */
/* What a closing that was written does, once nobody else has to be asked or the second person has said yes. */
#ifndef TC_COMMAND_CLOSING_H
#define TC_COMMAND_CLOSING_H

#include "gate/handler.h"

/* Closes the case in the command's transaction: what was open ends, the stage, the follow-ups. One of discharge
 * and approval names the closing, the other is 0. */
TC_MUST_USE enum tc_rc closing_complete(struct tc_act *a, int64_t discharge, int64_t approval);
/* The closing that was asked for is not to be. */
TC_MUST_USE enum tc_rc closing_drop(struct tc_act *a, int64_t approval);

#endif
