/* SPDX-License-Identifier: Apache-2.0 */
/* A form that was filled in by its link is sent: it arrives to be checked by somebody of staff, and the link is over. */
#include <inttypes.h>

#include "base/clock.h"
#include "command/commands.h"
#include "command/part.h"
#include "link.h"

const struct tc_field link_send_form[] = {{.name = NULL}};

/* Every page that is asked was seen, and nothing on it is wrong or missing. */
static enum tc_rc judge(struct tc_act *a, struct link_draft *draft)
{
    enum tc_rc rc = tc_answers_require(a->turn, &draft->answers, (struct tc_form_part){0, draft->form.form->item_count}, &draft->mistakes);
    if (rc != TC_OK)
        return rc;
    bool is_whole = draft->mistakes.count == 0 && link_open(draft) == draft->form.page_count;
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

static enum tc_rc make_response(struct tc_act *a, const struct link_draft *draft, int64_t *response_r)
{
    struct response_draft response = draft->form;
    struct tc_arg sealed;
    bool has_risk = tc_pairs_text(&draft->form.typed, ".risk") != NULL;
    enum tc_rc rc = tc_act_change(a, TC_SQL_LINK_RESPONSE_ADD, TC_ARGS(tc_arg_text("today", command_today(a)), tc_arg_int("risk", has_risk)), NULL,
                                  response_r);
    response.id = *response_r;
    if (rc == TC_OK)
        rc = without_marks(&draft->form.typed, &response.typed);
    if (rc == TC_OK)
        rc = response_seal(a->in, &response, &sealed);
    return rc == TC_OK ? tc_act_change(a, TC_SQL_LINK_DRAFT_ADD, TC_ARGS(tc_arg_id("id", *response_r), sealed), NULL, NULL) : rc;
}

enum tc_rc do_link_send(struct tc_act *a)
{
    struct link_draft draft;
    int64_t response = 0, intake = 0;
    enum tc_rc rc = link_begin(a, &draft);
    if (rc == TC_OK)
        rc = judge(a, &draft);
    if (rc == TC_OK)
        rc = a->record->grant->case_id != 0 ? make_response(a, &draft, &response) : link_make_intake(a, &draft, &intake);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_LINK_SEND, TC_ARGS(tc_arg_id("response", response), tc_arg_id("intake", intake)));
    a->detail = "sent";
    tc_act_go(a, "/link/done", NULL, NULL, NULL);
    return rc;
}
