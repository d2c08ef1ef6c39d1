/* SPDX-License-Identifier: Apache-2.0 */
/* A person of staff as the directory knows them, brought into the record: at sign-in by the gate,
 * each minute for those with live sessions by the clerk, by the command line. */
#ifndef TC_RECORD_PERSON_H
#define TC_RECORD_PERSON_H

#include "store/store.h"

struct tc_person_facts {
    const char *key;   /* the directory's stable key */
    const char *login, *name, *mail, *phone;
    unsigned roles;                      /* bits 1u << enum tc_role */
    const char *const *teams;            /* codes, NULL-terminated; what the record does not have is left out */
    const char *const *programmes;
    const char *const *segments;         /* further ones than the roles give */
    const char *state;                   /* a word of person.state: "active", "disabled" … */
};

/* Within a transaction of the writer's: the person's row, found by key (else by a login that nobody
 * has claimed yet), with roles, the directory's teams and programmes, reach and segments made anew
 * from them. Makes the person when new. Changes nothing that is as it was, but for the moment of the
 * look-up. Ends the sessions of one whose state is not active, or who has no role any more. */
TC_MUST_USE enum tc_rc tc_person_meet(struct tc_turn *turn, struct tc_store *writer, const struct tc_grant *grant,
                                      const struct tc_person_facts *facts, int64_t *person_r);

/* Within a transaction, after a screen changed a person's teams or programmes: makes viewer_reach
 * anew from roles, teams and programmes. Changes nothing that is as it was. */
TC_MUST_USE enum tc_rc tc_person_reach(struct tc_turn *turn, struct tc_store *writer, const struct tc_grant *grant, int64_t person);

/* Likewise: the directory has the person no more. The sessions end; roles and reach stay as a record of what was. */
TC_MUST_USE enum tc_rc tc_person_left(struct tc_turn *turn, struct tc_store *writer, const struct tc_grant *grant,
                                      int64_t person, int64_t *ended_r);

#endif
