/* SPDX-License-Identifier: Apache-2.0 */
#include "gate/draft.h"

#include <string.h>

#include "base/limits.h"
#include "base/log.h"
#include "input.h"

enum tc_rc tc_draft_open_bytes(const struct tc_input *in, const char *label, const struct tc_cell *sealed, char **bytes_r, size_t *length_r)
{
    struct tc_request *r = in->request;
    *bytes_r = (char *)tc_unseal(r, r->gate->config->kept_key, label, sealed->text, sealed->length, length_r);
    return *bytes_r ? TC_OK : tc_fail(r, TC_FAULT, "%s does not open with the key of this machine", label);
}

enum tc_rc tc_draft_open(const struct tc_input *in, const char *label, const struct tc_cell *sealed, struct tc_pairs *typed_r)
{
    size_t length = 0;
    char *typed;
    *typed_r = (struct tc_pairs){.turn = in->request->turn};
    if (!sealed || sealed->length == 0)
        return TC_OK;
    enum tc_rc rc = tc_draft_open_bytes(in, label, sealed, &typed, &length);
    return rc == TC_OK ? tc_form_urlencoded(typed_r, typed, length) : rc;
}

enum tc_rc tc_draft_try(const struct tc_input *in, const char *label, const struct tc_cell *sealed, struct tc_pairs *typed_r, bool *is_locked_r)
{
    struct tc_turn *turn = in->request->turn;
    enum tc_rc rc = tc_draft_open(in, label, sealed, typed_r);
    *is_locked_r = rc == TC_FAULT;
    if (!*is_locked_r)
        return rc;
    tc_log(TC_LOG_ERROR, "%s", turn->words);
    tc_turn_mend(turn);
    return TC_OK;
}

enum tc_rc tc_draft_seal_bytes(const struct tc_input *in, const char *label, const void *bytes, size_t length, const char *name, struct tc_arg *arg_r)
{
    struct tc_request *r = in->request;
    size_t sealed_length = 0;
    unsigned char *sealed = tc_seal(r, r->gate->config->kept_key, label, bytes, length, &sealed_length);
    if (!sealed)
        return tc_fail(r, TC_BUSY, "memory for a seal");
    *arg_r = tc_arg_bytes(name, sealed, sealed_length);
    return TC_OK;
}

enum tc_rc tc_draft_seal(const struct tc_input *in, const char *label, const struct tc_pairs *typed, const char *name, struct tc_arg *arg_r)
{
    char *text = tc_form_write(in->request, typed);
    if (text && strlen(text) > TC_MAX_DRAFT_BYTES)
        return tc_fail(in->request, TC_LARGE, "%s: more than a draft holds", label);
    return text ? tc_draft_seal_bytes(in, label, text, strlen(text), name, arg_r) : tc_fail(in->request, TC_BUSY, "memory for a draft");
}

enum tc_rc tc_draft_take(const struct tc_input *in, const struct tc_field *fields, struct tc_pairs *typed)
{
    const struct tc_pairs *sent = &in->request->form;
    struct tc_pairs kept = {.turn = typed->turn};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++)
        if (!tc_field_of(fields, typed->list[i].name))
            rc = tc_pairs_add(&kept, typed->list[i]);
    for (size_t i = 0; rc == TC_OK && i < sent->count; i++)
        if (tc_field_of(fields, sent->list[i].name) && *sent->list[i].value)
            rc = tc_pairs_add(&kept, sent->list[i]);
    *typed = kept;
    return rc;
}

enum tc_rc tc_draft_set(struct tc_pairs *typed, const char *name, const char *value)
{
    struct tc_pairs kept = {.turn = typed->turn};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++)
        if (strcmp(typed->list[i].name, name) != 0)
            rc = tc_pairs_add(&kept, typed->list[i]);
    if (rc == TC_OK && value)
        rc = tc_pairs_add(&kept, (struct tc_pair){.name = name, .value = value, .length = strlen(value)});
    *typed = kept;
    return rc;
}

enum tc_rc tc_draft_read(const struct tc_input *in, const struct tc_field *fields, const struct tc_pairs *typed, const struct tc_input **in_r)
{
    struct tc_request *r = in->request;
    struct tc_input *read = NULL;
    size_t errors = r->error_count;
    enum tc_rc rc = tc_input_read(r, fields, typed, NULL, &read);
    r->error_count = errors; /* it was judged when it was sent */
    *in_r = read;
    return rc;
}

enum tc_rc tc_draft_judge(const struct tc_input *in, const struct tc_field *fields, const struct tc_pairs *typed, const struct tc_input **in_r)
{
    struct tc_input *read = NULL;
    enum tc_rc rc = tc_input_read(in->request, fields, typed, NULL, &read);
    *in_r = read;
    return rc;
}

static struct tc_node *add_answer(struct tc_node *parent, const char *name, const char *value)
{
    struct tc_node *last = NULL;
    tc_node_text(parent, "answer", value);
    for (struct tc_node *node = tc_node_first(parent, "answer"); node; node = tc_node_next(node))
        last = node;
    tc_node_attr(last, "name", name);
    return last;
}

/* Forms have three boxes; who reads wants the day in words. */
static void add_dates(struct tc_view *v, const struct tc_input *read, struct tc_node *parent)
{
    for (const struct tc_field *field = read->fields; field->name; field++) {
        struct tc_date date;
        char text[TC_DATE_TEXT];
        if (field->kind != TC_FIELD_DATE || !tc_in_date(read, field->name, &date))
            continue;
        tc_date_write(date, text);
        struct tc_node *answer = add_answer(parent, field->name, text);
        tc_date_say(v->record->tongue, date, text);
        tc_node_attr(answer, "text", text);
    }
}

size_t tc_draft_show(struct tc_view *v, const struct tc_field *fields, const struct tc_pairs *typed, struct tc_node *parent)
{
    const struct tc_input *read;
    size_t shown = 0;
    for (size_t i = 0; i < typed->count; i++)
        if (tc_field_of(fields, typed->list[i].name)) {
            add_answer(parent, typed->list[i].name, typed->list[i].value);
            shown++;
        }
    if (shown > 0 && tc_draft_read(v->in, fields, typed, &read) == TC_OK)
        add_dates(v, read, parent);
    return shown;
}
