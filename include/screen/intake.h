/* SPDX-License-Identifier: Apache-2.0 */
/* The forms of an intake, a section each. A command keeps what was typed into one of them in the draft
 * (gate/draft.h), screens show it again, and the decision reads them all. */
#ifndef TC_SCREEN_INTAKE_H
#define TC_SCREEN_INTAKE_H

#include "gate/draft.h"

enum tc_intake_part {
    TC_INTAKE_PERSON, TC_INTAKE_IDENTITY, TC_INTAKE_CONTACT, TC_INTAKE_REFERRAL, TC_INTAKE_NEEDS, TC_INTAKE_ELIGIBILITY,
    TC_INTAKE_RISK, TC_INTAKE_CONSENT, TC_INTAKE_FOLLOW_UP, TC_INTAKE_DECISION, TC_INTAKE_PARTS
};

/* Each form begins with the fields that name the row, the version that was typed over, and where it was opened from. */
#define TC_INTAKE_OWN 3

struct tc_intake_section {
    const char *name;              /* phrase intake.section.<name>, sheet intake_<name> */
    const char *path;
    const struct tc_field *form;   /* of its route */
    const struct tc_field *fields; /* of these the draft holds: the form without what names the row */
};
extern const struct tc_intake_section tc_intake_sections[TC_INTAKE_PARTS];

extern const struct tc_field tc_intake_person[], tc_intake_identity[], tc_intake_contact[], tc_intake_referral[], tc_intake_needs[],
    tc_intake_eligibility[], tc_intake_risk[], tc_intake_consent[], tc_intake_follow_up[], tc_intake_decision[];

/* What was typed into the intake of this row (columns id and sealed). */
TC_MUST_USE enum tc_rc tc_intake_open(const struct tc_input *in, const struct tc_row *row, struct tc_pairs *typed_r);
TC_MUST_USE enum tc_rc tc_intake_seal(const struct tc_input *in, int64_t id, const struct tc_pairs *typed, struct tc_arg *arg_r); /* :sealed */
/* How often a section was kept. Each counts for itself, so that only those who fill in the same one clash. */
int64_t tc_intake_version(const struct tc_pairs *typed, enum tc_intake_part part);
TC_MUST_USE enum tc_rc tc_intake_count(struct tc_pairs *typed, enum tc_intake_part part);

/* The person's name and birth date alone, as they are looked for while they are typed. */
extern const struct tc_field tc_intake_look[]; /* id, given, family, born */
extern const struct tc_field tc_intake_ask[];  /* id, question */
extern const struct tc_field tc_intake_pick[]; /* id, client, answer */
#define TC_INTAKE_CHECKED ".checked" /* the draft's own mark: somebody looked whether the person is known */

/* How many of those whom the viewer sees may be the person of a draft; ten at the most. */
TC_MUST_USE enum tc_rc tc_intake_alike(struct tc_view *v, const struct tc_pairs *typed, size_t *count_r);

/* Words of the forms that others need as well; each ends with NULL. */
extern const char *const tc_intake_domains[], *const tc_intake_risks[], *const tc_intake_sources[], *const tc_intake_results[],
    *const tc_intake_follow_ups[], *const tc_intake_urgencies[];

/* Ways to reach a person that the form asks for, each by fields <way>, <way>_safe and so on. */
extern const char *const tc_intake_ways[]; /* phone, email, address */

/* Programmes that the form of eligibility has room for, the first of which is the intake's own. */
#define TC_INTAKE_PROGRAMMES 3

#endif
