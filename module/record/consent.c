/* SPDX-License-Identifier: Apache-2.0 */
#include "record/consent.h"

struct found {
    struct tc_turn *turn;
    struct tc_consent *list; /* one more than counted, which ends it */
    size_t count;
};

static struct tc_date read_day(const struct tc_row *row, const char *name)
{
    struct tc_date day;
    const char *text = tc_row_text(row, name);
    return text && tc_date_read(text, &day) ? day : (struct tc_date){0, 0, 0};
}

static char *keep(const struct found *found, const struct tc_row *row, const char *name)
{
    return talloc_strdup(found->list, tc_row_text(row, name));
}

static enum tc_rc add_consent(void *user, const struct tc_row *row)
{
    struct found *found = user;
    found->list = talloc_realloc(found->turn, found->list, struct tc_consent, found->count + 2);
    if (!found->list)
        return tc_fail(found, TC_BUSY, "memory for consents");
    found->list[found->count++] = (struct tc_consent){
        .id = tc_row_int(row, "id"), .provider = tc_row_int(row, "provider_id"), .recipient = keep(found, row, "recipient"),
        .sections = keep(found, row, "sections"), .given = keep(found, row, "given"), .witness = keep(found, row, "witness"),
        .purpose = keep(found, row, "purpose"), .begins = read_day(row, "begins_on"), .ends = read_day(row, "ends_on"),
        .is_revoked = tc_row_text(row, "revoked_on") != NULL};
    found->list[found->count] = (struct tc_consent){.recipient = NULL};
    return TC_OK;
}

enum tc_rc tc_consents_of(struct tc_record *record, const struct tc_consent **consents_r)
{
    struct found found = {.turn = record->turn, .list = talloc_zero(record->turn, struct tc_consent)};
    if (!found.list)
        return tc_fail(record, TC_BUSY, "memory for consents");
    enum tc_rc rc = tc_store_look(record->store, record->turn, record->grant, TC_SQL_CONSENTS_OF, TC_ARGS(), add_consent, &found);
    *consents_r = found.list;
    return rc;
}
