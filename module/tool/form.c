/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare form check FILE… [VALUESET…] | publish FILE… [VALUESET…] | retire NAME [VERSION] --reason TEXT | list | diff FILE */
#include "form.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "tool/tool.h"

#define REASON 400 /* characters: form_retired.reason */

static const char *const weights[] = {"refused", "not supported", "note"};

static void print_remarks(const char *file, const struct tc_form_offer *offer, FILE *to)
{
    for (size_t i = 0; i < offer->remarks.count; i++) {
        const struct tc_remark *remark = &offer->remarks.list[i];
        fprintf(to, "%s:", file);
        if (remark->line > 0)
            fprintf(to, "%d:", remark->line);
        if (remark->link)
            fprintf(to, " %s:", remark->link);
        fprintf(to, " %s: %s\n", weights[remark->weight], remark->words);
    }
}

static size_t count_questions(const struct tc_form *form)
{
    size_t count = 0;
    for (size_t i = 0; i < form->item_count; i++)
        count += tc_item_is_question(&form->items[i]);
    return count;
}

/* A file that cannot be read at all has no remarks. */
static int check_one(struct form_work *w, const char *file)
{
    enum tc_rc rc = form_load(w, file);
    print_remarks(file, &w->offer, stdout);
    if (rc == TC_OK)
        printf("%s: %s, %zu questions, %zu scores: good\n", file, w->offer.form->name, count_questions(w->offer.form),
               w->offer.form->instrument_count);
    else if (w->offer.remarks.count)
        printf("%s: refused\n", file);
    int code = rc == TC_OK || w->offer.remarks.count ? TC_EXIT_OK : tc_tool_failed(w->turn);
    tc_turn_mend(w->turn);
    return rc == TC_OK ? TC_EXIT_OK : code ? code : TC_EXIT_FOUND;
}

int tc_tool_form_check(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    int code = TC_EXIT_OK;
    (void)config;
    if (argc < 2)
        return tc_tool_misused("form check FILE… [VALUESET…]");
    struct form_work w = {.turn = turn};
    if (form_beside(&w, argc, argv) != TC_OK)
        return tc_tool_failed(turn);
    if (w.forms == 1)
        return tc_tool_misused("form check: value sets alone are no form");
    for (int i = 1; i < w.forms; i++) {
        int one = check_one(&w, argv[i]);
        code = code ? code : one;
    }
    return code;
}

struct differing {
    const char *indent;
    size_t count;
};

static enum tc_rc print_difference(void *user, const char *link, const char *words)
{
    struct differing *d = user;
    d->count++;
    printf("%s%s%s%s\n", d->indent, link ? link : "", link ? ": " : "", words);
    return TC_OK;
}

/* Before it is published: afterwards the last version is this one. */
static enum tc_rc tell_differences(struct form_work *w)
{
    struct tc_form_last last;
    struct differing d = {.indent = "  "};
    enum tc_rc rc = tc_form_last(&w->record, &w->offer, &last);
    return rc == TC_OK && !last.is_same ? tc_form_offer_differ(&w->record, &w->offer, &last, print_difference, &d) : rc;
}

static enum tc_rc publish_one(struct form_work *w, const char *file)
{
    enum tc_rc rc = form_load(w, file);
    print_remarks(file, &w->offer, rc == TC_OK ? stdout : stderr);
    if (rc == TC_OK)
        rc = tell_differences(w);
    if (rc == TC_OK)
        rc = form_publish(w);
    if (rc == TC_OK)
        printf("%s version %" PRId64 ": %s\n", w->offer.form->name, w->published.version, w->published.is_new ? "published" : "stands already");
    return rc;
}

int tc_tool_form_publish(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct form_work w;
    if (argc < 2)
        return tc_tool_misused("form publish FILE… [VALUESET…]");
    enum tc_rc rc = form_open(&w, turn, config);
    if (rc == TC_OK)
        rc = form_beside(&w, argc, argv);
    if (rc == TC_OK && w.forms == 1)
        return tc_tool_misused("form publish: value sets alone are no form");
    for (int i = 1; rc == TC_OK && i < w.forms; i++)
        rc = publish_one(&w, argv[i]);
    return rc == TC_OK ? TC_EXIT_OK : tc_tool_failed(turn);
}

int tc_tool_form_retire(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct form_work w;
    int64_t version = 0;
    const char *reason = tc_tool_option(argc, argv, "reason");
    bool has_version = argc > 2 && strncmp(argv[2], "--", 2) != 0;
    if (argc < 3 || !reason || !*reason || strncmp(argv[1], "--", 2) == 0)
        return tc_tool_misused("form retire NAME [VERSION] --reason TEXT");
    if (has_version && !tc_text_to_int(argv[2], 1, INT32_MAX, &version))
        return tc_tool_misused("\"%s\" is no version", argv[2]);
    if (tc_text_characters(reason) > REASON)
        return tc_tool_misused("the reason has more than %d characters", REASON);
    enum tc_rc rc = form_open(&w, turn, config);
    w.name = argv[1];
    w.version = version;
    w.reason = tc_text_clean(turn, reason, strlen(reason));
    if (rc == TC_OK)
        rc = form_retire(&w);
    if (rc == TC_OK)
        printf("%s: %" PRId64 " versions retired\n", w.name, w.retired);
    return rc == TC_OK ? TC_EXIT_OK : tc_tool_failed(turn);
}

static enum tc_rc print_version(void *user, const struct tc_row *row)
{
    const struct tc_cell *hash = tc_row_cell(row, "hash");
    const char *occasion = tc_row_text(row, "occasion"), *retired = tc_row_text(row, "retired");
    char *hex = tc_text_hex(user, hash->text, hash->length);
    printf("%-20s %3" PRId64 "  %.19s  %.16s  %-10s %3" PRId64 " questions, %" PRId64 " responses  %s  %s%s%.10s\n", tc_row_text(row, "name"),
           tc_row_int(row, "version"), tc_row_text(row, "at"), hex, occasion ? occasion : "-", tc_row_int(row, "questions"),
           tc_row_int(row, "responses"), tc_row_text(row, "title"), tc_row_text(row, "by"), retired ? "  retired " : "", retired ? retired : "");
    talloc_free(hex);
    return TC_OK;
}

int tc_tool_form_list(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct form_work w;
    (void)argv;
    if (argc > 1)
        return tc_tool_misused("form list takes no argument");
    enum tc_rc rc = form_open(&w, turn, config);
    if (rc == TC_OK)
        rc = tc_store_look(w.record.store, turn, w.record.grant, TC_SQL_FORM_ALL, TC_ARGS(), print_version, turn);
    return rc == TC_OK ? TC_EXIT_OK : tc_tool_failed(turn);
}

/* Found are differences, or that there is nothing to differ from. */
int tc_tool_form_diff(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct form_work w;
    struct tc_form_last last = {0};
    struct differing d = {.indent = ""};
    if (argc != 2)
        return tc_tool_misused("form diff FILE");
    enum tc_rc rc = form_open(&w, turn, config);
    if (rc == TC_OK)
        rc = form_load(&w, argv[1]);
    if (rc == TC_OK)
        rc = tc_form_last(&w.record, &w.offer, &last);
    if (rc == TC_OK)
        rc = tc_form_offer_differ(&w.record, &w.offer, &last, print_difference, &d);
    if (rc != TC_OK)
        return tc_tool_failed(turn);
    if (last.id == 0)
        printf("%s: no version is published yet\n", w.offer.form->name);
    else if (d.count == 0)
        printf("%s version %" PRId64 ": %s\n", w.offer.form->name, last.version, last.is_same ? "the same" : "asks the same; the file differs");
    return last.is_same ? TC_EXIT_OK : TC_EXIT_FOUND;
}
