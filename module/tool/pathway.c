/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare pathway check FILE… | publish FILE… | list | use PROGRAMME NAME */
#include <inttypes.h>
#include <stdio.h>

#include "base/text.h"
#include "pathway.h"
#include "tool/tool.h"

int tc_tool_pathway_check(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct publishing p = {.turn = turn};
    int code = TC_EXIT_OK;
    (void)config;
    if (argc < 2)
        return tc_tool_misused("pathway check FILE…");
    for (int i = 1; i < argc; i++) {
        if (pathway_load(&p, argv[i]) == TC_OK)
            printf("%s: %s, %zu stages: good\n", argv[i], p.pathway->name, p.pathway->stage_count);
        else
            code = tc_tool_failed(turn) == TC_EXIT_CONFIG ? TC_EXIT_FOUND : TC_EXIT_FAULT;
        tc_turn_mend(turn);
    }
    return code;
}

int tc_tool_pathway_publish(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct publishing p;
    if (argc < 2)
        return tc_tool_misused("pathway publish FILE…");
    enum tc_rc rc = pathway_open(&p, turn, config);
    for (int i = 1; rc == TC_OK && i < argc; i++) {
        rc = pathway_load(&p, argv[i]);
        if (rc == TC_OK)
            rc = pathway_publish(&p);
        if (rc == TC_OK)
            printf("%s version %" PRId64 ": %s\n", p.pathway->name, p.version, p.is_new ? "published" : "stands already");
    }
    return rc == TC_OK ? TC_EXIT_OK : tc_tool_failed(turn);
}

static enum tc_rc print_version(void *user, const struct tc_row *row)
{
    const struct tc_cell *hash = tc_row_cell(row, "hash");
    char *hex = tc_text_hex(user, hash->text, hash->length);
    printf("%-20s %3" PRId64 "  %.19s  %.16s  %" PRId64 " cases, %" PRId64 " programmes  %s  %s\n", tc_row_text(row, "name"),
           tc_row_int(row, "version"), tc_row_text(row, "at"), hex, tc_row_int(row, "cases"), tc_row_int(row, "programmes"),
           tc_row_text(row, "title"), tc_row_text(row, "by"));
    talloc_free(hex);
    return TC_OK;
}

int tc_tool_pathway_list(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct publishing p;
    (void)argv;
    if (argc > 1)
        return tc_tool_misused("pathway list takes no argument");
    enum tc_rc rc = pathway_open(&p, turn, config);
    if (rc == TC_OK)
        rc = tc_store_look(p.store, turn, p.grant, TC_SQL_PATHWAY_ALL, TC_ARGS(), print_version, turn);
    return rc == TC_OK ? TC_EXIT_OK : tc_tool_failed(turn);
}

static enum tc_rc use(struct publishing *p, const char *programme, const char *name)
{
    struct tc_row row;
    int64_t rows = 0;
    enum tc_rc rc = tc_store_one(p->store, p->turn, p->grant, TC_SQL_PATHWAY_NEWEST, TC_ARGS(tc_arg_text("name", name)), &row);
    if (rc == TC_OK && row.count == 0)
        return tc_fail(p, TC_GONE, "no pathway \"%s\" is published", name);
    if (rc == TC_OK)
        rc = tc_store_change(p->store, p->turn, p->grant, TC_SQL_PROGRAMME_PATHWAY_SET,
                             TC_ARGS(tc_arg_text("programme", programme), tc_arg_text("pathway", name)), &rows, NULL);
    if (rc == TC_OK && rows == 0)
        return tc_fail(p, TC_GONE, "there is no programme \"%s\"", programme);
    struct tc_audit_entry entry = {
        .kind = TC_AUDIT_SYSTEM, .route = "pathway use", .object = talloc_asprintf(p->turn, "programme %s", programme), .result = "ok",
        .request = p->turn->number, .detail = talloc_asprintf(p->turn, "pathway %s", name)};
    return rc == TC_OK ? tc_audit_alone(p->audit, p->turn, &entry) : rc;
}

int tc_tool_pathway_use(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct publishing p;
    if (argc != 3)
        return tc_tool_misused("pathway use PROGRAMME NAME");
    enum tc_rc rc = pathway_open(&p, turn, config);
    if (rc == TC_OK)
        rc = use(&p, argv[1], argv[2]);
    return rc == TC_OK ? TC_EXIT_OK : tc_tool_failed(turn);
}
