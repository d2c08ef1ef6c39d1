/* SPDX-License-Identifier: Apache-2.0 */
/* fill FILE SEED [some|all|none|declined [typed]]: answers a form by chance, as a browser would send it, and prints the response as FHIR XML,
 * or what was typed, a field a line. Ends with 1 if an answer that the form itself allows is called wrong. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "format/fhir_json.h"
#include "rule/response.h"
#include "xml/doc.h"

#define FIELDS 20000
#define WORDS "\xc5\x81\xc3\xb3\x64\xc5\xba & <b>\"no\"</b>, \xe6\x97\xa5\xe6\x9c\xac 'x' %s ${y} ]]>"

struct filling {
    struct tc_turn *turn;
    const struct tc_form *form;
    const char *way;
    uint64_t chance;
    struct tc_typed *list;
    size_t count;
};

static unsigned below(struct filling *f, unsigned most)
{
    f->chance ^= f->chance << 13;
    f->chance ^= f->chance >> 7;
    f->chance ^= f->chance << 17;
    return (unsigned)(f->chance >> 11) % most;
}

static void type_in(struct filling *f, const struct tc_item *item, const char *place, const char *part, const char *value)
{
    if (f->count < FIELDS)
        f->list[f->count++] = (struct tc_typed){talloc_asprintf(f->turn, "q%d%s%s", item->number, place, part), value};
}

static const char *number(struct filling *f, const struct tc_item *item, bool whole)
{
    double least = item->has_least ? item->least.number : -5, most = item->has_most ? item->most.number : least + 20;
    double value = least + (most - least) * below(f, 1001) / 1000.0;
    return whole ? talloc_asprintf(f->turn, "%ld", (long)(value + (value < 0 ? -0.5 : 0.5))) : talloc_asprintf(f->turn, "%.*f", item->has_places && item->places < 2 ? (int)item->places : 2, value);
}

static const char *words(struct filling *f, const struct tc_item *item)
{
    const char *text = item->type == TC_ITEM_TEXT && below(f, 2) ? WORDS "\nand a second line" : WORDS;
    size_t bytes = item->longest > 0 && item->longest < 60 ? 4 : strlen(text);
    return item->longest > 0 && item->longest < 4 ? "x" : talloc_strndup(f->turn, text, bytes);
}

static void choose(struct filling *f, const struct tc_item *item, const char *place)
{
    size_t chosen = 0;
    if (item->is_free || item->option_count == 0) {
        type_in(f, item, place, item->type == TC_ITEM_OPEN_CHOICE && !item->is_free ? "-other" : "", "something else");
        if (item->type == TC_ITEM_OPEN_CHOICE && !item->is_free)
            type_in(f, item, place, "", "other");
        return;
    }
    for (size_t tries = 0; tries == 0 || (item->is_repeating && tries < 3); tries++) {
        size_t n = chosen + below(f, (unsigned)(item->option_count - chosen));
        if (chosen > 0 && item->options[n].is_exclusive)
            return;
        type_in(f, item, place, "", talloc_asprintf(f->turn, "%zu", n + 1));
        chosen = n + 1;
        if (item->options[n].is_exclusive || chosen >= item->option_count)
            return;
    }
    if (item->type == TC_ITEM_OPEN_CHOICE && item->is_repeating) {
        type_in(f, item, place, "", "other");
        type_in(f, item, place, "-other", WORDS);
    }
}

static void moment(struct filling *f, const struct tc_item *item, const char *place)
{
    char *day = talloc_asprintf(f->turn, "20%02u-%02u-%02u", 10 + below(f, 80), 1 + below(f, 12), 1 + below(f, 28));
    if (item->has_least || item->has_most)
        return; /* bounds of days are tested beside the reader */
    if (item->type == TC_ITEM_DATE && below(f, 4) == 0)
        day[below(f, 2) ? 4 : 7] = '\0';
    type_in(f, item, place, "", day);
    if (item->type == TC_ITEM_DATETIME)
        type_in(f, item, place, "-time", "14:05");
}

static void fill_value(struct filling *f, const struct tc_item *item, const char *place)
{
    switch (item->type) {
    case TC_ITEM_BOOLEAN: type_in(f, item, place, "", below(f, 2) ? "yes" : "no"); break;
    case TC_ITEM_INTEGER: type_in(f, item, place, "", number(f, item, true)); break;
    case TC_ITEM_DECIMAL: type_in(f, item, place, "", number(f, item, false)); break;
    case TC_ITEM_QUANTITY:
        type_in(f, item, place, "", number(f, item, false));
        if (item->unit_count > 0)
            type_in(f, item, place, "-unit", talloc_asprintf(f->turn, "%u", 1 + below(f, (unsigned)item->unit_count)));
        break;
    case TC_ITEM_DATE: case TC_ITEM_DATETIME: moment(f, item, place); break;
    case TC_ITEM_TIME: type_in(f, item, place, "", "09:30"); break;
    case TC_ITEM_STRING: case TC_ITEM_TEXT:
        if (item->regex == NULL)
            type_in(f, item, place, "", words(f, item));
        break;
    case TC_ITEM_URL: type_in(f, item, place, "", "https://example.org/a?b=1&c=2"); break;
    case TC_ITEM_CHOICE: case TC_ITEM_OPEN_CHOICE: choose(f, item, place); break;
    case TC_ITEM_REFERENCE: case TC_ITEM_ATTACHMENT: type_in(f, item, place, "", "7"); break;
    default: break;
    }
}

static void fill_question(struct filling *f, const struct tc_item *item, const char *place)
{
    if (item->is_read_only || strcmp(f->way, "none") == 0 || (strcmp(f->way, "some") == 0 && below(f, 3) == 0))
        return;
    if (item->may_decline && (strcmp(f->way, "declined") == 0 || (strcmp(f->way, "some") == 0 && below(f, 8) == 0))) {
        type_in(f, item, place, "-declined", "yes");
        return;
    }
    fill_value(f, item, place);
}

static unsigned times_of(struct filling *f, const struct tc_item *item)
{
    unsigned least = item->fewest > 1 ? (unsigned)item->fewest : 1, most = item->most_often > 0 ? (unsigned)item->most_often : least + 2;
    return least + below(f, most - least + 1);
}

/* Depth is capped by the reader of forms. */
static void fill_items(struct filling *f, size_t first, size_t end, const char *place)
{
    for (size_t i = first; i < end; i = f->form->items[i].end) {
        const struct tc_item *item = &f->form->items[i];
        bool repeats = tc_item_has_places(item);
        unsigned times = repeats ? times_of(f, item) : 1;
        if (item->is_hidden)
            continue;
        if (repeats && !item->is_read_only)
            type_in(f, item, place, "-count", talloc_asprintf(f->turn, "%u", times));
        for (unsigned n = 1; n <= times; n++) {
            const char *at = repeats ? talloc_asprintf(f->turn, "%s.%u", place, n) : place;
            if (tc_item_is_question(item))
                fill_question(f, item, at);
            fill_items(f, i + 1, item->end, at);
        }
    }
}

static enum tc_rc read_form(struct filling *f, const char *file)
{
    static char bytes[TC_FORM_LONGEST];
    struct tc_remarks remarks;
    char *text = bytes;
    FILE *in = fopen(file, "rb");
    size_t length = in ? fread(bytes, 1, sizeof bytes, in) : 0;
    if (in)
        fclose(in);
    if (tc_fhir_is_json(bytes, length)) {
        enum tc_rc rc = tc_fhir_from_json(f->turn, bytes, length, &text, &length);
        if (rc != TC_OK)
            return rc;
    }
    return tc_form_read(f->turn, f->turn, file, text, length, &f->form, &remarks);
}

static enum tc_rc answer(struct filling *f, struct tc_answers *kept_r)
{
    struct tc_answers all;
    struct tc_mistakes mistakes = {0};
    struct tc_typed_list typed = {.list = f->list, .count = f->count};
    enum tc_rc rc = tc_answers_read(f->turn, f->form, &typed, &all, &mistakes);
    for (size_t i = 0; rc == TC_OK && i < mistakes.count; i++)
        fprintf(stderr, "%s: %s %s\n", mistakes.list[i].field, mistakes.list[i].key, mistakes.list[i].detail ?: "");
    if (rc == TC_OK && mistakes.count > 0)
        return tc_fail(f, TC_INPUT, "%zu answers are called wrong", mistakes.count);
    return rc == TC_OK ? tc_answers_keep(f->turn, &all, kept_r, NULL) : rc;
}

static enum tc_rc print(struct filling *f, const struct tc_answers *kept)
{
    struct tc_response_about about = {.id = "31", .version = 2, .status = "completed", .subject = "7K2M-93QX-4", .author = "M. Okafor", .authored = 1795300000000000};
    struct tc_doc *doc;
    char *bytes;
    size_t length;
    enum tc_rc rc = tc_response_write(f->turn, kept, &about, &doc);
    if (rc == TC_OK)
        rc = tc_doc_write(doc, f->turn, &bytes, &length);
    if (rc == TC_OK)
        fwrite(bytes, 1, length, stdout);
    return rc;
}

static enum tc_rc print_typed(struct filling *f)
{
    for (size_t i = 0; i < f->count; i++) {
        printf("%s=", f->list[i].name);
        for (const char *at = f->list[i].value; *at; at++)
            putchar(*at == '\n' ? '\t' : *at);
        putchar('\n');
    }
    return TC_OK;
}

int main(int argc, char **argv)
{
    struct filling f = {.turn = tc_turn_new(NULL, 0), .way = argc > 3 ? argv[3] : "some"};
    struct tc_answers kept;
    if (argc < 3 || f.turn == NULL)
        return 2;
    f.turn->now = 1795300000000000;
    f.chance = strtoull(argv[2], NULL, 10) * UINT64_C(0x9e3779b97f4a7c15) + 1;
    f.list = talloc_zero_array(f.turn, struct tc_typed, FIELDS);
    enum tc_rc rc = read_form(&f, argv[1]);
    if (rc == TC_OK) {
        fill_items(&f, 0, f.form->item_count, "");
        rc = answer(&f, &kept);
    }
    if (rc == TC_OK)
        rc = argc > 4 ? print_typed(&f) : print(&f, &kept);
    if (rc != TC_OK)
        fprintf(stderr, "%s: %s\n", argv[1], f.turn->words);
    talloc_free(f.turn);
    return rc == TC_OK ? 0 : 1;
}
