/* SPDX-License-Identifier: Apache-2.0 */
/* A form that was filled in by its link is sent: it arrives to be checked by somebody of staff, and the link is over. */
#include <inttypes.h>

#include "base/clock.h"
#include "link.h"
#include "links.h"
#include "part.h"

const struct tc_field link_send_form[] = {{.name = NULL}};

/* Nobody sends over what they typed and did not send. */
static bool holds_any(const struct tc_link_draft *draft)
{
    struct tc_link_held held;
    for (size_t page = 0; page < draft->form.page_count; page++)
        if (tc_link_is_asked(draft, page) && tc_link_held(draft, page, &held))
            return true;
    return false;
}

/* Every page that is asked was seen, and nothing on it is wrong or missing. */
static enum tc_rc judge(struct tc_act *a, struct tc_link_draft *draft)
{
    enum tc_rc rc = tc_answers_require(a->turn, &draft->answers, (struct tc_form_part){0, draft->form.form->item_count}, &draft->mistakes);
    if (rc != TC_OK)
        return rc;
    bool is_whole = draft->mistakes.count == 0 && tc_link_first_open(draft) == draft->form.page_count;
    if (is_whole && holds_any(draft))
        return tc_input_error(a, "", "link-unsent");
    return is_whole ? TC_OK : tc_input_error(a, "", "link-incomplete");
}

/* The marks are of the link's pages, which no other form of it has. */
static enum tc_rc without_marks(const struct tc_pairs *typed, struct tc_pairs *fields_r)
{
    enum tc_rc rc = TC_OK;
    *fields_r = (struct tc_pairs){.turn = typed->turn};
    for (size_t i = 0; rc == TC_OK && i < typed->count; i++)
        if (typed->list[i].name[0] != '.')
            rc = tc_pairs_add(fields_r, typed->list[i]);
    return rc;
}

/* The same answers under the response's own seal. */
static enum tc_rc seal_for(struct tc_act *a, const struct tc_link_draft *draft, int64_t id, struct tc_response_sealed *kept_r)
{
    struct tc_response_draft response = draft->form;
    response.id = id;
    enum tc_rc rc = without_marks(&draft->form.typed, &response.typed);
    return rc == TC_OK ? tc_response_seal(a->in, &response, kept_r) : rc;
}

static struct tc_arg risk_of(const struct tc_link_draft *draft)
{
    return tc_arg_int("risk", tc_pairs_text(&draft->form.typed, ".risk") != NULL);
}

static enum tc_rc make_response(struct tc_act *a, const struct tc_link_draft *draft, int64_t *response_r)
{
    struct tc_response_sealed kept;
    enum tc_rc rc = tc_act_change(a, TC_SQL_LINK_RESPONSE_ADD, TC_ARGS(tc_arg_text("today", command_today(a)), risk_of(draft)), NULL, response_r);
    if (rc == TC_OK)
        rc = seal_for(a, draft, *response_r, &kept);
    if (rc != TC_OK)
        return rc;
    return tc_act_change(a, TC_SQL_LINK_DRAFT_ADD, TC_ARGS(tc_arg_id("id", *response_r), kept.sealed, kept.asked, kept.answered), NULL, NULL);
}

enum tc_rc command_link_follow(struct tc_act *a, int64_t intake, int64_t the_case)
{
    struct tc_row row;
    struct tc_link_draft draft;
    struct tc_response_sealed kept;
    int64_t response = 0;
    enum tc_rc rc = command_find(a, TC_SQL_LINK_OF_INTAKE, TC_ARGS(tc_arg_id("id", intake)), &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    const struct tc_arg link = tc_arg_id("link", tc_row_int(&row, "id")), of_case = tc_arg_id("of_case", the_case);
    rc = tc_link_read_row(a->in, a->record, &row, tc_row_int(&row, "id"), &draft);
    if (rc == TC_OK && draft.form.is_locked)
        return tc_input_error(a, "", "form-locked");
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_LINK_FOLLOWED_ADD, TC_ARGS(link, of_case, risk_of(&draft)), NULL, &response);
    if (rc == TC_OK)
        rc = seal_for(a, &draft, response, &kept);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_LINK_FOLLOWED_DRAFT_ADD,
                           TC_ARGS(tc_arg_id("id", response), of_case, kept.sealed, kept.asked, kept.answered), NULL, NULL);
    return rc == TC_OK ? tc_act_change(a, TC_SQL_LINK_FOLLOWED, TC_ARGS(tc_arg_id("response", response), link, tc_arg_id("id", intake)), NULL, NULL) : rc;
}

enum tc_rc do_link_send(struct tc_act *a)
{
    struct tc_link_draft draft;
    int64_t response = 0, intake = 0;
    enum tc_rc rc = link_begin(a, &draft);
    if (rc == TC_OK)
        rc = draft.form.is_locked ? tc_input_error(a, "", "link-locked") : judge(a, &draft);
    if (rc == TC_OK)
        rc = a->record->grant->case_id != 0 ? make_response(a, &draft, &response) : link_make_intake(a, &draft, &intake);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_LINK_SEND, TC_ARGS(tc_arg_id("response", response), tc_arg_id("intake", intake)));
    a->detail = "sent";
    tc_act_go(a, "/link/done", NULL, NULL, NULL);
    return rc;
}
