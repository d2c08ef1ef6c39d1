/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>

#include "hmis.h"

enum { ENROLLMENT_ID, ENROLLED, IN_PROJECT, ENTRY_DATE, HOUSEHOLD, RELATIONSHIP, ENTRY_CREATED, ENTRY_UPDATED, ENTRY_DELETED };
static const struct hmis_column enrolment_columns[] = {
    [ENROLLMENT_ID] = {"EnrollmentID", HMIS_ID, true, NULL},
    [ENROLLED] = {"PersonalID", HMIS_ID, true, NULL},
    [IN_PROJECT] = {"ProjectID", HMIS_ID, true, NULL},
    [ENTRY_DATE] = {"EntryDate", HMIS_DATE, true, NULL},
    [HOUSEHOLD] = {"HouseholdID", HMIS_ID, false, NULL},
    [RELATIONSHIP] = {"RelationshipToHoH", HMIS_CODE, false, hmis_relationship},
    [ENTRY_CREATED] = {"DateCreated", HMIS_MOMENT, false, NULL},
    [ENTRY_UPDATED] = {"DateUpdated", HMIS_MOMENT, false, NULL},
    [ENTRY_DELETED] = {"DateDeleted", HMIS_TEXT, false, NULL},
    {0}};

enum { EXIT_ID, EXITED_ENROLLMENT, EXITED, EXIT_DATE, DESTINATION, EXIT_CREATED, EXIT_UPDATED, EXIT_DELETED };
static const struct hmis_column exit_columns[] = {
    [EXIT_ID] = {"ExitID", HMIS_ID, true, NULL},
    [EXITED_ENROLLMENT] = {"EnrollmentID", HMIS_ID, true, NULL},
    [EXITED] = {"PersonalID", HMIS_ID, true, NULL},
    [EXIT_DATE] = {"ExitDate", HMIS_DATE, true, NULL},
    [DESTINATION] = {"Destination", HMIS_CODE, false, hmis_destination},
    [EXIT_CREATED] = {"DateCreated", HMIS_MOMENT, false, NULL},
    [EXIT_UPDATED] = {"DateUpdated", HMIS_MOMENT, false, NULL},
    [EXIT_DELETED] = {"DateDeleted", HMIS_TEXT, false, NULL},
    {0}};

static const struct hmis_project *find_project(const struct hmis_export *export, const char *id)
{
    for (size_t i = 0; i < export->project_count; i++)
        if (strcmp(export->projects[i].id, id) == 0)
            return &export->projects[i];
    return NULL;
}

static char *copy(struct hmis_export *export, const char *value)
{
    return value ? talloc_strdup(export->enrolments, value) : NULL;
}

static void add_enrolment(struct hmis_export *export, struct hmis_table *table, const struct hmis_row *row)
{
    const struct hmis_project *project = find_project(export, row->values[IN_PROJECT]);
    if (!project) {
        hmis_refuse(table, row->line, "ProjectID", row->values[IN_PROJECT], "no such project in Project.csv");
        return;
    }
    size_t room = talloc_array_length(export->enrolments);
    if (export->enrolment_count == room)
        export->enrolments = talloc_realloc(export->turn, export->enrolments, struct hmis_enrolment, room ? room * 2 : 1024);
    struct hmis_enrolment *enrolment = &export->enrolments[export->enrolment_count++];
    const char *relationship = row->values[RELATIONSHIP];
    *enrolment = (struct hmis_enrolment){
        .id = copy(export, row->values[ENROLLMENT_ID]),
        .client = copy(export, row->values[ENROLLED]),
        .household = copy(export, row->values[HOUSEHOLD]),
        .relationship = relationship ? hmis_code_word(hmis_relationship, relationship) : "not_collected",
        .entered = copy(export, row->values[ENTRY_DATE]),
        .project = project,
        .line = row->line};
    hmis_digest(table, row, enrolment->digest);
}

static int by_id(const void *a, const void *b)
{
    return strcmp(((const struct hmis_enrolment *)a)->id, ((const struct hmis_enrolment *)b)->id);
}

static int by_client(const void *a, const void *b)
{
    const struct hmis_enrolment *one = a, *two = b;
    int order = strcmp(one->client, two->client);
    return order ? order : strcmp(one->id, two->id);
}

/* Sorted by id here, which the exits need. */
static void drop_repeated(struct hmis_export *export, struct hmis_table *table)
{
    qsort(export->enrolments, export->enrolment_count, sizeof *export->enrolments, by_id);
    size_t kept = 0;
    for (size_t i = 0; i < export->enrolment_count; i++) {
        struct hmis_enrolment *enrolment = &export->enrolments[i];
        if (kept > 0 && strcmp(export->enrolments[kept - 1].id, enrolment->id) == 0)
            hmis_refuse(table, enrolment->line, "EnrollmentID", enrolment->id, "a second row with this EnrollmentID");
        else
            export->enrolments[kept++] = *enrolment;
    }
    export->enrolment_count = kept;
}

/* Why an exit does not belong to its enrolment, or NULL; *column_r is to blame. */
static const char *fault_of_exit(const struct hmis_enrolment *enrolment, const struct hmis_row *row, const char **column_r)
{
    *column_r = "EnrollmentID";
    if (!enrolment)
        return "no such enrolment in Enrollment.csv";
    if (enrolment->left)
        return "a second exit of this enrolment";
    *column_r = "PersonalID";
    if (strcmp(enrolment->client, row->values[EXITED]) != 0)
        return "the enrolment is another person's";
    *column_r = "ExitDate";
    return strcmp(row->values[EXIT_DATE], enrolment->entered) < 0 ? "before the entry date" : NULL;
}

static void add_exit(struct hmis_export *export, struct hmis_table *table, const struct hmis_row *row)
{
    struct hmis_enrolment wanted = {.id = row->values[EXITED_ENROLLMENT]};
    struct hmis_enrolment *enrolment =
        export->enrolment_count > 0
            ? bsearch(&wanted, export->enrolments, export->enrolment_count, sizeof wanted, by_id) : NULL;
    const char *column, *fault = fault_of_exit(enrolment, row, &column);
    if (fault) {
        hmis_refuse(table, row->line, column, strcmp(column, "ExitDate") == 0 ? row->values[EXIT_DATE] : row->values[EXITED_ENROLLMENT], fault);
        return;
    }
    const char *destination = row->values[DESTINATION];
    enrolment->left = copy(export, row->values[EXIT_DATE]);
    enrolment->destination = destination ? hmis_code_word(hmis_destination, destination) : "not_collected";
    unsigned char both[2 * TC_HASH];
    memcpy(both, enrolment->digest, TC_HASH);
    hmis_digest(table, row, both + TC_HASH);
    tc_hash(NULL, &(struct tc_part){both, sizeof both}, 1, enrolment->digest);
}

typedef void add_row(struct hmis_export *export, struct hmis_table *table, const struct hmis_row *row);

static enum tc_rc read_all(struct hmis_export *export, struct hmis_table *table, add_row *add)
{
    struct hmis_row row;
    enum tc_rc rc;
    while ((rc = hmis_next(table, &row)) == TC_OK && row.line > 0)
        add(export, table, &row);
    return rc;
}

enum tc_rc hmis_read_enrolments(struct hmis_export *export)
{
    struct hmis_table *enrolments, *exits;
    enum tc_rc rc = hmis_open(export->turn, export->report, export->dir, "Enrollment.csv", enrolment_columns, &enrolments);
    if (rc == TC_OK)
        rc = hmis_open(export->turn, export->report, export->dir, "Exit.csv", exit_columns, &exits);
    if (rc == TC_OK)
        rc = read_all(export, enrolments, add_enrolment);
    if (rc != TC_OK || export->enrolment_count == 0)
        return rc;
    drop_repeated(export, enrolments);
    rc = read_all(export, exits, add_exit);
    qsort(export->enrolments, export->enrolment_count, sizeof *export->enrolments, by_client);
    return rc;
}

struct hmis_enrolment *hmis_enrolments_of(const struct hmis_export *export, const char *client, size_t *count_r)
{
    size_t low = 0, high = export->enrolment_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(export->enrolments[middle].client, client) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    size_t end = low;
    while (end < export->enrolment_count && strcmp(export->enrolments[end].client, client) == 0)
        export->enrolments[end++].seen = true;
    *count_r = end - low;
    return export->enrolments + low;
}

void hmis_refuse_unseen(struct hmis_export *export)
{
    struct hmis_table table = {.report = export->report, .name = "Enrollment.csv"};
    for (size_t i = 0; i < export->enrolment_count; i++)
        if (!export->enrolments[i].seen)
            hmis_refuse(&table, export->enrolments[i].line, "PersonalID", export->enrolments[i].client, "no such client in Client.csv");
}
