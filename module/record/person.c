/* SPDX-License-Identifier: Apache-2.0 */
#include "record/person.h"

#include <string.h>

struct meeting {
    struct tc_turn *turn;
    struct tc_store *writer;
    const struct tc_grant *grant;
    const struct tc_person_facts *facts;
    int64_t person;
};

static enum tc_rc change(struct meeting *m, enum tc_sql sql, const struct tc_arg *args)
{
    return tc_store_change(m->writer, m->turn, m->grant, sql, args, NULL, NULL);
}

/* ---- the person's own row --------------------------------------------------------------- */

static bool is_same(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool is_as_it_was(const struct tc_row *row, const struct tc_person_facts *facts)
{
    return tc_row_int(row, "unclaimed") == 0 && is_same(tc_row_text(row, "login"), facts->login)
        && is_same(tc_row_text(row, "name"), facts->name) && is_same(tc_row_text(row, "email"), facts->mail)
        && is_same(tc_row_text(row, "phone"), facts->phone) && is_same(tc_row_text(row, "state"), facts->state);
}

static enum tc_rc make_person(struct meeting *m)
{
    const struct tc_person_facts *facts = m->facts;
    const struct tc_arg *args = TC_ARGS(
        tc_arg_text("key", facts->key), tc_arg_text("login", facts->login), tc_arg_text("name", facts->name),
        tc_arg_text("mail", facts->mail), tc_arg_text("phone", facts->phone), tc_arg_text("state", facts->state));
    return tc_store_change(m->writer, m->turn, m->grant, TC_SQL_PERSON_MAKE, args, NULL, &m->person);
}

static enum tc_rc take_person(struct meeting *m, const struct tc_row *row)
{
    const struct tc_person_facts *facts = m->facts;
    m->person = tc_row_int(row, "id");
    if (is_as_it_was(row, facts))
        return change(m, TC_SQL_PERSON_CHECKED, TC_ARGS(tc_arg_id("person", m->person)));
    return change(m, TC_SQL_PERSON_TAKE, TC_ARGS(
        tc_arg_id("person", m->person), tc_arg_text("key", facts->key), tc_arg_text("login", facts->login),
        tc_arg_text("name", facts->name), tc_arg_text("mail", facts->mail), tc_arg_text("phone", facts->phone),
        tc_arg_text("state", facts->state)));
}

static enum tc_rc find_person(struct meeting *m)
{
    struct tc_row row;
    const struct tc_arg *args = TC_ARGS(tc_arg_text("key", m->facts->key), tc_arg_text("login", m->facts->login));
    enum tc_rc rc = tc_store_one(m->writer, m->turn, m->grant, TC_SQL_PERSON_KNOWN, args, &row);
    if (rc != TC_OK)
        return rc;
    return row.count ? take_person(m, &row) : make_person(m);
}

/* ---- what follows from groups ------------------------------------------------------------- */

static char *add_word(char *list, const char *word)
{
    return list ? talloc_asprintf_append_buffer(list, "%s%s", *list ? "," : "", word) : NULL;
}

/* "a,b,c" as FIND_IN_SET takes it; a code with a comma of its own cannot be meant. */
static char *join(struct tc_turn *turn, const char *const *words)
{
    char *list = talloc_strdup(turn, "");
    for (; words && *words; words++)
        if (!strchr(*words, ','))
            list = add_word(list, *words);
    return list;
}

static enum tc_rc set_roles(struct meeting *m)
{
    char *list = talloc_strdup(m->turn, "");
    for (int role = 0; role < TC_ROLE_COUNT; role++)
        if (m->facts->roles & 1u << role)
            list = add_word(list, tc_role_word((enum tc_role)role));
    enum tc_rc rc = change(m, TC_SQL_PERSON_ROLE_CLEAR, TC_ARGS(tc_arg_id("person", m->person), tc_arg_text("roles", list)));
    for (int role = 0; rc == TC_OK && role < TC_ROLE_COUNT; role++)
        if (m->facts->roles & 1u << role)
            rc = change(m, TC_SQL_PERSON_ROLE_MAKE, TC_ARGS(tc_arg_id("person", m->person),
                                                            tc_arg_text("role", tc_role_word((enum tc_role)role))));
    return rc;
}

static enum tc_rc set_places(struct meeting *m, enum tc_sql clear, enum tc_sql make, const char *const *codes)
{
    const struct tc_arg *args = TC_ARGS(tc_arg_id("person", m->person), tc_arg_text("codes", join(m->turn, codes)));
    enum tc_rc rc = change(m, clear, args);
    return rc == TC_OK ? change(m, make, args) : rc;
}

/* ---- segments -------------------------------------------------------------------------------- */

#define ROLE(name) (1u << TC_ROLE_##name)

static bool has_segment(const struct tc_person_facts *facts, const char *segment)
{
    static const struct { const char *segment; unsigned roles; } given[] = {
        {"normal", ~ROLE(ADMIN)},
        {"clinical", ROLE(CLINICIAN) | ROLE(AUDITOR) | ROLE(PRIVACY)},
        {"substance_use", ROLE(CLINICIAN) | ROLE(AUDITOR) | ROLE(PRIVACY)},
        {"victim_services", ROLE(AUDITOR) | ROLE(PRIVACY)},
    };
    for (size_t i = 0; i < sizeof given / sizeof *given; i++)
        if (strcmp(given[i].segment, segment) == 0 && (facts->roles & given[i].roles))
            return true;
    for (const char *const *further = facts->segments; further && *further; further++)
        if (strcmp(*further, segment) == 0)
            return true;
    return false;
}

static enum tc_rc set_segments(struct meeting *m)
{
    static const char *const segments[] = {"normal", "clinical", "substance_use", "victim_services"};
    char *list = talloc_strdup(m->turn, "");
    for (size_t i = 0; i < 4; i++)
        if (has_segment(m->facts, segments[i]))
            list = add_word(list, segments[i]);
    enum tc_rc rc = change(m, TC_SQL_PERSON_SEGMENT_CLEAR, TC_ARGS(tc_arg_id("person", m->person), tc_arg_text("segments", list)));
    for (size_t i = 0; rc == TC_OK && i < 4; i++)
        if (has_segment(m->facts, segments[i]))
            rc = change(m, TC_SQL_PERSON_SEGMENT_MAKE, TC_ARGS(tc_arg_id("person", m->person), tc_arg_text("segment", segments[i])));
    return rc;
}

enum tc_rc tc_person_reach(struct tc_turn *turn, struct tc_store *writer, const struct tc_grant *grant, int64_t person)
{
    struct meeting m = {turn, writer, grant, NULL, person};
    enum tc_rc rc = change(&m, TC_SQL_PERSON_REACH_CLEAR, TC_ARGS(tc_arg_id("person", person)));
    return rc == TC_OK ? change(&m, TC_SQL_PERSON_REACH_MAKE, TC_ARGS(tc_arg_id("person", person))) : rc;
}

/* ---- who may not go on -------------------------------------------------------------------- */

static enum tc_rc end_sessions(struct meeting *m, int64_t *ended_r)
{
    return tc_store_change(m->writer, m->turn, m->grant, TC_SQL_PERSON_SESSIONS_OVER, TC_ARGS(tc_arg_id("person", m->person)),
                           ended_r, NULL);
}

enum tc_rc tc_person_left(struct tc_turn *turn, struct tc_store *writer, const struct tc_grant *grant, int64_t person,
                          int64_t *ended_r)
{
    struct meeting m = {turn, writer, grant, NULL, person};
    enum tc_rc rc = change(&m, TC_SQL_PERSON_LEFT, TC_ARGS(tc_arg_id("person", person)));
    return rc == TC_OK ? end_sessions(&m, ended_r) : rc;
}

/* Without a role, or with an account that the directory refuses, nobody goes on working. */
static enum tc_rc end_if_refused(struct meeting *m)
{
    bool may_go_on = m->facts->roles != 0 && is_same(m->facts->state, "active");
    return may_go_on ? TC_OK : end_sessions(m, NULL);
}

enum tc_rc tc_person_meet(struct tc_turn *turn, struct tc_store *writer, const struct tc_grant *grant,
                          const struct tc_person_facts *facts, int64_t *person_r)
{
    struct meeting m = {turn, writer, grant, facts, 0};
    enum tc_rc rc = find_person(&m);
    if (rc == TC_OK)
        rc = set_roles(&m);
    if (rc == TC_OK)
        rc = set_places(&m, TC_SQL_PERSON_TEAM_CLEAR, TC_SQL_PERSON_TEAM_MAKE, facts->teams);
    if (rc == TC_OK)
        rc = set_places(&m, TC_SQL_PERSON_PROGRAMME_CLEAR, TC_SQL_PERSON_PROGRAMME_MAKE, facts->programmes);
    if (rc == TC_OK)
        rc = tc_person_reach(turn, writer, grant, m.person);
    if (rc == TC_OK)
        rc = set_segments(&m);
    if (rc == TC_OK)
        rc = end_if_refused(&m);
    *person_r = m.person;
    return rc;
}
