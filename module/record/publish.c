/* SPDX-License-Identifier: Apache-2.0 */
#include "record/publish.h"

#include <string.h>

#include "format/fhir_json.h"
#include "record/form.h"

/* A refusal that came before there was an item to blame. */
static void blame_whole(struct tc_turn *turn, struct tc_form_offer *offer)
{
    struct tc_remark *remark = talloc_zero(turn, struct tc_remark);
    if (offer->remarks.refused || !remark)
        return;
    *remark = (struct tc_remark){.weight = TC_REMARK_REFUSED, .words = talloc_strdup(turn, turn->words)};
    offer->remarks = (struct tc_remarks){remark, 1, 1};
}

enum tc_rc tc_form_offer_read(struct tc_turn *turn, const char *file, const char *bytes, size_t length, struct tc_form_offer *offer_r)
{
    enum tc_rc rc = TC_OK;
    char *xml = NULL;
    *offer_r = (struct tc_form_offer){.bytes = bytes, .length = length, .xml_length = length};
    tc_hash(NULL, &(struct tc_part){bytes, length}, 1, offer_r->hash);
    if (length > TC_FORM_LONGEST)
        rc = tc_fail(turn, TC_LARGE, "%s: longer than %d bytes", file, TC_FORM_LONGEST);
    else if (tc_fhir_is_json(bytes, length))
        rc = tc_fhir_from_json(turn, bytes, length, &xml, &offer_r->xml_length);
    offer_r->xml = xml;
    if (rc == TC_OK)
        rc = tc_form_read(turn, turn, file, xml ? xml : bytes, offer_r->xml_length, &offer_r->form, &offer_r->remarks);
    if (rc == TC_OK)
        return TC_OK;
    offer_r->form = NULL;
    blame_whole(turn, offer_r);
    return rc;
}

enum tc_rc tc_form_last(struct tc_record *record, const struct tc_form_offer *offer, struct tc_form_last *last_r)
{
    struct tc_row row;
    *last_r = (struct tc_form_last){0};
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, TC_SQL_FORM_LAST, TC_ARGS(tc_arg_text("name", offer->form->name)), &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    const struct tc_cell *hash = tc_row_cell(&row, "hash");
    *last_r = (struct tc_form_last){
        .id = tc_row_int(&row, "id"), .version = tc_row_int(&row, "version"),
        .is_same = hash && hash->length == TC_HASH && memcmp(hash->text, offer->hash, TC_HASH) == 0,
        .is_retired = tc_row_int(&row, "retired") != 0, .is_shipped = tc_row_int(&row, "shipped") != 0};
    return TC_OK;
}

static int64_t count_questions(const struct tc_form *form)
{
    int64_t count = 0;
    for (size_t i = 0; i < form->item_count; i++)
        count += tc_item_is_question(&form->items[i]);
    return count;
}

static enum tc_rc write_form(struct tc_record *record, const struct tc_form_offer *offer, const char *by, int64_t version, int64_t *id_r)
{
    const struct tc_form *form = offer->form;
    const struct tc_arg document = offer->xml ? tc_arg_bytes("document", offer->xml, offer->xml_length) : tc_arg_null("document");
    return tc_store_change(record->store, record->turn, record->grant, TC_SQL_FORM_ADD,
                           TC_ARGS(tc_arg_text("name", form->name), tc_arg_int("version", version), tc_arg_text("url", form->url),
                                   tc_arg_text("business_version", form->business_version), tc_arg_text("title", form->title),
                                   tc_arg_text("occasion", form->occasion), tc_arg_text("segment", form->segment),
                                   tc_arg_int("public", form->is_public), tc_arg_int("scored", form->instrument_count > 0),
                                   tc_arg_int("questions", count_questions(form)), tc_arg_bytes("hash", offer->hash, TC_HASH),
                                   tc_arg_bytes("source", offer->bytes, offer->length), document, tc_arg_text("by", by)),
                           NULL, id_r);
}

static enum tc_rc write_items(struct tc_record *record, const struct tc_form *form, int64_t id)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < form->item_count; i++) {
        const struct tc_item *item = &form->items[i];
        if (tc_item_is_question(item))
            rc = tc_store_change(record->store, record->turn, record->grant, TC_SQL_FORM_ITEM_ADD,
                                 TC_ARGS(tc_arg_id("form", id), tc_arg_int("number", item->number), tc_arg_text("link", item->link),
                                         tc_arg_text("type", tc_item_type_word(item->type)), tc_arg_text("text", item->text),
                                         tc_arg_text("report", item->report), tc_arg_text("domain", item->domain),
                                         tc_arg_text("domain_kind", item->domain_kind)),
                                 NULL, NULL);
    }
    return rc;
}

enum tc_rc tc_form_publish(struct tc_record *record, const struct tc_form_offer *offer, const char *by,
                           struct tc_form_published *published_r)
{
    struct tc_form_last last;
    enum tc_rc rc = tc_form_last(record, offer, &last);
    if (rc != TC_OK)
        return rc;
    *published_r = (struct tc_form_published){last.id, last.version, !last.is_same || last.is_retired};
    if (!published_r->is_new)
        return TC_OK;
    rc = write_form(record, offer, by, ++published_r->version, &published_r->id);
    return rc == TC_OK ? write_items(record, offer->form, published_r->id) : rc;
}

enum tc_rc tc_form_offer_differ(struct tc_record *record, const struct tc_form_offer *offer, const struct tc_form_last *last,
                                tc_each_difference *each, void *user)
{
    const struct tc_form *before = NULL;
    if (last->id == 0)
        return TC_OK;
    enum tc_rc rc = tc_form_find(record, last->id, &before);
    return rc == TC_OK ? tc_form_differ(before, offer->form, record->turn, each, user) : rc;
}
