/* SPDX-License-Identifier: Apache-2.0 */
/* Forms by a link: what routes.c lists of them. */
#ifndef TC_COMMAND_LINKS_H
#define TC_COMMAND_LINKS_H

#include "gate/handler.h"

/* ---- forms that are sent by a link: link.c; filled in by whoever holds it: link_fill.c link_send.c ---- */

extern const struct tc_field case_link_make_form[];   /* case, form_id, recipient, days */
extern const struct tc_field case_link_revoke_form[]; /* case, id */
extern const struct tc_field links_make_form[];       /* programme, form_id, recipient, days */
extern const struct tc_field links_revoke_form[];     /* id */

enum tc_rc do_case_link_make(struct tc_act *a);
enum tc_rc do_case_link_revoke(struct tc_act *a);
enum tc_rc do_links_make(struct tc_act *a);
enum tc_rc do_links_revoke(struct tc_act *a);

extern const struct tc_field link_fill_form[]; /* page, q…, shown, go */
extern const struct tc_field link_send_form[]; /* nothing */

extern const struct tc_field work_alert_form[]; /* id, version, done: link_alert.c */

enum tc_rc do_work_alert(struct tc_act *a);
enum tc_rc do_link_fill(struct tc_act *a);
enum tc_rc do_link_send(struct tc_act *a);

#endif
