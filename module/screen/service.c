/* SPDX-License-Identifier: Apache-2.0 */
/* The services given in a case, and the forms that write one down and put it right. */
#include "part.h"
#include "screens.h"

const struct tc_field case_service_fields[] = {
    {.name = "case", .kind = TC_FIELD_CASE, .required = true},
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

enum tc_rc show_case_services(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_many(v, TC_SQL_CASE_SERVICES, TC_ARGS(), "service") : rc;
}

enum tc_rc show_case_service_add(struct tc_view *v)
{
    part_local(v, "happened", v->turn->now, false);
    return part_case_head(v);
}

enum tc_rc show_case_service_change(struct tc_view *v)
{
    enum tc_rc rc = part_case_head(v);
    return rc == TC_OK ? tc_rows_one(v, TC_SQL_SERVICE_ONE, TC_ARGS(tc_arg_in(v->in, "id")), "service") : rc;
}
