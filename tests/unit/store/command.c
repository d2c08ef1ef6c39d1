/* SPDX-License-Identifier: Apache-2.0 */
#include "store.h"

static enum tc_rc change_note(struct command *c, const struct tc_grant *grant)
{
    struct tc_row note;
    enum tc_rc rc = tc_store_one(c->store, c->turn, grant, TC_SQL_NOTE_ONE,
                                 TC_ARGS(tc_arg_text("note", talloc_asprintf(c->turn, "NOTE0000%d", (int)c->case_id))), &note);
    if (rc != TC_OK)
        return rc;
    int64_t rows = 0;
    const char *title = talloc_asprintf(c->turn, "after %s", tc_row_text(&note, "@version"));
    rc = tc_store_change(c->store, c->turn, grant, TC_SQL_NOTE_CHANGE,
                         TC_ARGS(tc_arg_int("id", c->case_id), tc_arg_text("kind", "visit"), tc_arg_moment("happened", c->turn->now),
                                 tc_arg_null("minutes"), tc_arg_text("title", title), tc_arg_text("body", "b"),
                                 tc_arg_int("version", tc_row_int(&note, "@version"))), &rows, NULL);
    return rc == TC_OK && rows != 1 ? tc_fail(c->turn, TC_CLASH, "%d rows", (int)rows) : rc;
}

static enum tc_rc write_entry(struct command *c, const struct tc_grant *gate)
{
    return tc_store_change(c->store, c->turn, gate, TC_SQL_AUDIT_ADD,
                           TC_ARGS(tc_arg_text("stream", c->turn->number), tc_arg_int("seq", tc_clock_tick()), tc_arg_moment("at", c->turn->now),
                                   tc_arg_text("kind", "change"), tc_arg_int("person", 1), tc_arg_null("entry_client"),
                                   tc_arg_int("entry_case", c->case_id), tc_arg_text("route", "/test"), tc_arg_null("object"),
                                   tc_arg_text("result", "ok"), tc_arg_null("request"), tc_arg_null("detail"), tc_arg_null("address"),
                                   tc_arg_bytes("previous", "0123456789abcdef0123456789abcdef", 32),
                                   tc_arg_bytes("hash", "0123456789abcdef0123456789abcdef", 32)), NULL, NULL);
}

static enum tc_rc claim(struct command *c, const struct tc_grant *gate)
{
    int64_t rows = 0;
    enum tc_rc rc = tc_store_change(c->store, c->turn, gate, TC_SQL_RECEIPT_CLAIM,
                                    TC_ARGS(tc_arg_bytes("key", c->key, 16), tc_arg_int("person", 1), tc_arg_text("path", "/test"),
                                            tc_arg_bytes("digest", "0123456789abcdef", 16)), &rows, NULL);
    c->seen = rc == TC_OK && rows == 0;
    return c->seen ? tc_fail(c->turn, TC_CLASH, "seen before") : rc;
}

static enum tc_rc command_body(void *user)
{
    struct command *c = user;
    const struct tc_grant *gate = house_grant(c->house, TC_NEED_GATE, 1, 0), *writer = house_grant(c->house, TC_NEED_NOTE_WRITE, 1, c->case_id);
    c->runs++;
    enum tc_rc rc = c->key ? claim(c, gate) : TC_OK;
    if (rc == TC_OK)
        rc = tc_store_stamp(c->store, c->turn, &c->case_id, 1);
    if (rc == TC_OK)
        rc = change_note(c, writer);
    if (rc == TC_OK)
        rc = write_entry(c, gate);
    if (rc == TC_OK && c->key)
        rc = tc_store_change(c->store, c->turn, gate, TC_SQL_RECEIPT_WRITE,
                             TC_ARGS(tc_arg_bytes("key", c->key, 16), tc_arg_text("location", "/there")), NULL, NULL);
    return rc;
}

enum tc_rc command_run(struct command *command)
{
    command->runs = 0;
    return tc_store_transact(command->store, command->turn, command_body, command, &command->committed);
}
