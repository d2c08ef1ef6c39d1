/* SPDX-License-Identifier: Apache-2.0 */
/* Whoever signs a form, or throws its draft away, takes nobody else's words with it: what others had typed and is not in it stays
 * sealed until they take it up again, let it go, or its time is over. */
#include "response.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/secret.h"
#include "base/text.h"
#include "commands.h"
#include "part.h"
#include "rule/filling.h"

/* clang-format off */
static const char *const goes[] = {"take", "end", NULL};
const struct tc_field response_left_form[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "go", .kind = TC_FIELD_CHOICE, .required = true, .choices = goes},
    {.name = "reason", .kind = TC_FIELD_LINE, .high = 400},
    {.name = NULL},
};
/* clang-format on */

/* ---- leaving it ------------------------------------------------------------------------------ */

struct leaving {
    struct tc_act *a;
    const struct tc_response_draft *draft;
    int64_t person;
    struct tc_pairs left;
};

static enum tc_rc put_aside(struct tc_act *a, const struct tc_response_draft *draft, int64_t person, const char *tab, const struct tc_pairs *left, bool *again_r)
{
    struct tc_arg sealed;
    int64_t rows = 0;
    enum tc_rc rc = tc_response_left_seal(a->in, left, draft->id, person, &sealed);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_RESPONSE_LEFT_ADD,
                           TC_ARGS(tc_arg_id("id", draft->id), tc_arg_id("person", person), tc_arg_text("tab", tab), sealed,
                                   tc_arg_moment("expires", a->turn->now + TC_RESPONSE_KEPT)),
                           &rows, NULL);
    if (again_r)
        *again_r = rows != 1; /* of one that is written over MariaDB says 2 */
    return rc;
}

static const char *new_tab(struct tc_turn *turn)
{
    unsigned char bytes[16];
    tc_random(bytes, sizeof bytes);
    return tc_text_hex(turn, bytes, sizeof bytes);
}

static enum tc_rc note_differ(void *user, const struct tc_item *item, const char *field, const char *const *mine, const char *const *theirs)
{
    (void)item, (void)field, (void)mine, (void)theirs;
    *(bool *)user = true;
    return TC_OK;
}

/* Only what says something else than the draft does. */
static enum tc_rc leave_set(void *user, size_t page, const struct tc_response_held *set)
{
    struct leaving *leaving = user;
    struct tc_turn *turn = leaving->a->turn;
    struct tc_response_two two = {.draft = leaving->draft, .mine = tc_response_typed(turn, &set->fields), .theirs = tc_response_typed(turn, &leaving->draft->typed)};
    bool differs = false;
    enum tc_rc rc = tc_response_two_read(turn, &two);
    if (rc == TC_OK)
        rc = tc_response_two_differ(turn, &two, page, note_differ, &differs);
    if (rc != TC_OK || !differs)
        return rc;
    return set->tab ? tc_response_held_set(&leaving->left, leaving->person, page, set, &set->fields)
                    : tc_response_mine_set(&leaving->left, leaving->person, page, &set->fields);
}

static enum tc_rc leave_of(struct tc_act *a, const struct tc_response_draft *draft, int64_t person)
{
    struct leaving leaving = {a, draft, person, {.turn = a->turn}};
    enum tc_rc rc = tc_response_left_each(&draft->typed, person, draft->page_count, leave_set, &leaving);
    return rc == TC_OK && leaving.left.count > 0 ? put_aside(a, draft, person, new_tab(a->turn), &leaving.left, NULL) : rc;
}

/* Of ".m7.3" or ".h7.3.TAB" the person; 0 for any other pair. */
static int64_t marked_for(const char *name)
{
    char what;
    int64_t person, page;
    int end = 0;
    if (sscanf(name, ".%c%" SCNd64 ".%" SCNd64 "%n", &what, &person, &page, &end) != 3 || (what != 'm' && what != 'h'))
        return 0;
    const char *dot = name[end] == '.' ? strchr(name + end + 1, '.') : NULL;
    bool is_mark = what == 'm' ? name[end] == '\0' : name[end] == '.' && !dot;
    return is_mark ? person : 0;
}

static bool was_before(const struct tc_pairs *typed, size_t end, int64_t person)
{
    for (size_t i = 0; i < end; i++)
        if (marked_for(typed->list[i].name) == person)
            return true;
    return false;
}

enum tc_rc response_left_behind(struct tc_act *a, const struct tc_response_draft *draft)
{
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < draft->typed.count; i++) {
        int64_t person = marked_for(draft->typed.list[i].name);
        if (person != 0 && person != a->who->id && !was_before(&draft->typed, i, person))
            rc = leave_of(a, draft, person);
    }
    return rc;
}

static enum tc_rc find(struct tc_act *a, int64_t id, struct tc_response_draft *draft_r)
{
    struct tc_row row;
    enum tc_rc rc = tc_act_one(a, TC_SQL_RESPONSE_JUDGE, TC_ARGS(tc_arg_id("id", id)), &row);
    return rc == TC_OK ? tc_response_read(a->in, a->record, &row, draft_r) : rc;
}

enum tc_rc response_left_behind_for(struct tc_act *a, const char *occasion, int64_t subject)
{
    struct tc_row row;
    struct tc_response_draft draft;
    enum tc_rc rc = command_find(a, TC_SQL_RESPONSE_SUBJECT, TC_ARGS(tc_arg_text("occasion", occasion), tc_arg_id("subject", subject)), &row);
    if (rc != TC_OK || row.count == 0)
        return rc;
    rc = find(a, tc_row_int(&row, "id"), &draft);
    return rc == TC_OK ? response_left_behind(a, &draft) : rc;
}

/* ---- sent too late ----------------------------------------------------------------------------- */

static enum tc_rc leave_late(struct tc_act *a, const struct tc_response_draft *draft, size_t page, bool *is_r)
{
    struct tc_response_held set = {.tab = NULL};
    struct tc_response_two two;
    struct tc_pairs left = {.turn = a->turn};
    enum tc_rc rc = response_files(a, draft, tc_in_answers(a->in, "q"), response_file_document, (void *)draft, &set.fields);
    if (rc == TC_OK)
        rc = tc_response_left_beside(a->record, draft, &set, &two);
    if (rc == TC_OK)
        rc = tc_response_two_differ(a->turn, &two, page, note_differ, is_r);
    if (rc == TC_OK && *is_r)
        rc = tc_response_mine_set(&left, a->who->id, page, &set.fields);
    return rc == TC_OK && *is_r ? put_aside(a, draft, a->who->id, response_tab(a) ?: new_tab(a->turn), &left, &a->is_quiet) : rc;
}

enum tc_rc response_left_late(struct tc_act *a, bool *is_r)
{
    struct tc_response_draft draft;
    int64_t page = tc_in_int(a->in, "page");
    *is_r = false;
    enum tc_rc rc = find(a, tc_in_int(a->in, "id"), &draft);
    if (rc != TC_OK || draft.is_open || strcmp(tc_row_text(&draft.row, "state"), "draft") == 0 || (size_t)page > draft.page_count)
        return rc;
    rc = leave_late(a, &draft, page > 0 ? (size_t)page - 1 : 0, is_r);
    a->object = talloc_asprintf(a->turn, "response %" PRId64, draft.id);
    a->detail = "too late";
    a->keeps = true;
    return rc;
}

/* ---- deciding about it ------------------------------------------------------------------------- */

struct taking {
    struct tc_act *a;
    struct tc_response_draft *draft;
    size_t first, count;           /* the first page that is to be merged */
};

/* What waits to be merged first; more of the same page comes after it. */
static enum tc_rc take_set(void *user, size_t page, const struct tc_response_held *set)
{
    struct taking *taking = user;
    struct tc_pairs *typed = &taking->draft->typed;
    int64_t person = taking->a->who->id;
    if (page >= taking->draft->page_count)
        return TC_OK;
    if (taking->count++ == 0 || page < taking->first)
        taking->first = page;
    if (!tc_pairs_text(typed, tc_response_mine_mark(typed->turn, person, page)))
        return tc_response_mine_set(typed, person, page, &set->fields);
    struct tc_response_held held = {.tab = new_tab(typed->turn), .times = 1};
    return tc_response_held_set(typed, person, page, &held, &set->fields);
}

static enum tc_rc put_back(struct tc_act *a, int64_t from, struct tc_response_draft *draft, size_t *page_r)
{
    struct tc_response_left *left;
    struct taking taking = {a, draft, 0, 0};
    size_t count = 0;
    enum tc_rc rc = tc_response_left_read(a->in, a->record, from, &left, &count);
    for (size_t i = 0; rc == TC_OK && i < count; i++)
        rc = tc_response_left_each(&left[i].typed, a->who->id, draft->page_count, take_set, &taking);
    *page_r = taking.first;
    return rc == TC_OK && taking.count == 0 ? tc_input_error(a, "", "form-left-gone") : rc;
}

static enum tc_rc take_amending(struct tc_act *a, struct tc_response_draft *draft, size_t *page_r)
{
    if (!tc_in_text(a->in, "reason"))
        return tc_input_error(a, "reason", "required");
    enum tc_rc rc = response_type_again(a, draft);
    if (rc == TC_OK)
        rc = put_back(a, draft->id, draft, page_r);
    return rc == TC_OK ? response_draft_begin(a, draft, tc_row_text(&draft->row, "segment")) : rc;
}

static enum tc_rc take_into(struct tc_act *a, int64_t from, int64_t to, const struct tc_form *form, struct tc_response_draft *draft_r, size_t *page_r)
{
    enum tc_rc rc = response_begin(a, to, 0, draft_r);
    if (rc == TC_OK && draft_r->form != form)
        return tc_input_error(a, "", "form-left-other");
    if (rc == TC_OK)
        rc = put_back(a, from, draft_r, page_r);
    return rc == TC_OK ? response_keep(a, draft_r) : rc;
}

static enum tc_rc take_beginning(struct tc_act *a, struct tc_response_draft *draft, size_t *page_r)
{
    struct tc_row form;
    int64_t from = draft->id, subject = tc_row_int(&draft->row, "subject_id");
    const char *name = draft->form->name;
    enum tc_rc rc = response_open(a, name, subject);
    if (rc == TC_OK)
        rc = command_find(a, TC_SQL_RESPONSE_FORM, TC_ARGS(tc_arg_text("name", name), tc_arg_id("subject", subject)), &form);
    if (rc == TC_OK && (form.count == 0 || tc_row_int(&form, "draft") == 0))
        return tc_input_error(a, "", "form-left-other");
    return rc == TC_OK ? take_into(a, from, tc_row_int(&form, "draft"), draft->form, draft, page_r) : rc;
}

static enum tc_rc take(struct tc_act *a, struct tc_response_draft *draft, size_t *page_r)
{
    const char *how = tc_response_left_goes(draft, tc_row_int(&draft->row, "closed") != 0);
    if (!how)
        return tc_input_error(a, "", "form-stands");
    if (strcmp(how, "amend") == 0)
        return take_amending(a, draft, page_r);
    return strcmp(how, "draft") == 0 ? take_into(a, draft->id, draft->id, draft->form, draft, page_r) : take_beginning(a, draft, page_r);
}

enum tc_rc do_response_left(struct tc_act *a)
{
    struct tc_response_draft draft;
    size_t page = 0;
    int64_t of = tc_in_int(a->in, "id");
    bool is_taken = strcmp(tc_in_text(a->in, "go"), "take") == 0;
    enum tc_rc rc = find(a, of, &draft);
    if (rc == TC_OK && is_taken)
        rc = take(a, &draft, &page);
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_RESPONSE_LEFT_END, TC_ARGS(tc_arg_id("id", of)), NULL, NULL);
    if (rc != TC_OK)
        return rc;
    a->detail = is_taken ? "taken up" : "let go";
    if (is_taken)
        response_go(a, "/case/form/merge", draft.id, (int)page, NULL);
    else
        response_go(a, "/case/form", draft.id, -1, "form-left-ended");
    return TC_OK;
}
