/* SPDX-License-Identifier: Apache-2.0 */
/* A form that is sent by a link (doc/decision/031-forms-by-a-link.md): what screens and commands see of its token. */
#ifndef TC_GATE_LINK_H
#define TC_GATE_LINK_H

#include "base/secret.h"
#include "gate/handler.h"

/* A new token: its hash for the row, and a handle by which the page after the command shows the token; for a quarter of an hour, to
 * this person alone. */
TC_MUST_USE enum tc_rc tc_link_make(struct tc_act *a, unsigned char hash_r[TC_HASH], const char **handle_r);
/* The whole address of the link; TC_GONE for a handle that is another's, too old or made up. */
TC_MUST_USE enum tc_rc tc_link_address(struct tc_view *v, const char *handle, const char **address_r);

/* For needs link: which link the request is for. */
int64_t tc_link_id(const struct tc_input *in);
/* What a page of its form says of whose it is; nobody else can make it. */
const char *tc_link_mark(const struct tc_input *in);
/* What was sent comes from a page of this link's form: it says so, or it was sent with the token of the link's own session. */
bool tc_link_is_marked(const struct tc_input *in, const char *mark);

#endif
