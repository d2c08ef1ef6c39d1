/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a value that could be read is within what its question asks. */
#include <inttypes.h>
#include <string.h>

#include "answers.h"
#include "base/limits.h"
#include "base/text.h"
#include "rule/pattern.h"

#define LINE_MOST 1000
#define TEXT_MOST 100000 /* whatever a form says */

static int64_t longest_of(const struct tc_item *item)
{
    if (item->longest > 0 && item->longest < TEXT_MOST)
        return item->longest;
    return item->longest > 0 ? TEXT_MOST : item->type == TC_ITEM_TEXT ? TC_MAX_TEXT : LINE_MOST;
}

static bool is_typed_text(const struct tc_value *value)
{
    return value->kind == TC_VALUE_STRING || value->kind == TC_VALUE_URI || value->kind == TC_VALUE_INTEGER || value->kind == TC_VALUE_DECIMAL ||
           (value->kind == TC_VALUE_CODING && !value->code);
}

static const char *judge_length(struct answer_asked *asked, const struct tc_value *value)
{
    int64_t most = longest_of(asked->item), characters = is_typed_text(value) ? (int64_t)tc_text_characters(value->text) : 0;
    bool is_short = is_typed_text(value) && characters < asked->item->shortest;
    if (characters <= most && !is_short)
        return NULL;
    asked->detail = talloc_asprintf(asked->turn, "%" PRId64, is_short ? asked->item->shortest : most);
    return is_short ? "answer-short" : "answer-long";
}

/* As they are typed: 2.50 has two. */
static const char *judge_places(struct answer_asked *asked, const struct tc_value *value)
{
    bool is_number = value->kind == TC_VALUE_DECIMAL || value->kind == TC_VALUE_QUANTITY;
    const char *point = asked->item->has_places && is_number ? strchr(value->text, '.') : NULL;
    if (!point || (int64_t)strspn(point + 1, "0123456789") <= asked->item->places)
        return NULL;
    asked->detail = talloc_asprintf(asked->turn, "%" PRId64, asked->item->places);
    return "answer-places";
}

static bool is_time(const struct tc_value *value)
{
    return value->kind == TC_VALUE_DATE || value->kind == TC_VALUE_DATETIME || value->kind == TC_VALUE_TIME;
}

/* A partial date passes where a day of it would. */
static const char *judge_range(struct answer_asked *asked, const struct tc_value *value)
{
    const struct tc_item *item = asked->item;
    int order;
    if (item->has_least && answer_order(value, &item->least, &order) && order < 0) {
        asked->detail = item->least.text;
        return is_time(value) ? "answer-early" : "answer-small";
    }
    if (item->has_most && answer_order(value, &item->most, &order) && order > 0) {
        asked->detail = item->most.text;
        return is_time(value) ? "answer-late" : "answer-great";
    }
    return NULL;
}

/* Options are the form's own and need not fit; neither need yes and no. */
static const char *judge_pattern(struct answer_asked *asked, const struct tc_value *value)
{
    bool is_own = answer_is_choice(asked->item) && answer_option(asked->item, value);
    if (!asked->item->pattern || !value->text || is_own || value->kind == TC_VALUE_BOOLEAN)
        return NULL;
    if (tc_pattern_fits(asked->item->pattern, value->text))
        return NULL;
    asked->detail = asked->item->regex;
    return "answer-pattern";
}

const char *answer_judge(struct answer_asked *asked, const struct tc_value *value)
{
    const char *wrong = judge_length(asked, value);
    if (!wrong)
        wrong = judge_places(asked, value);
    if (!wrong)
        wrong = judge_range(asked, value);
    return wrong ? wrong : judge_pattern(asked, value);
}

/* A kind that ends with a slash is all that begin so; what we call a kind may have its character set behind it. */
const char *tc_item_takes_file(const struct tc_item *item, const char *media_type, int64_t bytes)
{
    bool is_kind = !item->kinds;
    for (const char *const *kind = item->kinds; kind && *kind && !is_kind; kind++) {
        size_t length = strlen(*kind);
        bool is_whole = length > 0 && (*kind)[length - 1] != '/';
        is_kind = strncasecmp(media_type, *kind, length) == 0 && (!is_whole || media_type[length] == ';' || !media_type[length]);
    }
    if (!is_kind)
        return "answer-file-kind";
    return item->most_bytes > 0 && bytes > item->most_bytes ? "answer-file-size" : NULL;
}
