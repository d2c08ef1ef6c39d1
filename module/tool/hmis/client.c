/* SPDX-License-Identifier: Apache-2.0 */
#include "base/reference.h"

#include "hmis.h"

enum tc_rc hmis_write_client(struct hmis_write *write, const struct hmis_client *client, int64_t *client_id_r)
{
    char reference[TC_REFERENCE_LENGTH + 1];
    *client_id_r = client->known.row_id;
    if (client->known.is_same)
        return TC_OK;
    tc_reference_make(reference);
    bool is_new = client->known.row_id == 0;
    const struct tc_arg all[] = {
        tc_arg_text("given_name", client->given), tc_arg_text("family_name", client->family),
        tc_arg_int("is_hashed", write->export->names_are_hashed), tc_arg_text("birth_date", client->birth_date),
        tc_arg_text("birth_date_is", client->birth_date_is),
        is_new ? tc_arg_text("reference", reference) : tc_arg_int("id", client->known.row_id),
        is_new ? tc_arg_text("mark", hmis_mark(write, client->id)) : (struct tc_arg){.kind = TC_ARG_END},
        {.kind = TC_ARG_END}};
    enum tc_rc rc = tc_store_change(write->store, write->turn, write->grant,
                                    is_new ? TC_SQL_IMPORT_CLIENT_ADD : TC_SQL_IMPORT_CLIENT_CHANGE, all, NULL,
                                    is_new ? client_id_r : NULL);
    return rc == TC_OK ? hmis_remember(write, "client", client->id, client->digest, *client_id_r) : rc;
}
