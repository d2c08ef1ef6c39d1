/* SPDX-License-Identifier: Apache-2.0 */
/* Client.csv, row by row, into batches of whole clients: a batch that is interrupted leaves nothing, a
 * run that is interrupted leaves whole batches, and the next run goes on with the rest. */
#include "config.h"

#include <inttypes.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "hmis.h"

#define BATCH 100

enum { PERSONAL_ID, FIRST_NAME, LAST_NAME, BIRTH_DATE, BIRTH_QUALITY, CLIENT_CREATED, CLIENT_UPDATED, CLIENT_DELETED };
static const struct hmis_column client_columns[] = {
    [PERSONAL_ID] = {"PersonalID", HMIS_ID, true, NULL},
    [FIRST_NAME] = {"FirstName", HMIS_TEXT, false, NULL},
    [LAST_NAME] = {"LastName", HMIS_TEXT, false, NULL},
    [BIRTH_DATE] = {"DOB", HMIS_DATE, false, NULL},
    [BIRTH_QUALITY] = {"DOBDataQuality", HMIS_CODE, false, hmis_birth_date_quality},
    [CLIENT_CREATED] = {"DateCreated", HMIS_MOMENT, false, NULL},
    [CLIENT_UPDATED] = {"DateUpdated", HMIS_MOMENT, false, NULL},
    [CLIENT_DELETED] = {"DateDeleted", HMIS_TEXT, false, NULL},
    {0}};

struct stream {
    struct hmis_write *write;
    struct hmis_table *table;
    struct hmis_counts *total;
    void *ids;  /* a tree of the identifiers seen */
    void *pool; /* of the ids */
};

static int compare_ids(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* False if the id came before. */
static bool is_first(struct stream *stream, const char *id)
{
    char *own = talloc_strdup(stream->pool, id);
    char **node = own ? tsearch(own, &stream->ids, compare_ids) : NULL;
    return node && *node == own;
}

static void keep_id(void *id)
{
    (void)id; /* the pool frees it */
}

static void add_client(struct hmis_write *write, struct hmis_table *table, const struct hmis_row *row)
{
    const char *quality = row->values[BIRTH_QUALITY];
    struct hmis_client *client = &write->batch[write->batch_count++];
    *client = (struct hmis_client){
        .id = talloc_strdup(write->turn, row->values[PERSONAL_ID]),
        .given = row->values[FIRST_NAME] ? talloc_strdup(write->turn, row->values[FIRST_NAME]) : NULL,
        .family = row->values[LAST_NAME] ? talloc_strdup(write->turn, row->values[LAST_NAME]) : NULL,
        .birth_date = row->values[BIRTH_DATE] ? talloc_strdup(write->turn, row->values[BIRTH_DATE]) : NULL,
        .birth_date_is = quality ? hmis_code_word(hmis_birth_date_quality, quality) : "not_collected"};
    hmis_digest(table, row, client->digest);
    client->enrolments = hmis_enrolments_of(write->export, client->id, &client->enrolment_count);
}

static enum tc_rc fill_batch(struct stream *stream, bool *more_r)
{
    struct hmis_row row;
    *more_r = true;
    while (stream->write->batch_count < BATCH) {
        enum tc_rc rc = hmis_next(stream->table, &row);
        if (rc != TC_OK)
            return rc;
        if (row.line == 0) {
            *more_r = false;
            return TC_OK;
        }
        if (is_first(stream, row.values[PERSONAL_ID]))
            add_client(stream->write, stream->table, &row);
        else
            hmis_refuse(stream->table, row.line, "PersonalID", row.values[PERSONAL_ID], "a second row with this PersonalID");
    }
    return TC_OK;
}

static void add_counts(struct hmis_counts *total, const struct hmis_counts *batch)
{
    total->clients += batch->clients;
    total->cases += batch->cases;
    total->discharged += batch->discharged;
    total->changed += batch->changed;
}

/* One batch has a turn of its own, so that a large import needs no more memory than a small one. */
static enum tc_rc stream_batch(struct stream *stream, bool *more_r)
{
    struct hmis_write *write = stream->write;
    struct tc_turn *whole = write->turn, *turn = tc_turn_new(whole, 0);
    if (!turn)
        return tc_fail(whole, TC_FAULT, "out of memory");
    write->turn = turn;
    write->batch = talloc_array(turn, struct hmis_client, BATCH);
    write->batch_count = 0;
    write->counts = (struct hmis_counts){0};
    enum tc_rc rc = fill_batch(stream, more_r);
    if (rc == TC_OK && write->batch_count > 0)
        rc = hmis_write_batch(write);
    if (rc == TC_OK)
        add_counts(stream->total, &write->counts);
    else
        (void)tc_fail(whole, rc, "%s", turn->words);
    write->turn = whole;
    talloc_free(turn);
    return rc;
}

enum tc_rc hmis_stream_clients(struct hmis_write *write, struct hmis_counts *total)
{
    struct stream stream = {.write = write, .total = total, .pool = talloc_new(write->turn)};
    enum tc_rc rc = hmis_open(write->turn, write->export->report, write->export->dir, "Client.csv", client_columns, &stream.table);
    bool more = rc == TC_OK;
    while (more && rc == TC_OK) {
        rc = stream_batch(&stream, &more);
        fprintf(stderr, "progress: clients %" PRId64 ", cases %" PRId64 "\n", total->clients, total->cases);
    }
    tdestroy(stream.ids, keep_id);
    talloc_free(stream.pool);
    if (rc == TC_OK)
        hmis_refuse_unseen(write->export);
    return rc;
}
