/* SPDX-License-Identifier: Apache-2.0 */
#include "base/clock.h"
#include "base/date.h"
#include "daemon.h"

enum tc_rc generation_load(void *parent, struct tc_turn *turn, const char *file, unsigned secrets,
                           struct generation **generation_r)
{
    static unsigned last;
    struct generation *generation = talloc_zero(parent, struct generation);
    struct tc_config *config = NULL;
    if (!generation)
        return tc_fail(turn, TC_FAULT, "no memory for a configuration");
    enum tc_rc rc = tc_config_read(generation, turn, file, &config);
    if (rc == TC_OK)
        rc = tc_config_secrets(config, turn, secrets);
    if (rc == TC_OK)
        rc = tc_sheets_open(generation, turn, config->sheets, &generation->sheets);
    generation->config = config;
    generation->number = rc == TC_OK ? ++last : 0;
    *generation_r = generation;
    return rc;
}

void generation_forget_audit_secret(struct generation *generation)
{
    talloc_free((void *)(uintptr_t)generation->config->audit_secret); /* its destructor wipes it */
    generation->config->audit_secret = NULL;
}

static enum tc_rc try_account(struct tc_turn *turn, const struct tc_store_config *account)
{
    struct tc_store *store = NULL;
    enum tc_rc rc = tc_store_open(turn, turn, account, &store);
    talloc_free(store);
    return rc;
}

enum tc_rc generation_try_database(const struct generation *generation, struct tc_turn *turn)
{
    enum tc_rc rc = try_account(turn, &generation->config->reader);
    return rc == TC_OK ? try_account(turn, &generation->config->writer) : rc;
}

void generation_apply(const struct generation *generation)
{
    (void)tc_zone_set(generation->config->time_zone);
    tc_clock_follow(generation->config->clock_file);
}
