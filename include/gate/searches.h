/* SPDX-License-Identifier: Apache-2.0 */
/* Forms of searches: a command keeps what was typed into them (gate/search.h), a screen reads it again. */
#ifndef TC_GATE_SEARCHES_H
#define TC_GATE_SEARCHES_H

#include "gate/handler.h"

extern const struct tc_field tc_clients_form[]; /* name, reference, born */
extern const struct tc_field tc_audit_form[];   /* reference, person, who, since, until, kind, result */

#endif
