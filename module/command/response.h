/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of module/command/response*.c share and nobody else sees. */
#ifndef TC_COMMAND_RESPONSE_INSIDE_H
#define TC_COMMAND_RESPONSE_INSIDE_H

#include "draft/response.h"
#include "occasion.h"
#include "rule/scoring.h"

/* The draft of that form, counted on first so that nobody else changes it meanwhile; version 0: whatever it is.
 * TC_INPUT if it is signed, thrown away or past its time, TC_CLASH if its version is another. */
TC_MUST_USE enum tc_rc response_begin(struct tc_act *a, int64_t id, int64_t version, struct tc_response_draft *draft_r);
TC_MUST_USE enum tc_rc response_keep(struct tc_act *a, struct tc_response_draft *draft);
/* A page was kept once more, so many seconds after it was shown (field since). */
TC_MUST_USE enum tc_rc response_count_page(struct tc_act *a, struct tc_response_draft *draft, size_t page);
/* A page as it was sent (fields version, shown, since, go, tab, held; sent has documents in place of files), put into a draft that is no
 * response's and judged; what is wrong is noted. */
struct response_kept {
    bool goes_on, comes_again; /* what go wants; a question that the answers opened was not shown yet */
    bool is_behind;            /* another kept it meanwhile and said something else: it waits to be merged */
};
TC_MUST_USE enum tc_rc response_page_keep(struct tc_act *a, struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent,
                                          struct response_kept *kept_r);
/* The same page, typed and not sent. */
TC_MUST_USE enum tc_rc response_page_hold(struct tc_act *a, struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent);
/* What waits, field by field as the person chose (fields page, version, q). TC_CLASH if the page was kept once more. */
TC_MUST_USE enum tc_rc response_merge(struct tc_act *a, struct tc_response_draft *draft, size_t *page_r);
/* A draft for a response that has none. */
TC_MUST_USE enum tc_rc response_draft_begin(struct tc_act *a, const struct tc_response_draft *draft, const char *segment);
/* On to a page of the case: path with the response's id, and page from 0 unless it is less. */
void response_go(struct tc_act *a, const char *path, int64_t id, int page, const char *said);

/* ---- response_known.c: what a draft has before anybody typed ---- */
TC_MUST_USE enum tc_rc response_fill_in(struct tc_act *a, struct tc_response_draft *draft); /* the form's own first values */
/* What the record says of the grant's person, each with where it is from, in questions that nobody has answered: so many. */
TC_MUST_USE enum tc_rc response_know(struct tc_act *a, struct tc_response_draft *draft, size_t *count_r);
/* It was somebody else: what came from the record, and was not changed since, goes. */
TC_MUST_USE enum tc_rc response_unknow(struct tc_act *a, struct tc_response_draft *draft);

/* ---- response_file.c: files that were sent, and their numbers as the answers ---- */
struct response_upload {
    const struct tc_pair *file;
    const struct tc_item *item;
    const char *field;
};
/* What becomes of one; TC_INPUT: it is not taken, and that is said. */
typedef enum tc_rc response_file_add(struct tc_act *a, void *user, const struct response_upload *upload, int64_t *id_r);
response_file_add response_file_document; /* a document of the case; user is the draft */
const char *response_file_title(struct tc_turn *turn, const struct tc_form *form, const struct tc_item *item);
TC_MUST_USE enum tc_rc response_files(struct tc_act *a, const struct tc_response_draft *draft, const struct tc_pairs *sent, response_file_add *add,
                                      void *user, struct tc_pairs *sent_r);

/* ---- response_hold.c: what is typed and not sent ---- */
bool response_are_same(const struct tc_pairs *a, const struct tc_pairs *b); /* in any order */
/* The browser page by its field tab, in digits and letters alone, since it becomes a part of a mark's name; NULL for none. */
const char *response_tab(const struct tc_act *a);
/* What the page that asks for it holds from now on; sent NULL: it says what the draft says. */
TC_MUST_USE enum tc_rc response_hold(struct tc_act *a, struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent);
/* The page was sent meanwhile: what it still holds came late. */
bool response_is_overtaken(const struct tc_act *a, const struct tc_pairs *typed, size_t page);
/* The same of a response: nothing is held and nothing counted, so that whoever signs has seen the draft as it is. */
TC_MUST_USE enum tc_rc response_hold_overtaken(struct tc_act *a, size_t page, bool *is_r);
/* What this person typed at the same time as another, or never sent, is not lost by signing. */
TC_MUST_USE enum tc_rc response_check_sent(struct tc_act *a, const struct tc_response_draft *draft);
/* The page was sent: it holds nothing any more, nor does the one that it was shown with. */
TC_MUST_USE enum tc_rc response_held_end(struct tc_act *a, struct tc_response_draft *draft, size_t page);
/* What waits to be merged steps aside for something else that is to be: it is shown in its page after that. */
TC_MUST_USE enum tc_rc response_held_mine(struct tc_act *a, struct tc_response_draft *draft, size_t page, const struct tc_pairs *sent);

/* What was signed, as it would be typed, with the reason why it is put right. */
TC_MUST_USE enum tc_rc response_type_again(struct tc_act *a, struct tc_response_draft *draft);

/* ---- response_left.c: what others had typed and is not in it, when a draft is signed or thrown away ---- */
TC_MUST_USE enum tc_rc response_left_behind(struct tc_act *a, const struct tc_response_draft *draft);
/* This person sent, or typed, a page of a form that was signed or thrown away meanwhile; is_r: and it is kept, since it says something else. */
TC_MUST_USE enum tc_rc response_left_late(struct tc_act *a, bool *is_r);

/* ---- response_rows.c: what is signed, as rows ---- */
struct response_signed {
    const struct tc_response_draft *draft;
    struct tc_answers answers; /* of questions that are asked alone */
    const struct tc_score *scores;
    size_t asked, answered, dropped, risks;
    bool is_of_intake;         /* the draft's id is the response's, its case is made in this transaction */
    const char *risk_words;    /* what the first answer that calls for something at once says to do */
};
/* What comes of these answers; what->draft is set. */
TC_MUST_USE enum tc_rc response_signed_make(struct tc_act *a, const struct tc_answers *answers, struct response_signed *what);
TC_MUST_USE enum tc_rc response_rows(struct tc_act *a, const struct response_signed *what);
/* The answers that call for something at once: how many, and what the first says. */
TC_MUST_USE enum tc_rc response_risks(const struct tc_answers *answers, size_t *count_r, const char **words_r);
/* The task for the case's owner, unless one is open. */
TC_MUST_USE enum tc_rc response_risk_task(struct tc_act *a, const struct response_signed *what);
/* The task that an answer calls for: its title; and its reason, with all the words where the title has room for their beginning only. */
struct tc_arg response_task_title(const struct tc_act *a, const struct response_signed *what);
struct tc_arg response_task_why(const struct tc_act *a, const struct response_signed *what);

/* ---- response_again.c: what was said before ---- */
/* Typed fields added to the draft's. */
TC_MUST_USE enum tc_rc response_type(struct tc_response_draft *draft, const struct tc_typed_list *typed);
/* A draft that begins: what the record says of the assessment it is begun for, what the closing said that was declined last; nothing for other
 * occasions (again_r false). form: a row with occasion and segment. */
TC_MUST_USE enum tc_rc response_say_again(struct tc_act *a, struct tc_response_draft *draft, const struct tc_row *form, int64_t subject, bool *again_r);

/* ---- response_occasion.c ---- */

/* The occasion's own command, with what the answers feed and what the request says besides; subject_r: the row that came of it. */
TC_MUST_USE enum tc_rc response_occasion_write(struct tc_act *a, const struct response_occasion *occasion, const struct response_signed *what,
                                               int64_t *subject_r);

#endif
