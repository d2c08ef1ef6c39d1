/* SPDX-License-Identifier: Apache-2.0 */
/* What a person may change about their own account. */
#include "commands.h"

const struct tc_field account_language_form[] = {{.name = "language", .kind = TC_FIELD_LINE, .required = true, .high = 16}, {.name = NULL}};

enum tc_rc do_account_language(struct tc_act *a)
{
    a->object = "language";
    tc_act_go(a, "/account", "said", "language-kept", NULL);
    return tc_act_change(a, TC_SQL_ACCOUNT_LANGUAGE, TC_ARGS(tc_arg_in(a->in, "language")), NULL, NULL);
}

/* One person may be signed in at the desk and in the field: this ends all but the one in hand. */
enum tc_rc do_account_sessions_end(struct tc_act *a)
{
    int64_t rows = 0;
    tc_act_go(a, "/account", "said", "sessions-ended", "sessions");
    enum tc_rc rc = tc_act_change(a, TC_SQL_ACCOUNT_SESSIONS_END, TC_ARGS(tc_arg_id("session", a->who->session_id)), &rows, NULL);
    a->object = "sessions";
    a->detail = talloc_asprintf(a->turn, "ended %lld sessions", (long long)rows);
    return rc;
}
