/* SPDX-License-Identifier: Apache-2.0 */
/* Step 4: the route, by path and method, from a table that is sorted once. */
#include "request.h"

#include <stdlib.h>
#include <string.h>

const struct tc_field tc_no_fields[] = {{.name = NULL}};

static int by_path(const void *a, const void *b)
{
    return strcmp(((const struct tc_place *)a)->path, ((const struct tc_place *)b)->path);
}

static struct tc_place *place_of(struct tc_gate *gate, const char *path)
{
    for (size_t i = 0; i < gate->place_count; i++)
        if (strcmp(gate->places[i].path, path) == 0)
            return &gate->places[i];
    struct tc_place *place = &gate->places[gate->place_count++];
    *place = (struct tc_place){.path = path};
    return place;
}

static size_t count_routes(const struct tc_route *routes)
{
    size_t count = 0;
    while (routes[count].path)
        count++;
    return count;
}

static enum tc_rc add_route(struct tc_gate *gate, struct tc_turn *turn, const struct tc_route *route, bool is_command)
{
    struct tc_place *place = place_of(gate, route->path);
    const struct tc_route **where = is_command ? &place->command : &place->screen;
    bool has_own = is_command ? place->post != NULL : place->get != NULL;
    if (*where || has_own)
        return tc_fail(turn, TC_INPUT, "route %s stands twice", route->path);
    if (route->need == TC_NEED_NONE || !route->fields || !route->sheet || !(is_command ? (void *)route->act : (void *)route->show))
        return tc_fail(turn, TC_INPUT, "route %s lacks its need, fields, handler or sheet", route->path);
    *where = route;
    return TC_OK;
}

static void add_own(struct tc_gate *gate)
{
    for (const struct tc_own *own = tc_own_routes; own->path; own++) {
        struct tc_place *place = place_of(gate, own->path);
        *(own->is_post ? &place->post : &place->get) = own;
    }
}

/* A command whose form cannot be shown again would lose what was typed. */
static enum tc_rc check_ways_back(const struct tc_gate *gate, struct tc_turn *turn)
{
    for (size_t i = 0; i < gate->place_count; i++) {
        const struct tc_route *command = gate->places[i].command;
        const struct tc_place *back = command ? tc_table_find(gate, command->sheet) : NULL;
        if (command && (!back || !back->screen))
            return tc_fail(turn, TC_INPUT, "command %s goes back to %s, which is no screen", command->path, command->sheet);
    }
    return TC_OK;
}

enum tc_rc tc_table_make(struct tc_gate *gate, struct tc_turn *turn, const struct tc_route *screens, const struct tc_route *commands)
{
    size_t own = 0;
    while (tc_own_routes[own].path)
        own++;
    gate->places = talloc_array(gate, struct tc_place, own + count_routes(screens) + count_routes(commands));
    if (!gate->places)
        return tc_fail(turn, TC_BUSY, "memory for routes");
    add_own(gate);
    enum tc_rc rc = TC_OK;
    for (const struct tc_route *route = screens; rc == TC_OK && route->path; route++)
        rc = add_route(gate, turn, route, false);
    for (const struct tc_route *route = commands; rc == TC_OK && route->path; route++)
        rc = add_route(gate, turn, route, true);
    qsort(gate->places, gate->place_count, sizeof *gate->places, by_path);
    return rc == TC_OK ? check_ways_back(gate, turn) : rc;
}

/* A list without its screen, or a column without its place, would only be found by who asks for it. */
static bool is_well_made(const struct tc_csv_list *list)
{
    bool is_good = *list->rows && *list->columns;
    for (const char *at = list->columns; is_good && *at; at += strspn(at, " ")) {
        size_t length = strcspn(at, " "), name = strcspn(at, "=");
        is_good = name > 0 && name + 1 < length;
        at += length;
    }
    return is_good;
}

enum tc_rc tc_table_lists(struct tc_gate *gate, struct tc_turn *turn, const struct tc_csv_list *lists)
{
    for (; lists && lists->path; lists++) {
        struct tc_place *place = (struct tc_place *)tc_table_find(gate, lists->path);
        if (!place || !place->screen || place->csv || !is_well_made(lists))
            return tc_fail(turn, TC_INPUT, "the table of %s has no screen, stands twice or has a bad column", lists->path);
        place->csv = lists;
    }
    return TC_OK;
}

const struct tc_place *tc_table_find(const struct tc_gate *gate, const char *path)
{
    struct tc_place wanted = {.path = path};
    return bsearch(&wanted, gate->places, gate->place_count, sizeof *gate->places, by_path);
}

enum tc_rc tc_which(struct tc_request *r)
{
    r->place = tc_table_find(r->gate, r->path);
    if (!r->place)
        return tc_fail(r, TC_GONE, "no such route");
    r->own = r->is_post ? r->place->post : r->place->get;
    r->route = r->is_post ? r->place->command : r->place->screen;
    if (!r->own && !r->route)
        return tc_refuse(r, TC_GONE, 405, "the route has no such method");
    if (r->as_csv && !r->place->csv)
        return tc_fail(r, TC_GONE, "no list that is a table");
    return TC_OK;
}

void tc_gate_routes(const struct tc_route *screens, const struct tc_route *commands, tc_gate_told *told, void *user)
{
    for (const struct tc_own *own = tc_own_routes; own->path; own++)
        told(user, own->is_post ? "POST" : "GET", own->path, own->need, own->flags);
    for (; screens->path; screens++)
        told(user, "GET", screens->path, screens->need, screens->flags);
    for (; commands->path; commands++)
        told(user, "POST", commands->path, commands->need, commands->flags);
}
