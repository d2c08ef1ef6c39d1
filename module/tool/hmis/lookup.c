/* SPDX-License-Identifier: Apache-2.0 */
/* Before a batch writes: what is known of its rows, and the clocks of the cases that it will change. */
#include "hmis.h"

struct changing {
    struct hmis_write *write;
    int64_t *cases;
    size_t count;
};

static enum tc_rc add_case(struct changing *changing, int64_t case_id)
{
    changing->cases = talloc_realloc(changing->write->turn, changing->cases, int64_t, changing->count + 1);
    if (!changing->cases)
        return tc_fail(changing->write, TC_FAULT, "out of memory");
    changing->cases[changing->count++] = case_id;
    return TC_OK;
}

static enum tc_rc add_case_of_row(void *user, const struct tc_row *row)
{
    return add_case(user, tc_row_int(row, "id"));
}

static enum tc_rc look_up_enrolment(struct changing *changing, struct hmis_enrolment *enrolment)
{
    enum tc_rc rc = hmis_known(changing->write, "case", enrolment->id, enrolment->digest, &enrolment->known);
    if (rc != TC_OK || enrolment->known.row_id == 0 || enrolment->known.is_same)
        return rc;
    return add_case(changing, enrolment->known.row_id);
}

static enum tc_rc look_up_client(struct changing *changing, struct hmis_client *client)
{
    struct hmis_write *write = changing->write;
    enum tc_rc rc = hmis_known(write, "client", client->id, client->digest, &client->known);
    if (rc == TC_OK && client->known.row_id > 0 && !client->known.is_same)
        rc = tc_store_look(write->store, write->turn, write->grant, TC_SQL_IMPORT_CLIENT_CASES,
                           TC_ARGS(tc_arg_int("of_client", client->known.row_id)), add_case_of_row, changing);
    for (size_t i = 0; rc == TC_OK && i < client->enrolment_count; i++)
        rc = look_up_enrolment(changing, &client->enrolments[i]);
    return rc;
}

enum tc_rc hmis_look_up(struct hmis_write *write)
{
    struct changing changing = {.write = write};
    enum tc_rc rc = TC_OK;
    for (size_t i = 0; rc == TC_OK && i < write->batch_count; i++)
        rc = look_up_client(&changing, &write->batch[i]);
    if (rc == TC_OK && changing.count > 0)
        rc = tc_store_stamp(write->store, write->turn, changing.cases, changing.count);
    talloc_free(changing.cases);
    return rc;
}
