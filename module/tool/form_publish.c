/* SPDX-License-Identifier: Apache-2.0 */
#include "form.h"

#include <inttypes.h>
#include <stdio.h>

#include "part.h"

enum tc_rc form_open(struct form_work *w, struct tc_turn *turn, const struct tc_config *config)
{
    *w = (struct form_work){.turn = turn};
    w->record = (struct tc_record){.turn = turn, .grant = tc_grant_make(turn, (struct tc_grant){.need = TC_NEED_TOOL}), .forms = tc_published_new(turn)};
    w->by = tool_runner(turn, config);
    enum tc_rc rc = tc_store_open(turn, turn, &config->writer, &w->record.store);
    if (rc == TC_OK)
        rc = tc_audit_open(turn, turn, w->record.store, talloc_asprintf(turn, "%s/form", config->serve.machine), &w->audit);
    return rc;
}

enum tc_rc form_load(struct form_work *w, const char *file)
{
    char *bytes = NULL;
    size_t length = 0;
    w->offer = (struct tc_form_offer){0};
    enum tc_rc rc = tool_file_read(w->turn, file, TC_FORM_LONGEST, &bytes, &length);
    if (rc == TC_OK && w->beside && length <= TC_FORM_LONGEST)
        rc = form_with_sets(w, &bytes, &length);
    return rc == TC_OK ? tc_form_offer_read(w->turn, file, bytes, length, &w->offer) : rc;
}

/* The change and its audit entry are one transaction. */
static enum tc_rc transact(struct form_work *w, tc_body *body)
{
    return tc_audit_transact(w->audit, w->turn, body, w);
}

static enum tc_rc note(struct form_work *w, const char *route, const char *name, const char *detail)
{
    struct tc_audit_entry entry = {.kind = TC_AUDIT_SYSTEM, .route = route, .object = talloc_asprintf(w->turn, "form %s", name),
                                   .result = "ok", .request = w->turn->number, .detail = detail};
    return tc_audit_write(w->audit, w->turn, &entry);
}

static enum tc_rc publish(void *user)
{
    struct form_work *w = user;
    tc_audit_dropped(w->audit);
    enum tc_rc rc = tc_form_publish(&w->record, &w->offer, w->by, &w->published);
    if (rc == TC_OK && w->published.is_new && w->ships)
        rc = tc_store_change(w->record.store, w->turn, w->record.grant, TC_SQL_FORM_SHIPPED_ADD, TC_ARGS(tc_arg_id("form", w->published.id)),
                             NULL, NULL);
    if (rc != TC_OK || !w->published.is_new)
        return rc;
    return note(w, "form publish", w->offer.form->name, talloc_asprintf(w->turn, "version %" PRId64, w->published.version));
}

enum tc_rc form_publish(struct form_work *w)
{
    return transact(w, publish);
}

/* ---- retiring ---------------------------------------------------------------------------- */

static enum tc_rc retire(void *user)
{
    struct form_work *w = user;
    tc_audit_dropped(w->audit);
    enum tc_rc rc = tc_store_change(w->record.store, w->turn, w->record.grant, TC_SQL_FORM_RETIRE,
                                    TC_ARGS(tc_arg_text("name", w->name), w->version ? tc_arg_int("version", w->version) : tc_arg_null("version"),
                                            tc_arg_text("by", w->by), tc_arg_text("reason", w->reason)),
                                    &w->retired, NULL);
    if (rc == TC_OK && w->retired == 0)
        return tc_fail(w, TC_GONE, "there is no such version of \"%s\" that is begun still", w->name);
    const char *which = w->version ? talloc_asprintf(w->turn, "version %" PRId64, w->version) : "all versions";
    return rc == TC_OK ? note(w, "form retire", w->name, which) : rc;
}

enum tc_rc form_retire(struct form_work *w)
{
    return transact(w, retire);
}

/* ---- those that come with the program -------------------------------------------------------- */

/* An agency's own version stays, and so does its word that a form is not begun any more. */
static enum tc_rc is_wanted(struct form_work *w, bool *wanted_r)
{
    struct tc_form_last last;
    struct tc_row row;
    enum tc_rc rc = tc_form_last(&w->record, &w->offer, &last);
    *wanted_r = rc == TC_OK && (last.id == 0 || (last.is_shipped && !last.is_retired && !last.is_same));
    if (!*wanted_r)
        return rc;
    rc = tc_store_one(w->record.store, w->turn, w->record.grant, TC_SQL_FORM_SAME,
                      TC_ARGS(tc_arg_text("name", w->offer.form->name), tc_arg_bytes("hash", w->offer.hash, TC_HASH)), &row);
    *wanted_r = rc == TC_OK && row.count == 0;
    return rc;
}

static enum tc_rc ship_one(void *user, const char *file)
{
    struct form_work *w = user;
    bool wanted = false;
    enum tc_rc rc = form_load(w, file);
    if (rc == TC_OK)
        rc = is_wanted(w, &wanted);
    if (rc != TC_OK || !wanted)
        return rc;
    rc = form_publish(w);
    if (rc == TC_OK)
        printf("form %s: version %" PRId64 " published\n", w->offer.form->name, w->published.version);
    return rc;
}

enum tc_rc form_ship(struct tc_turn *turn, const struct tc_config *config)
{
    struct form_work w;
    enum tc_rc rc = form_open(&w, turn, config);
    w.ships = true;
    return rc == TC_OK ? tool_folder_read(turn, TC_DATADIR "/form", ship_one, &w) : rc;
}
