/* SPDX-License-Identifier: Apache-2.0 */
/* What may become of a referral, and what may be told with it, decided without I/O. The words are those of
 * sql/schema/0030_referral.sql. Each judge gives the key of an error's words with its field, or NULL. */
#ifndef TC_RULE_REFERRAL_H
#define TC_RULE_REFERRAL_H

#include "rule/consent.h"

struct tc_referral {
    const char *state;
    struct tc_date sent;      /* no day while it is a draft */
    const char *sections;     /* words with commas between them, as a consent's */
    const char *segment;      /* its own, */
    const char *case_segment; /* and that of its case */
    struct tc_recipient to;
    bool takes;               /* the partner is open to referrals */
};

/* Something that became of it. "sent" has a judge of its own. */
struct tc_referral_step {
    const char *step;
    struct tc_date happened;
    struct tc_date booked, check; /* no day: none given */
    const char *report;           /* their answer, the reason, the result; NULL: nothing said */
};

/* The steps that there are, in the order in which they are offered; NULL ends them. */
extern const char *const tc_referral_steps[];

/* Neither completed, declined nor withdrawn. */
bool tc_referral_is_open(const char *state);
/* Not only ours: the partner has said or done something. */
bool tc_referral_is_answer(const char *step);
/* Whether that can become of one that stands so. */
bool tc_referral_may(const char *state, const char *step);
/* Where it stands afterwards: who asked in vain leaves it where it was. */
const char *tc_referral_after(const char *state, const char *step);

/* Until it is sent, all of it may be changed; then only what becomes of it is written down. */
const char *tc_referral_change_judge(const struct tc_referral *referral);
/* Who goes on waiting says until when; who ends it says why, or what came of it. */
const char *tc_referral_step_judge(const struct tc_referral *referral, const struct tc_referral_step *step, struct tc_date today,
                                   const char **field_r);
const char *tc_referral_send_judge(const struct tc_referral *referral, const struct tc_referral_step *sent, struct tc_date today,
                                   const char **field_r);

/* How many days an answer may take before somebody asks: what the form proposes. */
int tc_referral_patience(const char *urgency);

/* One that went out and was neither declined nor withdrawn: its letter may be printed. */
bool tc_referral_is_letter(const struct tc_referral *referral);

/* Whether a section of the record is told with it. */
bool tc_referral_shares(const struct tc_referral *referral, const char *section);
/* Referral or case are of that segment, or a section is: 42 CFR 2.32 then asks for a notice with what is told. */
bool tc_referral_names_substance_use(const struct tc_referral *referral);

/* Is told each section that is shared, substance use also where referral or case are of that segment, and the
 * consent that covers it today (NULL: none). True when all are covered; told may be NULL. */
typedef void tc_share_told(void *user, const char *section, const struct tc_consent *consent);
bool tc_referral_share(const struct tc_referral *referral, const struct tc_consent *consents, struct tc_date today,
                       tc_share_told *told, void *user);

#endif
