/* SPDX-License-Identifier: Apache-2.0 */
/* One's own account: name, roles, teams, language, where one is signed in. */
#include "part.h"
#include "screens.h"

static void say_roles(struct tc_view *v)
{
    for (int role = 0; role < TC_ROLE_COUNT; role++)
        if (v->who->roles & (1u << role))
            tc_node_attr(tc_node_add(v->page, "role"), "name", tc_role_word(role));
}

enum tc_rc show_account(struct tc_view *v)
{
    static const struct part parts[] = {{TC_SQL_ACCOUNT_TEAMS, "team"}, {TC_SQL_ACCOUNT_PROGRAMMES, "programme"}, {0, NULL}};
    enum tc_rc rc = tc_rows_one(v, TC_SQL_ACCOUNT, TC_ARGS(), "account");
    if (rc != TC_OK)
        return rc;
    say_roles(v);
    rc = part_rows(v, parts, TC_ARGS());
    if (rc != TC_OK)
        return rc;
    return tc_rows_many(v, TC_SQL_ACCOUNT_SESSIONS, TC_ARGS(tc_arg_id("session", v->who->session_id)), "session");
}
