/* SPDX-License-Identifier: Apache-2.0 */
#include "gate/searches.h"

static const char *const kinds[] = {"view", "search", "change", "export", "refusal", "sign_in", "sign_out", "system", NULL};
static const char *const results[] = {"ok", "stranger", "denied", "gone", "clash", "large", "input", "fault", "busy", NULL};

const struct tc_field tc_clients_form[] = {
    {.name = "name", .kind = TC_FIELD_LINE},
    {.name = "reference", .kind = TC_FIELD_LINE},
    {.name = "born", .kind = TC_FIELD_DATE},
    {.name = NULL},
};

const struct tc_field tc_audit_form[] = {
    {.name = "reference", .kind = TC_FIELD_LINE}, {.name = "person", .kind = TC_FIELD_LINE},
    {.name = "who", .kind = TC_FIELD_ID},         {.name = "since", .kind = TC_FIELD_DATE},
    {.name = "until", .kind = TC_FIELD_DATE},     {.name = "kind", .kind = TC_FIELD_CHOICE, .choices = kinds},
    {.name = "result", .kind = TC_FIELD_CHOICE, .choices = results}, {.name = NULL},
};
