/* SPDX-License-Identifier: Apache-2.0 */
/* enableWhen: which answers an item waits for. */
#include <stdlib.h>
#include <string.h>

#include "inside.h"

static int by_link(const void *a, const void *b)
{
    return strcmp(((const struct form_link *)a)->link, ((const struct form_link *)b)->link);
}

void form_links_sort(struct reading *r)
{
    qsort(r->links, r->link_count, sizeof *r->links, by_link);
    for (size_t i = 1; i < r->link_count; i++)
        if (strcmp(r->links[i].link, r->links[i - 1].link) == 0) {
            r->link = r->links[i].link;
            form_refuse(r, r->links[i].node, "the linkId \"%.100s\" stands twice", r->links[i].link);
        }
    r->link = NULL;
}

size_t form_link_find(const struct reading *r, const char *link)
{
    struct form_link key = {.link = link};
    const struct form_link *found = bsearch(&key, r->links, r->link_count, sizeof *r->links, by_link);
    return found ? found->item : TC_NO_ITEM;
}

static bool is_choice(const struct tc_item *item)
{
    return item->type == TC_ITEM_CHOICE || item->type == TC_ITEM_OPEN_CHOICE;
}

/* Whether an answer to that item can be compared with such a value. A code is also compared with text and numbers: many forms do so. */
static bool fits(const struct tc_item *item, enum tc_value_kind kind)
{
    bool number = kind == TC_VALUE_INTEGER || kind == TC_VALUE_DECIMAL;
    switch (item->type) {
    case TC_ITEM_BOOLEAN: return kind == TC_VALUE_BOOLEAN;
    case TC_ITEM_INTEGER: case TC_ITEM_DECIMAL: return number;
    case TC_ITEM_QUANTITY: return number || kind == TC_VALUE_QUANTITY;
    case TC_ITEM_DATE: case TC_ITEM_DATETIME: return kind == TC_VALUE_DATE || kind == TC_VALUE_DATETIME;
    case TC_ITEM_TIME: return kind == TC_VALUE_TIME;
    case TC_ITEM_STRING: case TC_ITEM_TEXT: case TC_ITEM_URL: return kind == TC_VALUE_STRING || kind == TC_VALUE_URI;
    case TC_ITEM_REFERENCE: return kind == TC_VALUE_REFERENCE;
    default: return is_choice(item) && kind != TC_VALUE_NONE && kind != TC_VALUE_BOOLEAN && kind != TC_VALUE_ATTACHMENT && kind != TC_VALUE_QUANTITY;
    }
}

static bool has_order(const struct tc_item *item)
{
    switch (item->type) {
    case TC_ITEM_BOOLEAN: case TC_ITEM_REFERENCE: return false;
    default: return true;
    }
}

static bool is_option(const struct tc_item *item, const struct tc_value *value)
{
    for (size_t i = 0; i < item->option_count; i++)
        if (form_values_equal(&item->options[i].value, value))
            return true;
    return false;
}

/* Text or a number in place of a code: the option that has it as its code or its words. */
static void make_code(struct reading *r, const struct tc_node *node, const struct tc_item *item, struct tc_value *value)
{
    if (!is_choice(item) || is_option(item, value) || !value->text)
        return;
    if (item->is_free && value->kind == TC_VALUE_CODING)
        form_left(r, node, "the answer to \"%.100s\" is typed: it is compared with the words \"%.60s\"", item->link, value->text);
    for (size_t i = 0; i < item->option_count && value->kind != TC_VALUE_CODING; i++) {
        const struct tc_option *option = &item->options[i];
        if ((option->value.code && strcmp(option->value.code, value->text) == 0) || strcmp(option->words, value->text) == 0) {
            form_note(r, node, "%s is compared with a choice: the option of that code or those words is meant",
                      form_an(r, tc_value_kind_word(value->kind)));
            *value = option->value;
            return;
        }
    }
    if (item->option_count > 0 && item->type == TC_ITEM_CHOICE)
        form_left(r, node, "no option of \"%.100s\" is \"%.60s\": no answer is ever equal to it", item->link, value->code ? value->code : value->text);
}

static bool read_operator(struct reading *r, const struct tc_node *node, struct tc_enable *enable)
{
    const char *text = form_text(r, node, "operator");
    for (int op = TC_ENABLE_EXISTS; text && op <= TC_ENABLE_MOST; op++)
        if (strcmp(text, tc_enable_operator_word((enum tc_enable_operator)op)) == 0) {
            enable->op = (enum tc_enable_operator)op;
            return true;
        }
    form_refuse(r, node, text ? "enableWhen has the operator \"%.20s\": exists = != > < >= or <= is asked for" : "enableWhen has no operator%s", text ? text : "");
    return false;
}

static void judge_value(struct reading *r, const struct tc_node *node, const struct tc_item *item, struct tc_enable *enable)
{
    const char *op = tc_enable_operator_word(enable->op);
    if (enable->op == TC_ENABLE_EXISTS) {
        if (enable->value.kind != TC_VALUE_BOOLEAN)
            form_refuse(r, node, "enableWhen with exists compares with %s: a boolean is asked for", form_an(r, tc_value_kind_word(enable->value.kind)));
    } else if (!fits(item, enable->value.kind)) {
        form_refuse(r, node, "enableWhen compares the %s \"%.100s\" with %s", tc_item_type_word(item->type), item->link,
                    form_an(r, tc_value_kind_word(enable->value.kind)));
    } else if (enable->op > TC_ENABLE_NOT_EQUAL && !has_order(item)) {
        form_refuse(r, node, "enableWhen asks whether the %s \"%.100s\" is %s something", tc_item_type_word(item->type), item->link, op);
    } else if (enable->op <= TC_ENABLE_NOT_EQUAL) {
        make_code(r, node, item, &enable->value);
    } else if (enable->value.kind == TC_VALUE_STRING && !is_choice(item)) {
        form_note(r, node, "enableWhen asks which of two texts comes first: letter by letter");
    }
}

static bool read_enable(struct reading *r, const struct tc_node *node, size_t own, struct tc_enable *enable)
{
    const char *question = form_text(r, node, "question");
    size_t refused = r->remarks->refused;
    form_walk(r, node, FORM_AT_ENABLE);
    enable->item = question ? form_link_find(r, question) : TC_NO_ITEM;
    if (!question)
        form_refuse(r, node, "enableWhen names no question");
    else if (enable->item == TC_NO_ITEM)
        form_refuse(r, node, "enableWhen asks for \"%.100s\", which there is not", question);
    else if (enable->item == own)
        form_refuse(r, node, "enableWhen asks for the item itself");
    else if (!tc_item_is_question(&r->items[enable->item]))
        form_refuse(r, node, "enableWhen asks for \"%.100s\", %s, which has no answer", question,
                    form_an(r, tc_item_type_word(r->items[enable->item].type)));
    if (refused != r->remarks->refused || !read_operator(r, node, enable))
        return false;
    if (form_value(r, node, "answer", &enable->value))
        judge_value(r, node, &r->items[enable->item], enable);
    else if (refused == r->remarks->refused)
        form_refuse(r, node, "enableWhen has no answer to compare with");
    return refused == r->remarks->refused;
}

static void read_enables(struct reading *r, size_t own)
{
    struct tc_item *item = &r->items[own];
    size_t count = 0;
    for (const struct tc_node *node = tc_node_first(r->nodes[own], "enableWhen"); node; node = tc_node_next(node))
        count++;
    struct tc_enable *list = count > 0 ? talloc_zero_array(r->form, struct tc_enable, count) : NULL;
    if (count == 0)
        return;
    if (!list) {
        r->rc = tc_fail(r, TC_BUSY, "no memory for conditions");
        return;
    }
    r->link = item->link;
    for (const struct tc_node *node = tc_node_first(r->nodes[own], "enableWhen"); node; node = tc_node_next(node))
        item->enable_count += read_enable(r, node, own, &list[item->enable_count]);
    item->enables = list;
    if (count > 1 && !tc_node_first(r->nodes[own], "enableBehavior"))
        form_note(r, r->nodes[own], "several enableWhen without enableBehavior: any of them is enough");
    r->link = NULL;
}

void form_enables(struct reading *r)
{
    for (size_t i = 0; i < r->count && r->rc == TC_OK; i++)
        read_enables(r, i);
}
