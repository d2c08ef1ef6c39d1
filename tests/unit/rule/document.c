/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <talloc.h>

#include "base/need.h"
#include "base/text.h"
#include "rule/document.h"

#define AUTHOR 7
#define OTHER 8

static void becomes(const char *typed, const char *extension, const char *expected)
{
    char *name = tc_document_name(NULL, typed, extension);
    assert_string_equal(name, expected);
    talloc_free(name);
}

static void a_name_keeps_its_words(void **state)
{
    (void)state;
    becomes("Letter of 3 May.pdf", ".pdf", "Letter of 3 May.pdf");
    becomes("Bescheid Jobcenter Köln (2).PDF", ".pdf", "Bescheid Jobcenter Köln (2).pdf");
    becomes("报告.docx", ".docx", "报告.docx");
    becomes("no extension", ".png", "no extension.png");
    becomes("v1.2 of the long statement", ".txt", "v1.2 of the long statement.txt");
}

static void the_extension_is_what_the_bytes_are(void **state)
{
    (void)state;
    becomes("holiday.exe", ".pdf", "holiday.pdf");
    becomes("invoice.pdf.js", ".txt", "invoice.pdf.txt");
    becomes("page.html", ".txt", "page.txt");
}

static void no_sign_leads_astray(void **state)
{
    (void)state;
    becomes("a/b\\c:d*e?f\"g<h>i|j.pdf", ".pdf", "a_b_c_d_e_f_g_h_i_j.pdf");
    becomes("../../etc/passwd", ".txt", "_.._etc_passwd.txt");
    becomes("line\r\nSet-Cookie: x.pdf", ".pdf", "line__Set-Cookie_ x.pdf");
    becomes("photo\xE2\x80\xAEgpj.exe", ".jpg", "photo_gpj.jpg");
    becomes("a\xE2\x80\x8B" "b\xEF\xBB\xBF" "c\xE2\x81\xA0" "d\xC2\x85" "e.png", ".png", "a_b_c_d_e.png");
    becomes("100%; $(rm -rf) `x`.rtf", ".rtf", "100__ _(rm -rf) _x_.rtf");
}

static void what_systems_take_otherwise_is_changed(void **state)
{
    (void)state;
    becomes(".htaccess", ".txt", "htaccess.txt");
    becomes("-rf.pdf", ".pdf", "rf.pdf");
    becomes("trailing. . .", ".pdf", "trailing.pdf");
    becomes("con.pdf", ".pdf", "_con.pdf");
    becomes("LPT1", ".pdf", "_LPT1.pdf");
    becomes("Common ground.pdf", ".pdf", "Common ground.pdf");
    becomes("", ".pdf", "document.pdf");
    becomes(NULL, ".pdf", "document.pdf");
    becomes("...", ".pdf", "document.pdf");
}

static void a_long_name_is_cut_between_signs(void **state)
{
    char typed[500] = "";
    (void)state;
    for (int i = 0; i < 100; i++)
        strcat(typed, "\xC5\x81\xC3\xB3"); /* Łó */
    char *name = tc_document_name(NULL, typed, ".heic");
    assert_in_range(strlen(name), TC_DOCUMENT_NAME - 5, TC_DOCUMENT_NAME - 1);
    assert_true(tc_text_is_utf8(name, strlen(name)));
    assert_string_equal(name + strlen(name) - 5, ".heic");
    talloc_free(name);
}

static void who_added_it_or_a_supervisor_withdraws_it_once(void **state)
{
    struct tc_document_state document = {.author_id = AUTHOR};
    (void)state;
    assert_true(tc_document_may_withdraw(&document, AUTHOR, 1u << TC_ROLE_INTAKE));
    assert_true(tc_document_may_withdraw(&document, OTHER, 1u << TC_ROLE_SUPERVISOR));
    assert_false(tc_document_may_withdraw(&document, OTHER, 1u << TC_ROLE_CASE_MANAGER));
    assert_false(tc_document_may_withdraw(&(struct tc_document_state){0}, 0, 0));
    assert_true(tc_document_may_change(&document));
    document.withdrawn = true;
    assert_false(tc_document_may_withdraw(&document, AUTHOR, 1u << TC_ROLE_SUPERVISOR));
    assert_false(tc_document_may_change(&document));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_keeps_its_words),
        cmocka_unit_test(the_extension_is_what_the_bytes_are),
        cmocka_unit_test(no_sign_leads_astray),
        cmocka_unit_test(what_systems_take_otherwise_is_changed),
        cmocka_unit_test(a_long_name_is_cut_between_signs),
        cmocka_unit_test(who_added_it_or_a_supervisor_withdraws_it_once),
    };
    return cmocka_run_group_tests_name("document", tests, NULL, NULL);
}
