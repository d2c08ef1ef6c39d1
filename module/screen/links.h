/* SPDX-License-Identifier: Apache-2.0 */
/* Forms by a link: what routes.c lists of them. */
#ifndef TC_SCREEN_LINKS_H
#define TC_SCREEN_LINKS_H

#include "gate/handler.h"

/* ---- forms that are sent by a link: links.c; and filled in: link.c ---- */

extern const struct tc_field case_link_made_fields[]; /* case, made */
extern const struct tc_field links_made_fields[];     /* made */

enum tc_rc show_case_links(struct tc_view *v);
enum tc_rc show_case_link_make(struct tc_view *v);
enum tc_rc show_case_link_made(struct tc_view *v);
enum tc_rc show_links(struct tc_view *v);
enum tc_rc show_links_make(struct tc_view *v);
enum tc_rc show_links_made(struct tc_view *v);

extern const struct tc_field link_form_fields[]; /* page */

extern const struct tc_field work_alert_fields[]; /* id: link_alert.c */

enum tc_rc show_work_alert(struct tc_view *v);
enum tc_rc show_intake_answers(struct tc_view *v); /* fields of work_alert_fields */
enum tc_rc show_link_form(struct tc_view *v);
enum tc_rc show_link_check(struct tc_view *v);

#endif
