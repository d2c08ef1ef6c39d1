/* SPDX-License-Identifier: Apache-2.0 */
/* A question of each type. */
#include "answer_form.h"

const struct tc_option answer_colours[3] = {{.value = CODING("r", "Red"), .words = "Red"},
                                           {.value = CODING("g", "Green"), .words = "Green"},
                                           {.value = CODING("n", "None"), .words = "None of these", .is_exclusive = true}};
static const struct tc_option weights[] = {{.value = {.kind = TC_VALUE_CODING, .system = "http://unitsofmeasure.org", .code = "kg"}, .words = "kg"},
                                           {.value = {.kind = TC_VALUE_CODING, .system = "http://unitsofmeasure.org", .code = "[lb_av]"}, .words = "lb"}};

struct tc_item answer_each[ANSWER_EACH] = {
    {.link = "boolean", .type = TC_ITEM_BOOLEAN, .may_decline = true},
    {.link = "decimal", .type = TC_ITEM_DECIMAL, .has_least = true, .least = NUMBER(TC_VALUE_DECIMAL, 0.5, "0.5")},
    {.link = "integer", .type = TC_ITEM_INTEGER, .has_most = true, .most = NUMBER(TC_VALUE_INTEGER, 120, "120"), .unit = "years"},
    {.link = "date", .type = TC_ITEM_DATE, .has_least = true, .least = {.kind = TC_VALUE_DATE, .text = "2020-05-10"}, .has_most = true, .most = {.kind = TC_VALUE_DATE, .text = "2030-12-31"}},
    {.link = "moment", .type = TC_ITEM_DATETIME},
    {.link = "time", .type = TC_ITEM_TIME, .has_most = true, .most = {.kind = TC_VALUE_TIME, .text = "18:00:00"}},
    {.link = "string", .type = TC_ITEM_STRING, .longest = 5, .may_decline = true},
    {.link = "text", .type = TC_ITEM_TEXT},
    {.link = "url", .type = TC_ITEM_URL},
    {.link = "choice", .type = TC_ITEM_CHOICE, .options = answer_colours, .option_count = COUNT(answer_colours), .may_decline = true},
    {.link = "boxes", .type = TC_ITEM_OPEN_CHOICE, .is_repeating = true, .options = answer_colours, .option_count = COUNT(answer_colours)},
    {.link = "free", .type = TC_ITEM_CHOICE, .is_free = true},
    {.link = "quantity", .type = TC_ITEM_QUANTITY, .units = weights, .unit_count = COUNT(weights)},
    {.link = "person", .type = TC_ITEM_REFERENCE},
    {.link = "file", .type = TC_ITEM_ATTACHMENT},
    {.link = "names", .type = TC_ITEM_STRING, .is_repeating = true},
    {.link = "group", .type = TC_ITEM_GROUP, .is_repeating = true},
    {.link = "group-in", .type = TC_ITEM_GROUP, .is_repeating = true, .depth = 1},
    {.link = "inner", .type = TC_ITEM_STRING, .depth = 2},
    {.link = "inner-date", .type = TC_ITEM_DATE, .is_repeating = true, .depth = 2},
    {.link = "hidden-group", .type = TC_ITEM_GROUP, .is_hidden = true},
    {.link = "hidden", .type = TC_ITEM_STRING, .depth = 1, .initial = &(struct tc_value)STRING("given"), .initial_count = 1},
    {.link = "read-only", .type = TC_ITEM_STRING, .is_read_only = true, .fill = "client.name"},
    {.link = "said", .type = TC_ITEM_DISPLAY},
    {.link = "list", .type = TC_ITEM_OPEN_CHOICE, .options = answer_colours, .option_count = COUNT(answer_colours), .fill = "client.language"},
    {.link = "one-unit", .type = TC_ITEM_QUANTITY, .units = weights, .unit_count = 1},
    {.link = "born", .type = TC_ITEM_DATE, .fill = "client.born"},
};
