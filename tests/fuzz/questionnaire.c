/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a Questionnaire: what is read hangs together, and what is refused has words. */
#include <stdint.h>
#include <string.h>

#include "rule/form.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static enum tc_rc differs(void *user, const char *link, const char *words)
{
    (void)user, (void)link, (void)words;
    __builtin_trap(); /* from itself */
    return TC_OK;
}

static void check_item(const struct tc_form *form, size_t place)
{
    const struct tc_item *item = &form->items[place];
    if (item->number != (int)place + 1 || !item->link || item->end <= place || item->end > form->item_count)
        __builtin_trap();
    if (item->parent != TC_NO_ITEM && (item->parent >= place || form->items[item->parent].end < item->end))
        __builtin_trap();
    for (size_t i = 0; i < item->enable_count; i++)
        if (item->enables[i].item >= form->item_count || !tc_item_is_question(&form->items[item->enables[i].item]))
            __builtin_trap();
    if (item->is_unsure && item->is_required)
        __builtin_trap();
    for (const char *const *link = item->links; link && *link; link++)
        if (strncmp(*link, "https://", 8) != 0)
            __builtin_trap();
    for (size_t i = 0; i < item->unit_count; i++)
        if (!item->units[i].words)
            __builtin_trap();
    for (size_t i = 0; i < item->option_count; i++)
        if (!item->options[i].words || item->options[i].value.kind == TC_VALUE_NONE)
            __builtin_trap();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    const struct tc_form *form;
    const struct tc_form_page *pages;
    struct tc_remarks remarks;
    enum tc_rc rc = tc_form_read(turn, turn, "form", (const char *)bytes, length, &form, &remarks);
    if ((rc == TC_OK) != (remarks.refused == 0) || (rc != TC_OK && !turn->words[0]))
        __builtin_trap();
    for (size_t i = 0; rc == TC_OK && i < form->item_count; i++)
        check_item(form, i);
    if (rc == TC_OK && (tc_form_pages(form, false, turn, &pages) == 0 || tc_form_differ(form, form, turn, differs, NULL) != TC_OK))
        __builtin_trap();
    talloc_free(turn);
    return 0;
}
