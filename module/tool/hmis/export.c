/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "hmis.h"

enum { SOURCE_ID, HASH_STATUS };
static const struct hmis_column export_columns[] = {
    [SOURCE_ID] = {"SourceID", HMIS_ID, false, NULL},
    [HASH_STATUS] = {"HashStatus", HMIS_NUMBER, true, NULL},
    {0}};

enum { ORGANIZATION_ID, ORGANIZATION_NAME, VICTIM_SERVICE, ORGANIZATION_DELETED };
static const struct hmis_column organization_columns[] = {
    [ORGANIZATION_ID] = {"OrganizationID", HMIS_ID, true, NULL},
    [ORGANIZATION_NAME] = {"OrganizationName", HMIS_TEXT, true, NULL},
    [VICTIM_SERVICE] = {"VictimServiceProvider", HMIS_CODE, false, hmis_yes_no},
    [ORGANIZATION_DELETED] = {"DateDeleted", HMIS_TEXT, false, NULL},
    {0}};

enum { PROJECT_ID, PROJECT_ORGANIZATION, PROJECT_NAME, PROJECT_TYPE, PROJECT_DELETED };
static const struct hmis_column project_columns[] = {
    [PROJECT_ID] = {"ProjectID", HMIS_ID, true, NULL},
    [PROJECT_ORGANIZATION] = {"OrganizationID", HMIS_ID, true, NULL},
    [PROJECT_NAME] = {"ProjectName", HMIS_TEXT, true, NULL},
    [PROJECT_TYPE] = {"ProjectType", HMIS_NUMBER, false, NULL},
    [PROJECT_DELETED] = {"DateDeleted", HMIS_TEXT, false, NULL},
    {0}};

struct organization {
    const char *id;
    bool serves_victims;
};

enum tc_rc hmis_read_export(struct hmis_export *export)
{
    struct hmis_table *table;
    struct hmis_row row;
    enum tc_rc rc = hmis_open(export->turn, export->report, export->dir, "Export.csv", export_columns, &table);
    if (rc == TC_OK)
        rc = hmis_next(table, &row);
    if (rc != TC_OK)
        return rc;
    if (row.line == 0)
        return tc_fail(export, TC_INPUT, "Export.csv says nothing of the export; nothing was imported");
    export->source = talloc_strdup(export->turn, row.values[SOURCE_ID] ? row.values[SOURCE_ID] : "unnamed");
    export->names_are_hashed = strcmp(row.values[HASH_STATUS], "1") != 0; /* 1 unhashed, 2–4 kinds of hash */
    talloc_free(table);
    return TC_OK;
}

static enum tc_rc read_organizations(struct hmis_export *export, struct organization **organizations_r, size_t *count_r)
{
    struct hmis_table *table;
    struct hmis_row row;
    struct organization *all = NULL;
    size_t count = 0;
    enum tc_rc rc = hmis_open(export->turn, export->report, export->dir, "Organization.csv", organization_columns, &table);
    while (rc == TC_OK && (rc = hmis_next(table, &row)) == TC_OK && row.line > 0) {
        all = talloc_realloc(export->turn, all, struct organization, count + 1);
        const char *serves = row.values[VICTIM_SERVICE];
        all[count].id = talloc_strdup(all, row.values[ORGANIZATION_ID]);
        all[count++].serves_victims = serves && strcmp(serves, "1") == 0;
    }
    *organizations_r = all;
    *count_r = count;
    return rc;
}

static const struct organization *find_organization(const struct organization *all, size_t count, const char *id)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(all[i].id, id) == 0)
            return &all[i];
    return NULL;
}

static void add_project(struct hmis_export *export, struct hmis_table *table, const struct hmis_row *row,
                        const struct organization *organization)
{
    bool known;
    const struct hmis_project_type *type = hmis_project_type_of(row->values[PROJECT_TYPE], &known);
    export->projects = talloc_realloc(export->turn, export->projects, struct hmis_project, export->project_count + 1);
    struct hmis_project *project = &export->projects[export->project_count++];
    *project = (struct hmis_project){
        .id = talloc_strdup(export->turn, row->values[PROJECT_ID]),
        .name = talloc_strdup(export->turn, row->values[PROJECT_NAME]),
        .service_kind = type->service_kind,
        .stage = type->stage,
        /* A victim service provider's cases are for those who may see that segment (34 U.S.C. 12291(b)(2)). */
        .segment = organization->serves_victims ? "victim_services" : "normal"};
    hmis_digest(table, row, project->digest);
    if (!known && row->values[PROJECT_TYPE])
        fprintf(stderr, "%s line %ld column ProjectType: not a code of its list: \"%s\" (taken as other, row kept)\n",
                table->name, row->line, row->values[PROJECT_TYPE]);
}

enum tc_rc hmis_read_projects(struct hmis_export *export)
{
    struct organization *organizations;
    size_t count;
    struct hmis_table *table;
    struct hmis_row row;
    enum tc_rc rc = read_organizations(export, &organizations, &count);
    if (rc == TC_OK)
        rc = hmis_open(export->turn, export->report, export->dir, "Project.csv", project_columns, &table);
    while (rc == TC_OK && (rc = hmis_next(table, &row)) == TC_OK && row.line > 0) {
        const struct organization *organization = find_organization(organizations, count, row.values[PROJECT_ORGANIZATION]);
        if (organization)
            add_project(export, table, &row, organization);
        else
            hmis_refuse(table, row.line, "OrganizationID", row.values[PROJECT_ORGANIZATION], "no such organization in Organization.csv");
    }
    return rc;
}
