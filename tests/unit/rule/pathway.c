/* SPDX-License-Identifier: Apache-2.0 */
/* Pathways: what is refused when one is read, and what a way asks of a case. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "rule/pathway.h"

static struct tc_turn *turn;
static const char *const *names;

static int begin(void **state)
{
    (void)state;
    turn = tc_turn_new(NULL, 0);
    return tc_criterion_names(turn, turn, &names) == TC_OK ? 0 : 1;
}

static int end(void **state)
{
    (void)state;
    talloc_free(turn);
    return 0;
}

static struct tc_doc *criteria(const char *inside)
{
    struct tc_doc *doc = NULL;
    char *text = talloc_asprintf(turn, "<criteria>%s</criteria>", inside);
    assert_int_equal(tc_doc_read(turn, "criteria", text, strlen(text), &doc), TC_OK);
    return doc;
}

static bool holds(const char *text, const char *inside)
{
    struct tc_test *test;
    bool holds = false;
    assert_int_equal(tc_test_read(turn, turn, names, text, &test), TC_OK);
    assert_int_equal(tc_test_holds(test, turn, criteria(inside), &holds), TC_OK);
    return holds;
}

static void tests_hold_or_not(void **state)
{
    (void)state;
    const char *of = "<note total='3' visit='1' office='0' last-days='12'/><contact safe='0'/>";
    assert_true(holds("note/@total >= 3", of));
    assert_false(holds("note/@total > 3", of));
    assert_true(holds("note/@visit + note/@office >= 1 and note/@last-days <= 14", of));
    assert_false(holds("not(note/@total = 3)", of));
    assert_true(holds("contact/@safe != 0 or (note/@total - 1 = 2)", of));
    assert_true(holds("note/@total=3", of));
    assert_true(holds("2<note/@total", of));
}

/* XPath alone gives true for each of these. */
static void what_is_missing_never_holds(void **state)
{
    (void)state;
    assert_false(holds("not(note/@last-days > 30)", "<contact safe='1'/>"));
    assert_false(holds("not(note/@last-days > 30)", "<note/>"));
    assert_false(holds("not(note/@last-days > 30)", "<note last-days=''/>"));
    assert_false(holds("not(note/@last-days > 30)", "<note last-days='often'/>"));
    assert_false(holds("note/@total = 1", "<note total='1'/><note total='2'/>"));
    assert_false(holds("contact/@safe = 1 or note/@total >= 0", "<contact safe='1'/>"));
}

static void refused(const char *text, const char *why)
{
    struct tc_test *test;
    assert_int_equal(tc_test_read(turn, turn, names, text, &test), TC_INPUT);
    if (strstr(turn->words, why) == NULL)
        fail_msg("%s: %s", text, turn->words);
    tc_turn_mend(turn);
}

static void tests_that_fail_open_are_refused(void **state)
{
    (void)state;
    refused("note/@totl >= 1", "criteria.rng does not have");
    refused("notes/@total >= 1", "criteria.rng does not have");
    refused("not(notes/@total > 0)", "criteria.rng does not have");
    refused("note/@total", "no comparison");
    refused("note", "criteria.rng does not have");
    refused("not(note)", "criteria.rng does not have");
    refused("//note/@total >= 1", "neither a name nor a number");
    refused("note[@total > 1]/@visit > 0", "criteria.rng does not have");
    refused("count(note) = 0", "criteria.rng does not have");
    refused("true()", "criteria.rng does not have");
    refused("note/@last-days <= '30'", "a text or a date");
    refused("note/@last-days < \"2026-01-01\"", "a text or a date");
    refused("note/@last-days > 2026-01-01", "second number");
    refused("note/@last-days > 2026 - 1", "second number");
    refused("1 = 1", "asks nothing");
    refused("1 < note/@total < 3", "do not have");
    refused("note/@total >= 1 and", "neither");
    refused("note/@total-1 >= 1", "criteria.rng does not have");
    refused("note/@total >= 1.5", "no whole number");
    refused("note/@total >= 123456789", "seven digits");
    refused("note/@total * 2 > 1", "no comparison");
    refused("note/@total | note/@visit", "no comparison");
    refused("(note/@total > 1", "closing bracket");
    refused("((((((((((note/@total > 1))))))))))", "too many brackets");
    refused("", "neither");
}

#define STAGE(name, inside) "<stage name='" name "' title='T'><question>Q?</question>" inside "</stage>"
#define ENDS "<discharge><reason name='done'>Done</reason><reason name='lost' administrative='yes'>Lost</reason></discharge><follow-up days='30'/>"
#define PATHWAY(stages) "<pathway xmlns='urn:throughcare:pathway' name='p' title='P' practice='standard'>" stages ENDS "</pathway>"

static enum tc_rc read_pathway(const char *text, const struct tc_pathway **pathway_r)
{
    return tc_pathway_read(turn, turn, "p.xml", text, strlen(text), pathway_r);
}

static void bad(const char *text, const char *why)
{
    const struct tc_pathway *pathway;
    assert_int_equal(read_pathway(text, &pathway), TC_INPUT);
    if (strstr(turn->words, why) == NULL)
        fail_msg("%s", turn->words);
    tc_turn_mend(turn);
}

static void pathways_that_cannot_be_are_refused(void **state)
{
    (void)state;
    bad("<pathway/>", "p.xml");
    bad(PATHWAY(STAGE("one", "<way to='two'/>")), "no other stage");
    bad(PATHWAY(STAGE("one", "<way to='one'/>")), "no other stage");
    bad(PATHWAY(STAGE("one", "") STAGE("two", "")), "no way leads to stage \"two\"");
    bad(PATHWAY(STAGE("one", "<way to='two'/><way to='two' back='yes'/>") STAGE("two", "")), "two ways");
    bad(PATHWAY(STAGE("one", "<way to='two'/>") STAGE("two", "") STAGE("one", "")), "already");
    bad(PATHWAY("\n" STAGE("one", "<exit name='e' test='note/@none > 0'>E</exit>")), "p.xml:2: e: a name that criteria.rng does not have");
    bad(PATHWAY(STAGE("one", "<exit name='e' test='note/@total > 0'>E</exit><exit name='e' test='note/@visit > 0'>E</exit>")), "two criteria");
    bad(PATHWAY(STAGE("one", "<exit name='e' test='note/@total > 0' href='https://elsewhere.example/'>E</exit>")), "p.xml");
    bad(PATHWAY(STAGE("One", "")), "p.xml");
    bad(PATHWAY("<form for='review' name='a'/><form for='review' name='b'/>" STAGE("one", "")), "two forms are for \"review\"");
    bad(PATHWAY("<form for='lunch' name='a'/>" STAGE("one", "")), "p.xml");
    bad(PATHWAY("<form for='review' name='No Name'/>" STAGE("one", "")), "p.xml");
}

static void a_pathway_names_the_forms_of_its_occasions(void **state)
{
    (void)state;
    const struct tc_pathway *pathway;
    assert_int_equal(read_pathway(PATHWAY("<form for='review' name='own_2'/>" STAGE("one", "")), &pathway), TC_OK);
    assert_string_equal(tc_pathway_form(pathway, "review"), "own_2");
    assert_string_equal(tc_pathway_form(pathway, "assessment"), "needs_and_strengths");
    assert_string_equal(tc_pathway_form(NULL, "discharge"), "discharge_summary");
    assert_null(tc_pathway_form(pathway, "lunch"));
}

static enum tc_rc gather(void *user, const struct tc_criterion *criterion, bool is_met)
{
    char **said = user;
    *said = talloc_asprintf_append(*said, "%s%s ", criterion->name, is_met ? "+" : "-");
    return TC_OK;
}

static const char *judged(const struct tc_pathway *pathway, const char *from, const char *to, const char *inside, bool *open_r)
{
    char *said = talloc_strdup(turn, "");
    const struct tc_stage *stage = tc_pathway_stage(pathway, from);
    const struct tc_way *way = tc_stage_way(stage, to);
    struct tc_doc *doc = criteria(inside);
    assert_int_equal(tc_way_judge(pathway, stage, way, turn, doc, gather, &said), TC_OK);
    assert_int_equal(tc_way_is_open(pathway, stage, way, turn, doc, open_r), TC_OK);
    return said;
}

static void a_way_asks_exit_and_entry(void **state)
{
    (void)state;
    const struct tc_pathway *pathway;
    bool open;
    assert_int_equal(read_pathway(PATHWAY(STAGE("one", "<exit name='met' test='note/@visit > 0' href='/case/note/write'>M</exit><way to='two'/>")
                                              STAGE("two", "<entry name='owner' test='assignment/@owner > 0'>O</entry>"
                                                           "<exit name='end' test='note/@total > 9'>E</exit><way to='one' back='yes'/>")),
                                  &pathway), TC_OK);
    assert_string_equal(judged(pathway, "one", "two", "<note visit='1'/><assignment owner='0'/>", &open), "met+ owner- ");
    assert_false(open);
    assert_string_equal(judged(pathway, "one", "two", "<note visit='1'/><assignment owner='1'/>", &open), "met+ owner+ ");
    assert_true(open);
    assert_string_equal(judged(pathway, "two", "one", "<note total='0'/>", &open), "");
    assert_true(open); /* back, whatever the exit asks */
    assert_null(tc_pathway_stage(pathway, "three"));
    assert_null(tc_stage_way(tc_pathway_stage(pathway, "one"), "one"));
    assert_int_equal(pathway->follow_ups[0], 30);
    assert_true(pathway->reasons[1].administrative && !pathway->reasons[0].administrative);
}

static void assert_asks(const char *text, const char *part, bool asks)
{
    struct tc_test *test;
    struct tc_asked asked = {.count = 0};
    assert_int_equal(tc_test_read(turn, turn, names, text, &test), TC_OK);
    tc_test_asks(test, &asked);
    assert_int_equal(tc_asked_has(&asked, part), asks);
}

static void a_test_asks_for_the_parts_that_it_compares(void **state)
{
    (void)state;
    assert_asks("note/@total >= 3 or not(goal/@open = 0)", "note", true);
    assert_asks("note/@total >= 3 or not(goal/@open = 0)", "goal", true);
    assert_asks("note/@total >= 3", "goal", false);
    assert_asks("note/@total >= 3", "not", false);
    assert_asks("note/@total >= 3", "notes", false);
}

static void what_is_asked_is_noted_once_and_never_too_little(void **state)
{
    struct tc_asked asked = {.count = 0};
    (void)state;
    tc_asked_add(&asked, "note/@total");
    tc_asked_add(&asked, "note");
    assert_int_equal(asked.count, 1);
    assert_false(tc_asked_has(&asked, "goal"));
    for (int i = 0; i < TC_ASKED_MOST; i++)
        tc_asked_add(&asked, talloc_asprintf(turn, "part-%d", i));
    assert_true(tc_asked_has(&asked, "goal")); /* no room: all are asked for */
}

/* ---- doc/pathways.md ---------------------------------------------------------------------------- */

static char *manual(void)
{
    FILE *file = fopen(TC_TEST_MANUAL, "rb");
    assert_non_null(file);
    char *text = talloc_zero_size(turn, 64 * 1024);
    assert_true(fread(text, 1, 64 * 1024 - 1, file) > 0);
    fclose(file);
    return text;
}

static void the_written_example_is_a_pathway(void **state)
{
    (void)state;
    const struct tc_pathway *pathway;
    const char *from = strstr(manual(), "<pathway "), *to = strstr(from, "</pathway>") + 10;
    if (tc_pathway_read(turn, turn, "example", from, (size_t)(to - from), &pathway) != TC_OK)
        fail_msg("%s", turn->words);
    assert_string_equal(pathway->name, "meals");
}

static void each_number_that_may_be_asked_is_written_down(void **state)
{
    (void)state;
    const char *text = manual();
    for (const char *const *name = names; *name; name++) {
        const char *part = talloc_strndup(turn, *name, strcspn(*name, "/")), *number = strchr(*name, '@') + 1;
        const char *row = strstr(text, talloc_asprintf(turn, "\n| `%s` | `", part));
        if (!row)
            fail_msg("doc/pathways.md has no row for %s", part);
        const char *list = strchr(strchr(row, '|') + 2, '|') + 3;
        char *words = talloc_asprintf(turn, " %.*s ", (int)strcspn(list, "`"), list);
        if (!strstr(words, talloc_asprintf(turn, " %s ", number)))
            fail_msg("doc/pathways.md does not name %s", *name);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(tests_hold_or_not, begin, end),
        cmocka_unit_test_setup_teardown(what_is_missing_never_holds, begin, end),
        cmocka_unit_test_setup_teardown(tests_that_fail_open_are_refused, begin, end),
        cmocka_unit_test_setup_teardown(pathways_that_cannot_be_are_refused, begin, end),
        cmocka_unit_test_setup_teardown(a_test_asks_for_the_parts_that_it_compares, begin, end),
        cmocka_unit_test_setup_teardown(what_is_asked_is_noted_once_and_never_too_little, begin, end),
        cmocka_unit_test_setup_teardown(a_way_asks_exit_and_entry, begin, end),
        cmocka_unit_test_setup_teardown(a_pathway_names_the_forms_of_its_occasions, begin, end),
        cmocka_unit_test_setup_teardown(the_written_example_is_a_pathway, begin, end),
        cmocka_unit_test_setup_teardown(each_number_that_may_be_asked_is_written_down, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
