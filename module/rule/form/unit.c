/* SPDX-License-Identifier: Apache-2.0 */
/* The units that a quantity may have. */
#include "base/text.h"
#include "inside.h"

#define UNIT 64 /* characters: what the column answer.unit holds */

static bool has_unit(const struct tc_item *item, const struct tc_value *value)
{
    for (size_t i = 0; i < item->unit_count; i++)
        if (form_values_equal(&item->units[i].value, value))
            return true;
    return false;
}

static void add_unit(struct reading *r, struct tc_item *item, const struct tc_node *node, const struct tc_value *value)
{
    if (has_unit(item, value))
        return;
    struct tc_option *units = talloc_realloc(r->form, (struct tc_option *)item->units, struct tc_option, item->unit_count + 1);
    if (!units || item->unit_count >= TC_FORM_OPTIONS) {
        r->rc = tc_fail(r, TC_LARGE, "%s: item \"%.100s\": too many units", r->file, item->link);
        return;
    }
    if (value->text && tc_text_characters(value->text) > UNIT)
        form_refuse(r, node, "the unit \"%.40s…\" is longer than %d characters", value->text, UNIT);
    units[item->unit_count++] = (struct tc_option){.value = *value, .words = value->text ? value->text : ""};
    item->units = units;
}

static void add_units(struct reading *r, struct tc_item *item, const struct tc_node *extension)
{
    struct tc_value value;
    for (; extension && r->rc == TC_OK; extension = form_extension_next(r, extension))
        if (form_value(r, extension, "value", &value))
            add_unit(r, item, extension, &value);
}

static void add_set(struct reading *r, struct tc_item *item, const struct tc_node *extension)
{
    const char *reference = form_extension_text(r, extension);
    struct tc_item listed = {.link = item->link};
    if (!reference)
        return;
    if (!form_set_options(r, reference, &listed) && !form_set_known(r, extension, reference, &listed))
        form_left(r, extension, "unitValueSet: %.150s is not in this form: %s", reference, item->unit_count > 0 ? "the units beside it are offered" : "the answer has no unit");
    for (size_t i = 0; i < listed.option_count && r->rc == TC_OK; i++)
        add_unit(r, item, extension, &listed.options[i].value);
}

/* Its unit is one of them, the first: so a quantity of one unit has a list of one. */
void form_units(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *unit = form_extension(r, node, "unit"), *option = form_extension(r, node, "unitOption"), *set = form_extension(r, node, "unitValueSet");
    if (item->type != TC_ITEM_QUANTITY) {
        if (option || set)
            form_left(r, option ? option : set, "unitOption and unitValueSet say nothing of %s", form_an(r, tc_item_type_word(item->type)));
        return;
    }
    add_units(r, item, unit);
    add_units(r, item, option);
    if (set)
        add_set(r, item, set);
}
