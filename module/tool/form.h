/* SPDX-License-Identifier: Apache-2.0 */
/* Forms on the command line. */
#ifndef TC_TOOL_FORM_H
#define TC_TOOL_FORM_H

#include "daemon/config.h"
#include "record/audit.h"
#include "record/publish.h"

struct form_work {
    struct tc_turn *turn;
    struct tc_record record;
    struct tc_audit *audit;
    const char *by;
    /* of the document under way */
    struct tc_form_offer offer;
    struct tc_form_published published;
    const char *beside; /* entries of a Bundle: the value sets that were given with it; NULL for none */
    int forms;          /* as argc: arguments that are forms */
    bool ships;         /* it comes with the program */
    /* of what is retired */
    const char *name, *reason;
    int64_t version;    /* 0: all of them */
    int64_t retired;    /* how many were */
};

/* On the writer's account, with the audit stream of those who publish forms. */
TC_MUST_USE enum tc_rc form_open(struct form_work *w, struct tc_turn *turn, const struct tc_config *config);
/* Value sets among the files go beside each of the others, which come first. */
TC_MUST_USE enum tc_rc form_beside(struct form_work *w, int argc, char **argv);
/* The form in a Bundle with what stands beside it. */
TC_MUST_USE enum tc_rc form_with_sets(struct form_work *w, char **bytes_r, size_t *length_r);
/* Reads and checks the file; what there is to say of it stands in the offer, also when it is refused. */
TC_MUST_USE enum tc_rc form_load(struct form_work *w, const char *file);
/* The next version, unless the last is this very document. */
TC_MUST_USE enum tc_rc form_publish(struct form_work *w);
/* No version of that name, or not the one that is named, is begun any more. */
TC_MUST_USE enum tc_rc form_retire(struct form_work *w);
/* Those that come with the program: of which no version was published yet, or whose last one came with it too. */
TC_MUST_USE enum tc_rc form_ship(struct tc_turn *turn, const struct tc_config *config);

#endif
