/* SPDX-License-Identifier: Apache-2.0 */
/* Is this person known? Only of those whom the viewer sees is anything said: who is hidden and who is
 * unknown are answered alike, by the same statement over the same rows. */
#include "rule/intake.h"

#include <inttypes.h>
#include <string.h>

#include "gate/search.h"
#include "intake.h"
#include "part.h"
#include "rule/search.h"
#include "screens.h"

#define SHOWN 10

const struct tc_field intake_known_fields[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "search", .kind = TC_FIELD_LINE},
    {.name = NULL},
};

static bool agrees(struct tc_view *v, const struct tc_node *client, const char *name)
{
    return tc_node_attr_get(v->turn, client, name) != NULL;
}

static int rank_of(const char *likeness)
{
    static const char *const ranks[] = {"possible", "likely", "same"};
    for (int i = 0; likeness && i < 3; i++)
        if (strcmp(ranks[i], likeness) == 0)
            return i + 1;
    return 0;
}

/* Grades those who were found, the most alike first; who is not alike enough is dropped. */
static size_t grade(struct tc_view *v, struct tc_node *found)
{
    size_t kept = 0;
    for (struct tc_node *client = tc_node_first(found, "client"); client; client = tc_node_next(client)) {
        const char *likeness = tc_intake_likeness((struct tc_agreement){
            .family = agrees(v, client, "family-agrees"), .given = agrees(v, client, "given-agrees"), .near = agrees(v, client, "name-near"),
            .born = agrees(v, client, "born-agrees"), .swapped = agrees(v, client, "born-swapped")});
        tc_node_attr(client, "likeness", likeness ?: "none");
        tc_node_attr_int(client, "rank", rank_of(likeness));
        kept += likeness != NULL;
    }
    tc_node_order(found, "rank"); /* those that are dropped come last */
    tc_node_keep(found, kept < SHOWN ? kept : SHOWN);
    return kept < SHOWN ? kept : SHOWN;
}

/* A name's range of all that begins with it; no range is one in which nobody is. */
static void range_of(const char *name, struct tc_search_name *range)
{
    tc_search_name(name, range);
    if (range->count == 0)
        range->low[0][0] = range->high[0][0] = '\0';
}

static enum tc_rc look(struct tc_view *v, const struct tc_input *person, struct tc_node *found)
{
    struct tc_search_name *family = talloc_zero(v->turn, struct tc_search_name), *given = talloc_zero(v->turn, struct tc_search_name);
    struct tc_date born, other;
    char swapped[TC_DATE_TEXT] = "";
    if (!family || !given)
        return tc_fail(v, TC_BUSY, "memory for names");
    range_of(tc_in_text(person, "family"), family);
    range_of(tc_in_text(person, "given"), given);
    if (tc_in_date(person, "born", &born) && tc_intake_swap(born, &other))
        tc_date_write(other, swapped);
    return tc_record_many(v->record, TC_SQL_INTAKE_LOOK,
                          TC_ARGS(tc_arg_in(person, "family"), tc_arg_in(person, "given"), tc_arg_in(person, "born"),
                                  tc_arg_text("swapped", *swapped ? swapped : NULL), tc_arg_text("family_low", family->low[0]),
                                  tc_arg_text("family_high", family->high[0]), tc_arg_text("given_low", given->low[0]),
                                  tc_arg_text("given_high", given->high[0])),
                          found, "client", NULL);
}

/* What is being typed, else what the draft holds; with the draft the question that its owner asks. */
static enum tc_rc read_person(struct tc_view *v, const struct tc_input **person_r)
{
    struct tc_intake intake;
    enum tc_rc rc = tc_search_read(v, tc_intake_look, person_r);
    if (rc != TC_OK || *person_r)
        return rc;
    rc = intake_open(v, tc_in_int(v->in, "id"), &intake);
    if (rc != TC_OK)
        return rc;
    if (intake.form.is_locked)
        tc_node_attr(tc_node_first(v->page, "intake"), "locked", "yes");
    tc_node_text(v->page, "question", tc_pairs_text(&intake.form.typed, "question"));
    return tc_draft_read(v->in, tc_intake_look, &intake.fed, person_r);
}

/* Whom the search was for, to be held against those who were found. */
static void say_whom(struct tc_view *v, const struct tc_input *person)
{
    struct tc_node *whom = tc_node_add(v->page, "whom");
    const char *given = tc_in_text(person, "given"), *family = tc_in_text(person, "family");
    struct tc_date born;
    char text[TC_DATE_TEXT];
    if (given || family)
        tc_node_attr(whom, "name", talloc_asprintf(v->turn, "%s%s%s", given ?: "", given && family ? " " : "", family ?: ""));
    if (!tc_in_date(person, "born", &born))
        return;
    tc_date_write(born, text);
    tc_node_attr(whom, "born", text);
    tc_date_say(v->record->tongue, born, text);
    tc_node_attr(whom, "born-text", text);
}

enum tc_rc show_intake_known(struct tc_view *v)
{
    const struct tc_input *person;
    enum tc_rc rc = tc_rows_one(v, TC_SQL_INTAKE_HEAD, TC_ARGS(tc_arg_in(v->in, "id")), "intake");
    if (rc == TC_OK)
        rc = read_person(v, &person);
    if (rc != TC_OK)
        return rc;
    say_whom(v, person);
    struct tc_node *found = tc_node_add(v->page, "found");
    rc = look(v, person, found);
    v->detail = talloc_asprintf(v->turn, "intake %" PRId64 ", %zu shown", tc_in_int(v->in, "id"), grade(v, found));
    return rc;
}

enum tc_rc tc_intake_alike(struct tc_view *v, const struct tc_intake *intake, size_t *count_r)
{
    const struct tc_input *person;
    struct tc_doc *scratch = tc_doc_new(v->turn, "found");
    *count_r = 0;
    if (!scratch)
        return tc_fail(v, TC_BUSY, "memory for those who are alike");
    enum tc_rc rc = tc_draft_read(v->in, tc_intake_look, &intake->fed, &person);
    if (rc == TC_OK)
        rc = look(v, person, tc_doc_root(scratch));
    if (rc == TC_OK)
        *count_r = grade(v, tc_doc_root(scratch));
    return rc;
}
