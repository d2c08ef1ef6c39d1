/* SPDX-License-Identifier: Apache-2.0 */
/* What the commands of an intake have in common: the draft while one of them works on it. */
#ifndef TC_COMMAND_INTAKE_H
#define TC_COMMAND_INTAKE_H

#include "draft/intake.h"

#define TC_INTAKE_KEPT (30 * TC_DAY)     /* a draft with which nobody goes on */
#define TC_INTAKE_REFUSED (365 * TC_DAY) /* one that did not fit: people ask again, and why they were turned away */

/* The intake that the form names, once its version was counted on: whoever changes it waits for who did so before.
 * TC_GONE if the viewer does not see it, TC_INPUT if it is decided. */
TC_MUST_USE enum tc_rc intake_begin(struct tc_act *a, struct tc_intake *intake_r);
/* What was typed goes back into its row, with the programme that it names. */
TC_MUST_USE enum tc_rc intake_keep(struct tc_act *a, struct tc_intake *intake);
void intake_go(struct tc_act *a, const char *path, int64_t id);

/* What an own page says, judged when it is kept. */
TC_MUST_USE enum tc_rc intake_judge(struct tc_act *a, enum tc_intake_part part);
/* What the record says of the answers on a page of the form (NULL: on all), noted at the questions that gave them. */
TC_MUST_USE enum tc_rc intake_judge_fed(struct tc_act *a, const struct tc_intake *intake, const struct tc_form_page *page);

/* The n-th (from 1) programme of the form of eligibility. */
struct intake_programme {
    int64_t programme;
    struct tc_arg result, from, until, because; /* by these names */
};
struct intake_programme intake_programme_of(struct tc_act *a, const struct tc_input *eligibility, int n);

/* A way to reach the person as the form of contacts has it; false if none was typed. */
struct intake_way {
    const char *channel, *value, *safe, *hours, *voicemail, *letter;
    bool is_masked;
};
bool intake_way_of(struct tc_act *a, const struct tc_input *contact, const char *way, struct intake_way *way_r);

/* A decided intake becomes a case of the person who is known, or of a new one; in the act's own transaction. */
TC_MUST_USE enum tc_rc intake_accept(struct tc_act *a, struct tc_intake *intake, int64_t *case_r);

/* ---- intake_file.c: files before there is a case ---- */
struct response_upload;
TC_MUST_USE enum tc_rc intake_file_add(struct tc_act *a, void *user, const struct response_upload *upload, int64_t *id_r); /* user: the intake */
/* Those that answer a question become documents of the case, and the answers say which; all others go. */
struct intake_case {
    int64_t id;
    const char *segment; /* of the form */
};
TC_MUST_USE enum tc_rc intake_files_become(struct tc_act *a, const struct tc_intake *intake, const struct intake_case *of, struct tc_answers *answers);

/* ---- intake_sign.c: the form of an intake becomes a signed response of its case ---- */
TC_MUST_USE enum tc_rc intake_check_form(struct tc_act *a, struct tc_intake *intake); /* nothing on it is wrong, nothing missing */
TC_MUST_USE enum tc_rc intake_sign(struct tc_act *a, const struct tc_intake *intake, int64_t the_case);

#endif
