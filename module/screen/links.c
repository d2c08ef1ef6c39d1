/* SPDX-License-Identifier: Apache-2.0 */
/* Forms that were sent by a link, for those who sent them: which stand open, the form for a new one, the link itself once. */
#include "gate/link.h"
#include "links.h"
#include "part.h"

const struct tc_field case_link_made_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true}, {.name = "made", .kind = TC_FIELD_LINE, .required = true}, {.name = NULL}};
const struct tc_field links_made_fields[] = {{.name = "made", .kind = TC_FIELD_LINE, .required = true}, {.name = NULL}};

enum tc_rc show_case_links(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_LINKS, TC_ARGS(), "link") : rc;
}

enum tc_rc show_case_link_make(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_LINK_FORMS, TC_ARGS(), "choice") : rc;
}

enum tc_rc show_links(struct tc_view *v)
{
    return tc_rows_many(v, TC_SQL_REFERRAL_LINKS, TC_ARGS(), "link");
}

enum tc_rc show_links_make(struct tc_view *v)
{
    enum tc_rc rc = tc_rows_many(v, TC_SQL_LINK_PROGRAMMES, TC_ARGS(), "programme");
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_LINK_FORMS, TC_ARGS(), "choice") : rc;
}

/* A page to be given away: nothing on it says whom it is for or what about. */
static enum tc_rc show_made(struct tc_view *v, const char *back)
{
    const char *address;
    enum tc_rc rc = tc_link_address(v, tc_in_text(v->in, "made"), &address);
    if (rc != TC_OK)
        return rc;
    struct tc_node *node = tc_node_add(v->page, "made");
    tc_node_attr(node, "address", address);
    tc_node_attr(node, "back", back);
    return TC_OK;
}

enum tc_rc show_case_link_made(struct tc_view *v)
{
    return show_made(v, talloc_asprintf(v->turn, "/case/links?case=%s", tc_in_text(v->in, "case")));
}

enum tc_rc show_links_made(struct tc_view *v)
{
    return show_made(v, "/links");
}
