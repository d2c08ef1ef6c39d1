/* SPDX-License-Identifier: Apache-2.0 */
#include "pathway.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/secret.h"
#include "gate/handler.h"
#include "part.h"

enum tc_rc pathway_open(struct publishing *p, struct tc_turn *turn, const struct tc_config *config)
{
    *p = (struct publishing){.turn = turn, .grant = tc_grant_make(turn, (struct tc_grant){.need = TC_NEED_TOOL})};
    p->by = tool_runner(turn, config);
    enum tc_rc rc = tc_store_open(turn, turn, &config->writer, &p->store);
    if (rc == TC_OK)
        rc = tc_audit_open(turn, turn, p->store, talloc_asprintf(turn, "%s/pathway", config->serve.machine), &p->audit);
    return rc;
}

static bool is_ours(const char *href)
{
    size_t length = strcspn(href, "#");
    for (const struct tc_route *route = tc_screens; route->path; route++)
        if (strlen(route->path) == length && strncmp(route->path, href, length) == 0)
            return true;
    return false;
}

static enum tc_rc check_links(struct tc_turn *turn, const char *file, const struct tc_criteria *criteria)
{
    for (size_t i = 0; i < criteria->count; i++)
        if (criteria->list[i].href && !is_ours(criteria->list[i].href))
            return tc_fail(turn, TC_INPUT, "%s: %s: there is no page %s", file, criteria->list[i].name, criteria->list[i].href);
    return TC_OK;
}

enum tc_rc pathway_load(struct publishing *p, const char *file)
{
    char *bytes = NULL;
    enum tc_rc rc = tool_file_read(p->turn, file, TC_PATHWAY_LONGEST, &bytes, &p->length);
    p->bytes = bytes;
    if (rc == TC_OK)
        rc = tc_pathway_read(p->turn, p->turn, file, p->bytes, p->length, &p->pathway);
    for (size_t i = 0; rc == TC_OK && i < p->pathway->stage_count; i++) {
        rc = check_links(p->turn, file, &p->pathway->stages[i].entry);
        if (rc == TC_OK)
            rc = check_links(p->turn, file, &p->pathway->stages[i].exit);
    }
    if (rc == TC_OK)
        tc_hash(NULL, &(struct tc_part){p->bytes, p->length}, 1, p->hash);
    return rc;
}

/* A case would find nothing to begin. */
static enum tc_rc check_forms(struct publishing *p)
{
    struct tc_row row;
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < p->pathway->form_count; i++) {
        const char *name = p->pathway->forms[i].name;
        rc = tc_store_one(p->store, p->turn, p->grant, TC_SQL_FORM_NEWEST, TC_ARGS(tc_arg_text("name", name)), &row);
        if (rc == TC_OK && row.count == 0)
            return tc_fail(p, TC_INPUT, "%s: no form \"%s\" is published", p->pathway->name, name);
    }
    return rc;
}

static enum tc_rc write_version(struct publishing *p)
{
    enum tc_rc rc = tc_store_change(p->store, p->turn, p->grant, TC_SQL_PATHWAY_ADD,
                                    TC_ARGS(tc_arg_text("name", p->pathway->name), tc_arg_int("version", p->version),
                                            tc_arg_text("title", p->pathway->title), tc_arg_bytes("hash", p->hash, sizeof p->hash),
                                            tc_arg_bytes("source", p->bytes, p->length), tc_arg_text("by", p->by)),
                                    NULL, NULL);
    struct tc_audit_entry entry = {
        .kind = TC_AUDIT_SYSTEM, .route = "pathway publish", .object = talloc_asprintf(p->turn, "pathway %s", p->pathway->name),
        .result = "ok", .request = p->turn->number, .detail = talloc_asprintf(p->turn, "version %" PRId64, p->version)};
    return rc == TC_OK ? tc_audit_write(p->audit, p->turn, &entry) : rc;
}

/* Two who publish at once: the second finds the key taken and says so. */
static enum tc_rc publish(void *user)
{
    struct publishing *p = user;
    struct tc_row row;
    tc_audit_dropped(p->audit);
    enum tc_rc rc = tc_store_one(p->store, p->turn, p->grant, TC_SQL_PATHWAY_NEWEST, TC_ARGS(tc_arg_text("name", p->pathway->name)), &row);
    if (rc != TC_OK)
        return rc;
    const struct tc_cell *hash = row.count ? tc_row_cell(&row, "hash") : NULL;
    p->version = row.count ? tc_row_int(&row, "version") : 0;
    p->is_new = !hash || hash->length != sizeof p->hash || memcmp(hash->text, p->hash, sizeof p->hash) != 0;
    if (!p->is_new)
        return TC_OK;
    p->version++;
    rc = check_forms(p);
    return rc == TC_OK ? write_version(p) : rc;
}

enum tc_rc pathway_publish(struct publishing *p)
{
    return tc_audit_transact(p->audit, p->turn, publish, p);
}

static enum tc_rc ship_one(void *user, const char *file)
{
    struct publishing *p = user;
    struct tc_row row;
    enum tc_rc rc = pathway_load(p, file);
    if (rc == TC_OK)
        rc = tc_store_one(p->store, p->turn, p->grant, TC_SQL_PATHWAY_NEWEST, TC_ARGS(tc_arg_text("name", p->pathway->name)), &row);
    if (rc != TC_OK || row.count)
        return rc;
    rc = pathway_publish(p);
    if (rc == TC_OK)
        printf("pathway %s: published\n", p->pathway->name);
    return rc;
}

enum tc_rc pathway_ship(struct tc_turn *turn, const struct tc_config *config)
{
    struct publishing p;
    enum tc_rc rc = pathway_open(&p, turn, config);
    return rc == TC_OK ? tool_folder_read(turn, TC_DATADIR "/pathway", ship_one, &p) : rc;
}
