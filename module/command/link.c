/* SPDX-License-Identifier: Apache-2.0 */
/* A form is sent by a link: for a case, or for people who are not known yet. The link is shown once, and can be taken back. */
#include <inttypes.h>

#include "base/clock.h"
#include "gate/link.h"
#include "links.h"
#include "part.h"
#include "record/form.h"

#define DAYS 90

static const char *const recipients[] = {"client", "family", "referrer", "other", NULL};

/* clang-format off */
#define LINK_FIELDS                                                                      \
    {.name = "form_id", .kind = TC_FIELD_ID, .required = true},                          \
    {.name = "recipient", .kind = TC_FIELD_CHOICE, .required = true, .choices = recipients}, \
    {.name = "days", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = DAYS}

const struct tc_field case_link_make_form[] = {{.name = "case", .kind = TC_FIELD_CASE, .required = true}, LINK_FIELDS, {.name = NULL}};
const struct tc_field case_link_revoke_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true}, {.name = "id", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};
const struct tc_field links_make_form[] = {{.name = "programme", .kind = TC_FIELD_ID, .required = true}, LINK_FIELDS, {.name = NULL}};
const struct tc_field links_revoke_form[] = {{.name = "id", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};
/* clang-format on */

static bool asks_about_risk(const struct tc_form *form)
{
    for (size_t i = 0; i < form->item_count; i++)
        if (form->items[i].has_risk)
            return true;
    return false;
}

/* Files of strangers, and choices among people and partners of the record. */
static bool asks_for_more(const struct tc_form *form)
{
    for (size_t i = 0; i < form->item_count; i++)
        if (form->items[i].type == TC_ITEM_ATTACHMENT || form->items[i].type == TC_ITEM_REFERENCE)
            return true;
    return false;
}

/* The list offers what may be sent; whoever sends another number hears why it may not. NULL: it may. */
static const char *why_not(const struct tc_row *form, bool has_case)
{
    if (tc_row_int(form, "is_public") == 0)
        return "link-not-public";
    if (tc_row_int(form, "is_retired") != 0)
        return "link-retired";
    if (tc_row_int(form, "is_followed") != 0)
        return "link-followed";
    if (has_case && tc_row_int(form, "is_intake") != 0)
        return "link-for-new";
    return !has_case && tc_row_int(form, "is_intake") == 0 ? "link-for-known" : NULL;
}

/* Whoever answers that they are in danger must reach somebody: a programme with nobody on duty sends no such form. */
static enum tc_rc check_form(struct tc_act *a, int64_t form_id, int64_t programme)
{
    const struct tc_form *form;
    struct tc_row row;
    enum tc_rc rc = tc_form_find(a->record, form_id, &form);
    if (rc == TC_OK && asks_for_more(form))
        return tc_input_error(a, "form_id", "link-no-files");
    if (rc != TC_OK || !asks_about_risk(form))
        return rc;
    rc = command_find(a, TC_SQL_LINK_DUTY, TC_ARGS(tc_arg_id("programme", programme)), &row);
    if (rc == TC_OK && (row.count == 0 || tc_row_int(&row, "duty_id") == 0))
        return tc_input_error(a, "form_id", "link-no-duty");
    return rc == TC_OK && !tc_row_text(&row, "crisis_words") ? tc_input_error(a, "form_id", "link-no-crisis") : rc;
}

static enum tc_rc send_link(struct tc_act *a, int64_t case_id, int64_t programme, const char **handle_r)
{
    struct tc_row form;
    unsigned char hash[TC_HASH];
    int64_t id = 0, form_id = tc_in_int(a->in, "form_id");
    enum tc_rc rc = command_find(a, TC_SQL_LINK_FORM, TC_ARGS(tc_arg_id("form", form_id)), &form);
    const char *why = rc != TC_OK ? NULL : form.count == 0 ? "not-a-choice" : why_not(&form, case_id != 0);
    if (why)
        return tc_input_error(a, "form_id", why);
    if (rc == TC_OK)
        rc = check_form(a, form_id, programme);
    if (rc == TC_OK)
        rc = tc_link_make(a, hash, handle_r);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_LINK_ADD,
                           TC_ARGS(tc_arg_bytes("token", hash, sizeof hash), tc_arg_id("form", form_id), tc_arg_id("of_case", case_id),
                                   tc_arg_id("programme", programme), tc_arg_text("segment", tc_row_text(&form, "segment")),
                                   tc_arg_in(a->in, "recipient"), tc_arg_moment("expires", a->turn->now + tc_in_int(a->in, "days") * TC_DAY)),
                           NULL, &id);
    a->object = talloc_asprintf(a->turn, "link %" PRId64, id);
    return rc;
}

static void go_made(struct tc_act *a, const char *path, const char *handle)
{
    tc_act_go(a, path, "made", handle, NULL);
}

enum tc_rc do_case_link_make(struct tc_act *a)
{
    struct tc_row row;
    const char *handle = NULL;
    enum tc_rc rc = tc_act_one(a, TC_SQL_LINK_CASE_PROGRAMME, TC_ARGS(), &row);
    if (rc == TC_OK)
        rc = send_link(a, a->record->grant->case_id, tc_row_int(&row, "id"), &handle);
    command_go_case(a, "/case/link/made", NULL);
    if (rc == TC_OK)
        go_made(a, talloc_strdup(a->turn, a->location), handle);
    return rc;
}

enum tc_rc do_links_make(struct tc_act *a)
{
    const char *handle = NULL;
    int64_t programme = tc_in_int(a->in, "programme");
    bool is_own;
    enum tc_rc rc = command_has_row(a, TC_SQL_LINK_PROGRAMMES, programme, &is_own);
    if (rc == TC_OK && !is_own)
        return tc_input_error(a, "programme", "programme-not-yours");
    if (rc == TC_OK)
        rc = send_link(a, 0, programme, &handle);
    if (rc == TC_OK)
        go_made(a, "/links/made", handle);
    return rc;
}

static enum tc_rc revoke(struct tc_act *a, enum tc_sql sql)
{
    int64_t rows = 0;
    enum tc_rc rc = tc_act_change(a, sql, TC_ARGS(tc_arg_in(a->in, "id")), &rows, NULL);
    a->object = talloc_asprintf(a->turn, "link %" PRId64, tc_in_int(a->in, "id"));
    a->detail = "revoked";
    return rc == TC_OK && rows == 0 ? tc_input_error(a, "", "link-over") : rc;
}

enum tc_rc do_case_link_revoke(struct tc_act *a)
{
    command_go_case(a, "/case/links?said=link-revoked", NULL);
    return revoke(a, TC_SQL_CASE_LINK_REVOKE);
}

enum tc_rc do_links_revoke(struct tc_act *a)
{
    tc_act_go(a, "/links?said=link-revoked", NULL, NULL, NULL);
    return revoke(a, TC_SQL_REFERRAL_LINK_REVOKE);
}
