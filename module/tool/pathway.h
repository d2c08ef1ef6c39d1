/* SPDX-License-Identifier: Apache-2.0 */
/* Pathways on the command line. */
#ifndef TC_TOOL_PATHWAY_H
#define TC_TOOL_PATHWAY_H

#include "daemon/config.h"
#include "record/audit.h"
#include "rule/pathway.h"

struct publishing {
    struct tc_turn *turn;
    struct tc_store *store;
    struct tc_audit *audit;
    const struct tc_grant *grant;
    const char *by;
    /* of the document under way */
    const char *bytes;
    size_t length;
    unsigned char hash[32];
    const struct tc_pathway *pathway;
    int64_t version;   /* that it has now */
    bool is_new;
};

/* On the writer's account, with the audit stream of those who publish pathways. */
TC_MUST_USE enum tc_rc pathway_open(struct publishing *p, struct tc_turn *turn, const struct tc_config *config);
/* Reads and checks the file: grammar, tests, ways, and that each page that it names is one of ours. */
TC_MUST_USE enum tc_rc pathway_load(struct publishing *p, const char *file);
/* The next version, unless the newest is this very document. */
TC_MUST_USE enum tc_rc pathway_publish(struct publishing *p);
/* Those that come with the program and of which no version was published yet. */
TC_MUST_USE enum tc_rc pathway_ship(struct tc_turn *turn, const struct tc_config *config);

#endif
