/* SPDX-License-Identifier: Apache-2.0 */
/* Occasions whose form is signed on a page of the record's own, which asks besides what no form can know: the goals that are open, the
 * stage's question, the programme's reasons. */
#ifndef TC_SCREEN_OCCASION_H
#define TC_SCREEN_OCCASION_H

#include "gate/handler.h"

/* <occasion name= form= title=> of the page, with the form that the case's pathway names. With a draft of it, begun for that subject (0:
 * for the case), also the <response> and its <form> to check, and <own name=> for each of the fields that the form does not feed. */
TC_MUST_USE enum tc_rc occasion_show(struct tc_view *v, const char *occasion, int64_t subject, const struct tc_field *fields);

/* The form that was signed for that subject as <response>, where there is one; with fields, while it is put right, also its
 * <form> to check and <own>. */
TC_MUST_USE enum tc_rc occasion_show_signed(struct tc_view *v, const char *occasion, int64_t subject, const struct tc_field *fields);

#endif
