/* SPDX-License-Identifier: Apache-2.0 */
/* The directory of partners: found by name, service and area, and the forms for those who keep it. Nothing of any client. */
#include "format/form.h"
#include "part.h"
#include "screens.h"

static const char *const yes[] = {"yes", NULL};

const struct tc_field providers_fields[] = {
    {.name = "name", .kind = TC_FIELD_LINE},
    {.name = "service", .kind = TC_FIELD_LINE},
    {.name = "area", .kind = TC_FIELD_LINE},
    {.name = "open", .kind = TC_FIELD_CHOICE, .choices = yes},
    {.name = "after", .kind = TC_FIELD_CURSOR},
    {.name = NULL},
};
const struct tc_field provider_fields[] = {{.name = "provider", .kind = TC_FIELD_ID, .required = true}, {.name = NULL}};

/* What was asked for, and the same as it stands in the address of the next page. */
static void say_filter(struct tc_view *v)
{
    struct tc_node *filter = tc_node_add(v->page, "filter");
    char *arguments = talloc_strdup(v->turn, "");
    for (const struct tc_field *field = providers_fields; field->kind != TC_FIELD_CURSOR; field++) {
        const char *asked = tc_in_text(v->in, field->name);
        if (!asked)
            continue;
        tc_node_attr(filter, field->name, asked);
        arguments = talloc_asprintf_append(arguments, "%s=%s&", field->name, tc_form_escape(v->turn, asked));
    }
    tc_node_attr(filter, "arguments", arguments);
}

enum tc_rc show_providers(struct tc_view *v)
{
    say_filter(v);
    enum tc_rc rc = tc_rows_page(v, TC_SQL_PROVIDERS,
                                 TC_ARGS(tc_arg_in(v->in, "after"), tc_arg_in(v->in, "name"), tc_arg_in(v->in, "service"),
                                         tc_arg_in(v->in, "area"), tc_arg_in(v->in, "open")),
                                 "providers", "provider");
    if (rc == TC_OK && tc_in_text(v->in, "after"))
        tc_node_attr(tc_node_first(v->page, "list"), "after", tc_in_text(v->in, "after"));
    return rc;
}

enum tc_rc show_provider(struct tc_view *v)
{
    return tc_rows_one(v, TC_SQL_PROVIDER, TC_ARGS(tc_arg_in(v->in, "provider")), "provider");
}

enum tc_rc show_provider_add(struct tc_view *v)
{
    (void)v;
    return TC_OK;
}
