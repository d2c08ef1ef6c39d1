/* SPDX-License-Identifier: Apache-2.0 */
/* Client search: the form, and what was found for a kept search. Hidden and unknown people are
 * answered alike: each statement begins at what the viewer reaches. */
#include "base/reference.h"
#include "gate/search.h"
#include "gate/searches.h"
#include "rule/search.h"
#include "screens.h"

const struct tc_field clients_fields[] = {{.name = "search", .kind = TC_FIELD_LINE}, {.name = NULL}};
const struct tc_field clients_found_fields[] = {{.name = "search", .kind = TC_FIELD_LINE, .required = true}, {.name = NULL}};

enum tc_rc show_clients(struct tc_view *v)
{
    const struct tc_input *in;
    return tc_search_read(v, tc_clients_form, &in);
}

static enum tc_rc list_by_reference(struct tc_view *v, const char *reference)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_text("reference", reference));
    enum tc_rc rc = tc_rows_page(v, TC_SQL_CLIENTS_BY_REFERENCE, args, "clients", "client");
    struct tc_node *list = tc_node_first(v->page, "list");
    if (rc != TC_OK || (list && tc_node_first(list, "client")))
        return rc;
    return tc_record_many(v->record, TC_SQL_CLIENTS_BY_CASE_REFERENCE, args, list, "client", NULL);
}

static enum tc_rc list_by_name(struct tc_view *v, const struct tc_search_name *name, struct tc_arg born)
{
    struct tc_arg words[2 * TC_SEARCH_WORDS + 2] = {[2 * TC_SEARCH_WORDS] = born, [2 * TC_SEARCH_WORDS + 1] = {.kind = TC_ARG_END}};
    static const char *const lows[] = {"low1", "low2", "low3"}, *const highs[] = {"high1", "high2", "high3"};
    for (size_t i = 0; i < TC_SEARCH_WORDS; i++) {
        words[2 * i] = tc_arg_text(lows[i], i < name->count ? name->low[i] : NULL);
        words[2 * i + 1] = tc_arg_text(highs[i], i < name->count ? name->high[i] : NULL);
    }
    if (born.kind != TC_ARG_NULL)
        return tc_rows_page(v, TC_SQL_CLIENTS_BY_BIRTH, words, "clients", "client");
    words[2 * TC_SEARCH_WORDS] = (struct tc_arg){.kind = TC_ARG_END};
    return tc_rows_page(v, TC_SQL_CLIENTS_BY_NAME, words, "clients", "client");
}

/* How many were shown, and by what they were sought: nothing that was typed. */
static void say_search(struct tc_view *v, const char *by)
{
    struct tc_node *list = tc_node_first(v->page, "list");
    struct tc_node *search = tc_node_add(v->page, "search");
    int64_t found = 0;
    for (struct tc_node *n = list ? tc_node_first(list, "client") : NULL; n; n = tc_node_next(n))
        found++;
    tc_node_attr(search, "handle", tc_in_text(v->in, "search"));
    tc_node_attr(search, "by", by);
    tc_node_attr_int(search, "found", found);
    v->detail = talloc_asprintf(v->turn, "by %s, shown %d", by, (int)found);
}

enum tc_rc show_clients_found(struct tc_view *v)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    struct tc_search_name *name = talloc_zero(v->turn, struct tc_search_name);
    const struct tc_input *in = NULL;
    enum tc_rc rc = tc_search_read(v, tc_clients_form, &in);
    if (rc != TC_OK)
        return rc;
    if (!in || !name)
        return tc_fail(v, TC_GONE, "no search");
    const char *by = "name";
    if (tc_in_text(in, "reference")) {
        by = "reference";
        rc = tc_reference_read(tc_in_text(in, "reference"), reference) ? list_by_reference(v, reference) : TC_OK;
    } else {
        by = tc_in_text(in, "born") ? "birth_date" : "name";
        tc_search_name(tc_in_text(in, "name"), name);
        rc = list_by_name(v, name, tc_arg_in(in, "born"));
    }
    say_search(v, by);
    return rc;
}
