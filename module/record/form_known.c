/* SPDX-License-Identifier: Apache-2.0 */
/* What the record knows already, so that nobody is asked twice. */
#include <string.h>

#include "record/form.h"

/* A word and the statement whose cell says it. */
static const struct known {
    const char *word, *cell;
    enum tc_sql sql;
    const char *channel, *other; /* of contact points */
} knowns[] = {
    {"client.name", "name", TC_SQL_FORM_KNOWN_CLIENT, NULL, NULL},
    {"client.given", "given", TC_SQL_FORM_KNOWN_CLIENT, NULL, NULL},
    {"client.family", "family", TC_SQL_FORM_KNOWN_CLIENT, NULL, NULL},
    {"client.preferred", "preferred", TC_SQL_FORM_KNOWN_CLIENT, NULL, NULL},
    {"client.born", "born", TC_SQL_FORM_KNOWN_CLIENT, NULL, NULL},
    {"client.language", "language", TC_SQL_FORM_KNOWN_CLIENT, NULL, NULL},
    {"client.interpreter", "interpreter", TC_SQL_FORM_KNOWN_CLIENT, NULL, NULL},
    {"client.pronouns", "pronouns", TC_SQL_FORM_KNOWN_CLIENT, NULL, NULL},
    {"contact.phone", "value", TC_SQL_FORM_KNOWN_CONTACT, "phone", "sms"},
    {"contact.email", "value", TC_SQL_FORM_KNOWN_CONTACT, "email", "email"},
    {"contact.address", "value", TC_SQL_FORM_KNOWN_CONTACT, "letter", "visit"},
    {"case.opened", "opened", TC_SQL_FORM_KNOWN_CASE, NULL, NULL},
    {"case.programme", "programme", TC_SQL_FORM_KNOWN_CASE, NULL, NULL},
};

#define ANSWER "last."

static enum tc_rc look(struct tc_record *record, enum tc_sql sql, const struct tc_arg *args, const char *cell, struct tc_known *known_r)
{
    struct tc_row row;
    const struct tc_arg *named = tc_args_named(record->turn, sql, args);
    if (!named)
        return tc_fail(record, TC_BUSY, "memory for arguments");
    enum tc_rc rc = tc_store_one(record->store, record->turn, record->grant, sql, named, &row);
    if (rc == TC_OK && row.count && tc_row_text(&row, cell))
        *known_r = (struct tc_known){tc_row_text(&row, cell), tc_row_text(&row, "source"), tc_row_text(&row, "since")};
    return rc;
}

enum tc_rc tc_form_known(struct tc_record *record, const char *word, struct tc_known *known_r)
{
    *known_r = (struct tc_known){0};
    if (strncmp(word, ANSWER, strlen(ANSWER)) == 0)
        return look(record, TC_SQL_FORM_KNOWN_ANSWER, TC_ARGS(tc_arg_text("report", word + strlen(ANSWER))), "text", known_r);
    for (size_t i = 0; i < sizeof knowns / sizeof *knowns; i++)
        if (strcmp(knowns[i].word, word) == 0)
            return look(record, knowns[i].sql, TC_ARGS(tc_arg_text("channel", knowns[i].channel), tc_arg_text("other", knowns[i].other)),
                        knowns[i].cell, known_r);
    return TC_OK;
}
