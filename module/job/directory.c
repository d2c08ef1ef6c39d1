/* SPDX-License-Identifier: Apache-2.0 */
/* People with live sessions are looked up again: roles, teams and account state are never older than a minute. */
#include <inttypes.h>
#include <stdio.h>

#include "base/log.h"
#include "job/job.h"
#include "record/person.h"

struct live {
    int64_t id;
    const char *key;
};

/* The people, and the one in hand. */
struct round {
    struct tc_job_run *run;
    struct live *people;
    size_t count;
    const struct live *one;
    struct tc_turn *turn; /* of the one */
    struct tc_directory_person found;
    bool is_gone;
    const char *refused; /* why the person may not go on; NULL: nothing against it */
    int64_t left;
};

static enum tc_rc note_person(void *user, const struct tc_row *row)
{
    struct round *round = user;
    round->people = talloc_realloc(round->run->turn, round->people, struct live, round->count + 1);
    if (!round->people)
        return tc_fail(round->run, TC_BUSY, "memory for the people who are signed in");
    const char *key = talloc_strdup(round->people, tc_row_text(row, "key"));
    round->people[round->count++] = (struct live){tc_row_int(row, "id"), key};
    return key ? TC_OK : TC_BUSY;
}

/* A word of person.state. */
static const char *state_word(enum tc_sign_in state)
{
    switch (state) {
    case TC_SIGN_IN_DISABLED: return "disabled";
    case TC_SIGN_IN_LOCKED: return "locked";
    case TC_SIGN_IN_EXPIRED: return "expired";
    case TC_SIGN_IN_MUST_CHANGE: return "must_change";
    default: return "active";
    }
}

static enum tc_rc meet(struct round *round)
{
    const struct tc_directory_person *found = &round->found;
    const struct tc_person_facts facts = {
        .key = found->key, .login = found->login, .name = found->name, .mail = found->mail, .phone = found->phone,
        .roles = found->roles, .teams = found->teams, .programmes = found->programmes, .segments = found->segments,
        .state = state_word(found->state),
    };
    int64_t id;
    return tc_person_meet(round->turn, round->run->clerk->writer, round->run->grant, &facts, &id);
}

static enum tc_rc write_audit(struct round *round)
{
    const struct tc_audit_entry entry = {
        .kind = TC_AUDIT_SYSTEM, .person_id = round->one->id, .route = "job directory", .result = tc_rc_name(TC_OK),
        .detail = talloc_asprintf(round->turn, "sessions ended, the directory says: %s", round->refused),
    };
    return tc_audit_write(round->run->clerk->audit, round->turn, &entry);
}

static enum tc_rc bring_in(void *user)
{
    struct round *round = user;
    const struct tc_clerk *clerk = round->run->clerk;
    tc_audit_dropped(clerk->audit);
    enum tc_rc rc = round->is_gone ? tc_person_left(round->turn, clerk->writer, round->run->grant, round->one->id, NULL) : meet(round);
    return rc == TC_OK && round->refused ? write_audit(round) : rc;
}

static const char *refusal(const struct round *round)
{
    if (round->is_gone)
        return "left";
    if (round->found.state != TC_SIGNED_IN)
        return state_word(round->found.state);
    return round->found.roles == 0 ? "no role" : NULL;
}

static enum tc_rc keep(struct round *round)
{
    round->refused = refusal(round);
    enum tc_rc rc = tc_audit_transact(round->run->clerk->audit, round->turn, bring_in, round);
    if (rc == TC_OK && round->refused) {
        tc_log(TC_LOG_NOTICE, "person %" PRId64 ": sessions ended, the directory says: %s", round->one->id, round->refused);
        round->left++;
    }
    return rc;
}

/* TC_BUSY of the directory ends the round: whoever is signed in stays so. */
static enum tc_rc read_one(struct round *round)
{
    enum tc_rc rc = tc_directory_read(round->run->clerk->directory, round->turn, round->one->key, &round->found);
    round->is_gone = rc == TC_GONE;
    if (rc != TC_OK && rc != TC_GONE)
        return rc;
    tc_turn_mend(round->turn);
    return keep(round);
}

/* Each in a turn of its own, so that a long list takes no more memory than a short one. An entry of
 * the directory that cannot be read keeps the others from nothing. */
static enum tc_rc read_next(struct round *round)
{
    round->turn = tc_turn_new(NULL, 0);
    enum tc_rc rc = round->turn ? read_one(round) : TC_BUSY;
    if (rc != TC_OK)
        tc_log(TC_LOG_ERROR, "person %" PRId64 ": %s", round->one->id, round->turn ? round->turn->words : "no memory");
    if (rc == TC_BUSY)
        tc_fail(round->run, rc, "%s", round->turn ? round->turn->words : "no memory");
    talloc_free(round->turn);
    return rc == TC_BUSY ? rc : TC_OK;
}

enum tc_rc tc_job_directory_read(struct tc_job_run *run)
{
    struct round round = {.run = run};
    enum tc_rc rc = tc_store_look(run->clerk->writer, run->turn, run->grant, TC_SQL_DIRECTORY_PEOPLE, TC_ARGS(), note_person, &round);
    for (size_t i = 0; i < round.count && rc == TC_OK; i++) {
        round.one = &round.people[i];
        rc = read_next(&round);
    }
    snprintf(run->outcome, sizeof run->outcome, "%zu people read, %" PRId64 " may not go on", round.count, round.left);
    return rc;
}
