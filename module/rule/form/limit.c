/* SPDX-License-Identifier: Apache-2.0 */
/* How much and how often: lengths, decimal places, times, files. */
#include <math.h>
#include <string.h>

#include "base/media.h"
#include "inside.h"
#include "rule/answer.h"

#define KINDS 50
#define MEGABYTE (1024.0 * 1024)

/* A whole number from 0 on; false if there is none, or one that says nothing here, which is said. */
static bool read_whole(struct reading *r, const struct tc_node *node, const char *name, int64_t *number_r)
{
    const struct tc_node *extension = form_extension(r, node, name);
    struct tc_value value;
    *number_r = 0;
    if (!extension || !form_value(r, extension, "value", &value))
        return false;
    if (value.kind != TC_VALUE_INTEGER || value.number < 0) {
        form_left(r, extension, "%s: a whole number from 0 on is asked for: it is left aside", name);
        return false;
    }
    *number_r = (int64_t)value.number;
    return true;
}

static bool is_typed(enum tc_item_type type)
{
    return type == TC_ITEM_STRING || type == TC_ITEM_TEXT || type == TC_ITEM_URL || type == TC_ITEM_OPEN_CHOICE || type == TC_ITEM_CHOICE;
}

static void read_lengths(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    bool has_shortest = read_whole(r, node, "minLength", &item->shortest);
    if (has_shortest && !is_typed(item->type)) {
        form_left(r, node, "minLength says nothing of %s", form_an(r, tc_item_type_word(item->type)));
        item->shortest = 0;
    }
    if (item->longest > 0 && item->shortest > item->longest)
        form_refuse(r, node, "minLength %d is above maxLength %d: nothing fits", (int)item->shortest, (int)item->longest);
    item->has_places = read_whole(r, node, "maxDecimalPlaces", &item->places);
}

/* ---- times ---------------------------------------------------------------------------------- */

static void read_times(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    bool has_fewest = read_whole(r, node, "minOccurs", &item->fewest), has_most = read_whole(r, node, "maxOccurs", &item->most_often);
    if (item->type == TC_ITEM_DISPLAY) {
        item->fewest = item->most_often = 0;
        return;
    }
    item->is_required = item->is_required || item->fewest > 0;
    if (has_fewest && item->fewest > 1 && !item->is_repeating) {
        form_left(r, node, "minOccurs %d of an item that does not repeat: one is asked for", (int)item->fewest);
        item->fewest = 1;
    }
    if (item->fewest > TC_ANSWER_INSTANCES || (has_most && item->most_often < item->fewest))
        form_refuse(r, node, "minOccurs %d is above %s: nothing fits", (int)item->fewest, has_most ? "maxOccurs" : "the times that an item is kept");
    if (has_most && item->most_often == 0)
        form_left(r, node, "maxOccurs 0: any number of answers is taken");
}

/* ---- files ---------------------------------------------------------------------------------- */

/* "image/ *" without the blank stands for all that begin so. */
static const char *kind_of(struct reading *r, const struct tc_node *extension)
{
    const char *text = form_extension_text(r, extension);
    size_t length = text ? strlen(text) : 0;
    bool is_any = length > 2 && strcmp(text + length - 2, "/*") == 0;
    return length > 0 ? talloc_strndup(r->form, text, is_any ? length - 1 : length) : NULL;
}

static void read_kinds(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *extension = form_extension(r, node, "mimeType");
    const char **kinds = extension ? talloc_zero_array(r->form, const char *, KINDS + 1) : NULL;
    size_t count = 0;
    for (; extension && kinds && count < KINDS; extension = form_extension_next(r, extension)) {
        const char *kind = kind_of(r, extension);
        if (kind && strcmp(kind, "*/") == 0)
            return;
        if (kind)
            kinds[count++] = kind;
    }
    item->kinds = count > 0 ? kinds : NULL;
}

static bool is_document(const struct tc_item *item)
{
    for (int i = 0; i < TC_MEDIA_KINDS; i++)
        if (!tc_item_takes_file(item, tc_formats[i].media_type, 0))
            return true;
    return false;
}

/* What nothing can answer is not asked for. */
static void judge_kinds(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    char *never = NULL;
    for (const char *const *kind = item->kinds; kind && *kind; kind++) {
        const char *const alone[] = {*kind, NULL};
        if (!is_document(&(struct tc_item){.kinds = alone}))
            never = talloc_asprintf(r->turn, "%s%s%.80s%s", never ? never : "", never ? ", " : "", *kind, (*kind)[strlen(*kind) - 1] == '/' ? "*" : "");
    }
    if (!never)
        return;
    if (is_document(item)) {
        form_left(r, node, "mimeType: a document of a case is never %s: only the other kinds are taken", never);
        return;
    }
    form_left(r, node, "mimeType: a document of a case is never %s, and nothing else may answer it: it is shown and not asked%s", never,
              item->is_required ? ", and may stay empty" : "");
    item->is_read_only = true;
    item->is_required = false;
}

static void read_file(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *size = form_extension(r, node, "maxSize");
    struct tc_value value;
    if (item->type != TC_ITEM_ATTACHMENT) {
        if (size || form_extension(r, node, "mimeType"))
            form_left(r, node, "maxSize and mimeType say nothing of %s", form_an(r, tc_item_type_word(item->type)));
        return;
    }
    if (size && form_value(r, size, "value", &value) && value.number > 0 && value.number < 1e6)
        item->most_bytes = (int64_t)ceil(value.number * MEGABYTE);
    read_kinds(r, node, item);
    judge_kinds(r, form_extension(r, node, "mimeType"), item);
}

void form_limits(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    read_lengths(r, node, item);
    read_times(r, node, item);
    read_file(r, node, item);
}
