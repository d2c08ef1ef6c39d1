/* SPDX-License-Identifier: Apache-2.0 */
/* A client's own data and the ways to reach them. */
#include "base/clock.h"
#include "commands.h"
#include "part.h"
#include "rule/client.h"

static const char *const known[] = {"full", "partial", "unknown", "refused", "not_collected", NULL};
static const char *const interpreters[] = {"yes", "no", "not_asked", "rather_not_say", NULL};
static const char *const channels[] = {"phone", "sms", "email", "letter", "visit", "through_person", NULL};
static const char *const asked[] = {"yes", "no", "not_asked", NULL};

#define LENGTH_WORD 64
#define LENGTH_LONG 400
/* clang-format off */
#define CLIENT {.name = "client", .kind = TC_FIELD_CLIENT, .required = true}
#define VERSION {.name = "version", .kind = TC_FIELD_INT, .required = true, .low = 1, .high = INT32_MAX}
#define CONTACT {.name = "contact", .kind = TC_FIELD_ID, .required = true}
#define CONTACT_POINT                                                                        \
    {.name = "channel", .kind = TC_FIELD_CHOICE, .required = true, .choices = channels},     \
    {.name = "value", .kind = TC_FIELD_LINE, .high = LENGTH_LONG},                           \
    {.name = "safe", .kind = TC_FIELD_CHOICE, .required = true, .choices = asked},           \
    {.name = "hours", .kind = TC_FIELD_LINE},                                                \
    {.name = "voicemail", .kind = TC_FIELD_CHOICE, .required = true, .choices = asked},      \
    {.name = "letter", .kind = TC_FIELD_CHOICE, .required = true, .choices = asked},         \
    {.name = "masked", .kind = TC_FIELD_YES},                                                \
    {.name = "remark", .kind = TC_FIELD_LINE, .high = LENGTH_LONG}

const struct tc_field client_change_form[] = {
    CLIENT, VERSION,
    {.name = "given", .kind = TC_FIELD_LINE},
    {.name = "family", .kind = TC_FIELD_LINE},
    {.name = "preferred", .kind = TC_FIELD_LINE},
    {.name = "pronouns", .kind = TC_FIELD_LINE, .high = LENGTH_WORD},
    {.name = "born", .kind = TC_FIELD_DATE},
    {.name = "born_is", .kind = TC_FIELD_CHOICE, .required = true, .choices = known},
    {.name = "language", .kind = TC_FIELD_LINE, .high = LENGTH_WORD},
    {.name = "interpreter", .kind = TC_FIELD_CHOICE, .required = true, .choices = interpreters},
    {.name = NULL},
};
const struct tc_field client_contact_form[] = {CLIENT, CONTACT_POINT, {.name = NULL}};
const struct tc_field client_contact_change_form[] = {CLIENT, CONTACT, VERSION, CONTACT_POINT, {.name = NULL}};
const struct tc_field client_contact_end_form[] = {CLIENT, CONTACT, VERSION, {.name = NULL}};
/* clang-format on */

static struct tc_date today(const struct tc_act *a)
{
    return tc_moment_date(a->turn->now);
}

static void go_client(struct tc_act *a, const char *said, const char *object)
{
    a->object = object;
    tc_act_go(a, talloc_asprintf(a->turn, "/client?said=%s", said), "client", tc_in_text(a->in, "client"), NULL);
}

static enum tc_rc judge_client(struct tc_act *a)
{
    struct tc_row row;
    struct tc_date born;
    bool has_born = tc_in_date(a->in, "born", &born);
    enum tc_rc rc = tc_act_one(a, TC_SQL_CLIENT_JUDGED, TC_ARGS(), &row);
    if (rc != TC_OK)
        return rc;
    const char *name = tc_name_judge(tc_in_text(a->in, "given"), tc_in_text(a->in, "family"), tc_in_text(a->in, "preferred"),
                                     tc_row_text(&row, "@hashed") != NULL);
    const char *birth = tc_birth_judge(has_born ? &born : NULL, tc_in_text(a->in, "born_is"), today(a));
    if (name)
        rc = tc_input_error(a, "given", name);
    if (birth)
        rc = tc_input_error(a, "born", birth);
    return rc;
}

enum tc_rc do_client_change(struct tc_act *a)
{
    const struct tc_input *in = a->in;
    enum tc_rc rc = command_move_clocks(a, TC_SQL_CLIENT_CASE_IDS, TC_ARGS());
    if (rc == TC_OK)
        rc = judge_client(a);
    go_client(a, "client-kept", "client");
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_CLIENT_UPDATE,
                             TC_ARGS(tc_arg_in(in, "version"), tc_arg_in(in, "given"), tc_arg_in(in, "family"),
                                     tc_arg_in(in, "preferred"), tc_arg_in(in, "pronouns"), tc_arg_in(in, "born"),
                                     tc_arg_in(in, "born_is"), tc_arg_in(in, "language"), tc_arg_in(in, "interpreter")));
}

static enum tc_rc judge_contact(struct tc_act *a, bool was_masked)
{
    const char *field;
    struct tc_contact contact = {
        .channel = tc_in_text(a->in, "channel"), .value = tc_in_text(a->in, "value"), .safe = tc_in_text(a->in, "safe"),
        .voicemail = tc_in_text(a->in, "voicemail"), .letter = tc_in_text(a->in, "letter"),
        .is_masked = tc_in_yes(a->in, "masked"), .was_masked = was_masked};
    const char *key = tc_contact_judge(&contact, &field);
    return key ? tc_input_error(a, field, key) : TC_OK;
}

#define CONTACT_ARGS(in, ...)                                                                                       \
    TC_ARGS(tc_arg_in(in, "channel"), tc_arg_in(in, "value"), tc_arg_in(in, "safe"), tc_arg_in(in, "hours"),         \
            tc_arg_in(in, "voicemail"), tc_arg_in(in, "letter"), tc_arg_int("masked", tc_in_yes(in, "masked")),      \
            tc_arg_in(in, "remark") __VA_OPT__(, ) __VA_ARGS__)

/* What is withheld stands beside the record, so that it is withheld on earlier dates as well. */
static enum tc_rc keep_mask(struct tc_act *a, int64_t contact)
{
    enum tc_sql sql = tc_in_yes(a->in, "masked") ? TC_SQL_CONTACT_MASK : TC_SQL_CONTACT_UNMASK;
    return tc_act_change(a, sql, TC_ARGS(tc_arg_int("contact", contact)), NULL, NULL);
}

enum tc_rc do_client_contact_add(struct tc_act *a)
{
    int64_t contact = 0;
    enum tc_rc rc = command_move_clocks(a, TC_SQL_CLIENT_CASE_IDS, TC_ARGS());
    if (rc == TC_OK)
        rc = judge_contact(a, false);
    go_client(a, "contact-kept", "contact point");
    if (rc == TC_OK)
        rc = tc_act_change(a, TC_SQL_CONTACT_ADD, CONTACT_ARGS(a->in), NULL, &contact);
    return rc == TC_OK ? keep_mask(a, contact) : rc;
}

static enum tc_rc see_contact(struct tc_act *a, const char *said, struct tc_row *row_r)
{
    enum tc_rc rc = command_move_clocks(a, TC_SQL_CLIENT_CASE_IDS, TC_ARGS());
    go_client(a, said, talloc_asprintf(a->turn, "contact point %lld", (long long)tc_in_int(a->in, "contact")));
    return rc == TC_OK ? tc_act_one(a, TC_SQL_CONTACT_JUDGED, TC_ARGS(tc_arg_in(a->in, "contact")), row_r) : rc;
}

enum tc_rc do_client_contact_change(struct tc_act *a)
{
    struct tc_row row;
    enum tc_rc rc = see_contact(a, "contact-kept", &row);
    if (rc == TC_OK)
        rc = judge_contact(a, tc_row_text(&row, "@masked") != NULL);
    if (rc == TC_OK)
        rc = tc_act_change_one(a, TC_SQL_CONTACT_UPDATE,
                               CONTACT_ARGS(a->in, tc_arg_in(a->in, "contact"), tc_arg_in(a->in, "version")));
    return rc == TC_OK ? keep_mask(a, tc_in_int(a->in, "contact")) : rc;
}

enum tc_rc do_client_contact_end(struct tc_act *a)
{
    struct tc_row row;
    char day[TC_DATE_TEXT];
    enum tc_rc rc = see_contact(a, "contact-ended", &row);
    tc_date_write(today(a), day);
    if (rc != TC_OK)
        return rc;
    return tc_act_change_one(a, TC_SQL_CONTACT_END,
                             TC_ARGS(tc_arg_in(a->in, "contact"), tc_arg_in(a->in, "version"), tc_arg_text("today", day)));
}
