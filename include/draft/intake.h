/* SPDX-License-Identifier: Apache-2.0 */
/* An intake until it is decided. Its questions are those of a published form, page by page; what depends on the record (programmes,
 * consent, the decision) are pages of its own. The draft (gate/draft.h) holds what was typed into the form by the fields of its
 * questions ("q12"), what was typed into the own pages by the names of their fields, and marks that begin with a dot. Whatever reads
 * it reads the record's fields below, which the form's questions feed by name. */
#ifndef TC_DRAFT_INTAKE_H
#define TC_DRAFT_INTAKE_H

#include "draft/response.h"

enum tc_intake_part {
    TC_INTAKE_PERSON, TC_INTAKE_IDENTITY, TC_INTAKE_CONTACT, TC_INTAKE_REFERRAL, TC_INTAKE_NEEDS, TC_INTAKE_ELIGIBILITY,
    TC_INTAKE_RISK, TC_INTAKE_CONSENT, TC_INTAKE_FOLLOW_UP, TC_INTAKE_DECISION, TC_INTAKE_PARTS
};

/* Each own page begins with the fields that name the row, the version that was typed over, and where it was opened from. */
#define TC_INTAKE_OWN 3

struct tc_intake_section {
    const char *name;              /* phrase intake.section.<name>, sheet intake_<name> */
    const char *path;              /* of an own page; NULL: the form's questions feed it */
    const struct tc_field *fields; /* the record's */
};
extern const struct tc_intake_section tc_intake_sections[TC_INTAKE_PARTS];

extern const struct tc_field tc_intake_person[], tc_intake_identity[], tc_intake_contact[], tc_intake_referral[], tc_intake_needs[],
    tc_intake_eligibility[], tc_intake_risk[], tc_intake_consent[], tc_intake_follow_up[], tc_intake_decision[];

struct tc_intake {
    struct tc_response_draft form; /* row is sql/read/intake_sealed.sql's, typed all that the draft holds; form NULL: none is published */
    int64_t form_id;
    struct tc_answers answers;     /* to the form's questions */
    struct tc_mistakes mistakes;
    struct tc_pairs fed;           /* what was typed and answered, by the record's fields */
};
/* The intake of this row with its form: the version it was begun on, else the newest that its programme's pathway names. What was
 * typed before there was a form, or came by a link, stands in the fields of the questions that feed the same. */
TC_MUST_USE enum tc_rc tc_intake_read(const struct tc_input *in, struct tc_record *record, const struct tc_row *row, struct tc_intake *intake_r);
TC_MUST_USE enum tc_rc tc_intake_find_form(struct tc_record *record, int64_t programme, struct tc_intake *intake); /* of one that begins */
/* Answers and what they feed anew, after something was typed. */
TC_MUST_USE enum tc_rc tc_intake_answer(struct tc_record *record, struct tc_intake *intake);
TC_MUST_USE enum tc_rc tc_intake_seal(const struct tc_input *in, int64_t id, const struct tc_pairs *typed, struct tc_arg *arg_r); /* :sealed */

/* The record's field that the form's questions may feed by this name (also "born-day"); NULL for none. */
const struct tc_field *tc_intake_field(const char *name);
/* The page of the form where the person is named, from 0; page_count if there is none. */
size_t tc_intake_person_page(const struct tc_intake *intake);
/* What the answers say of the record's fields, as those would have been sent, but whole; and then so many characters as each takes, on one
 * line where it is one: the answers themselves are kept whole. */
TC_MUST_USE enum tc_rc tc_intake_feed(struct tc_turn *turn, const struct tc_answers *answers, struct tc_pairs *fed);
void tc_intake_fit(struct tc_pairs *fed);

/* How often an own page was kept. Each counts for itself, so that only those who fill in the same one clash. */
int64_t tc_intake_version(const struct tc_pairs *typed, enum tc_intake_part part);
TC_MUST_USE enum tc_rc tc_intake_count(struct tc_pairs *typed, enum tc_intake_part part);

/* The person's name and birth date alone, as they are looked for while they are typed. */
extern const struct tc_field tc_intake_look[]; /* id, given, family, born */
extern const struct tc_field tc_intake_ask[];  /* id, question */
extern const struct tc_field tc_intake_pick[]; /* id, client, answer */
#define TC_INTAKE_CHECKED ".checked" /* the draft's own mark: somebody looked whether the person is known */

/* ---- intake_file.c: files that answer a question before there is a case; the draft's mark ".f3" is the name of file 3 ---- */
#define TC_INTAKE_FILES 20                             /* of one intake */
#define TC_INTAKE_FILE_BYTES ((size_t)50 * 1024 * 1024) /* all of them */
const char *tc_intake_file_mark(struct tc_turn *turn, int64_t file);
const char *tc_intake_file_label(struct tc_turn *turn, int64_t file, int64_t position); /* of the seal of a piece */
/* One as it was sent; TC_GONE if the intake has none of that number. */
TC_MUST_USE enum tc_rc tc_intake_file_read(const struct tc_input *in, struct tc_record *record, const struct tc_intake *intake, int64_t file,
                                           struct tc_pair *file_r);

/* Words of the forms that others need as well; each ends with NULL. */
extern const char *const tc_intake_domains[], *const tc_intake_risks[], *const tc_intake_sources[], *const tc_intake_results[],
    *const tc_intake_follow_ups[], *const tc_intake_urgencies[];

/* Ways to reach a person that the form asks for, each by fields <way>, <way>_safe and so on. */
extern const char *const tc_intake_ways[]; /* phone, email, address */

/* Programmes that the form of eligibility has room for, the first of which is the intake's own. */
#define TC_INTAKE_PROGRAMMES 3

#endif
