/* SPDX-License-Identifier: Apache-2.0 */
/* The first places of a person, by need; the first of them is where "/" leads. */
#include "request.h"

#include <string.h>

static const struct entry {
    const char *name, *path; /* name: phrase menu.<name> */
    enum tc_need need;
} entries[] = {
    {"my_work", "/work", TC_NEED_CASELOAD_OWN},
    {"my_cases", "/cases", TC_NEED_CASELOAD_OWN},
    {"team", "/team", TC_NEED_CASELOAD_TEAM},
    {"team_cases", "/cases/team", TC_NEED_CASELOAD_TEAM},
    {"programme_cases", "/cases/programme", TC_NEED_CASELOAD_PROGRAMME},
    {"intake", "/intake", TC_NEED_INTAKE_TAKE},
    {"links", "/links", TC_NEED_LINKS},
    {"figures", "/figures", TC_NEED_CASELOAD_PROGRAMME},
    {"search", "/clients", TC_NEED_CLIENT_SEARCH},
    {"providers", "/providers", TC_NEED_PROVIDER_READ},
    {"audit", "/audit", TC_NEED_AUDIT_READ},
    {"people", "/people", TC_NEED_PEOPLE},
    {"structure", "/structure", TC_NEED_STRUCTURE},
    {"forms", "/forms", TC_NEED_FORMS},
    {"account", "/account", TC_NEED_ACCOUNT},
};
#define ENTRIES (sizeof entries / sizeof *entries)

static bool is_shown(const struct tc_request *r, const struct entry *entry)
{
    const struct tc_place *place = tc_table_find(r->gate, entry->path);
    return place && place->screen && tc_may_now(r, entry->need);
}

/* The entry is current on its own page and on those below it, unless a longer one fits better. */
static size_t current_entry(const struct tc_request *r, const char *path)
{
    size_t best = ENTRIES, best_length = 0;
    for (size_t i = 0; i < ENTRIES; i++) {
        size_t length = strlen(entries[i].path);
        bool fits = strncmp(path, entries[i].path, length) == 0 && (!path[length] || path[length] == '/');
        if (fits && length > best_length && is_shown(r, &entries[i])) {
            best = i;
            best_length = length;
        }
    }
    return best;
}

void tc_page_menu(struct tc_request *r, struct tc_node *page)
{
    if (r->who.id == 0)
        return;
    const char *path = r->screen ? r->screen->path : r->place ? r->place->path : "";
    size_t current = current_entry(r, path);
    struct tc_node *menu = tc_node_add(page, "menu");
    for (size_t i = 0; i < ENTRIES; i++) {
        if (!is_shown(r, &entries[i]))
            continue;
        struct tc_node *item = tc_node_add(menu, "item");
        tc_node_attr(item, "name", entries[i].name);
        tc_node_attr(item, "href", entries[i].path);
        if (i == current)
            tc_node_attr(item, "current", "yes");
    }
}

const char *tc_menu_first(const struct tc_request *r)
{
    for (size_t i = 0; i < ENTRIES; i++)
        if (is_shown(r, &entries[i]))
            return entries[i].path;
    return NULL;
}
