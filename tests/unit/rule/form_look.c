/* SPDX-License-Identifier: Apache-2.0 */
/* Small hints of how a form looks: read where they say something, named where they do not. */
#include "form.h"

#define STRING(value) "<valueString value=\"" value "\"/>"
#define CATEGORY(code) HL7("questionnaire-displayCategory", "<valueCodeableConcept><coding><code value=\"" code "\"/></coding></valueCodeableConcept>")
#define LINK(uri) HL7("questionnaire-supportLink", "<valueUri value=\"" uri "\"/>")

static void small_hints_are_read(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(LINK("https://forms.example.org/a?b=1")
        ITEM("a", "open-choice", OPTION("x", "X") SDC("openLabel", STRING("Another")) HL7("questionnaire-choiceOrientation", "<valueCode value=\"horizontal\"/>"))
        ITEM("b", "display", CATEGORY("security")) ITEM("c", "display", CATEGORY("instructions")) ITEM("d", "display", CATEGORY("help"))
        ITEM("e", "string", SDC("shortText", STRING("Days")) LINK("https://example.org") LINK("https://example.org/2#x"))
        "<item><linkId value=\"f\"/><text value=\"A long text\">" SDC("shortText", STRING("Text")) "</text><type value=\"string\"/></item>"));
    assert_string_equal(form->items[0].open_label, "Another");
    assert_string_equal(form->items[0].orientation, "horizontal");
    assert_string_equal(form->items[1].category, "security");
    assert_string_equal(form->items[2].category, "instructions");
    assert_string_equal(form->items[3].category, "help");
    assert_string_equal(form->items[4].brief, "Days");
    assert_string_equal(form->items[5].brief, "Text");
    assert_string_equal(form->items[4].links[1], "https://example.org/2#x");
    assert_null(form->items[4].links[2]);
    assert_string_equal(form->links[0], "https://forms.example.org/a?b=1");
    says_nothing();
}

static void links_lead_where_they_say(void **state)
{
    (void)state;
    static const char *const bad[] = {"http://example.org", "javascript:alert(1)", "https://", "https://a@example.org", "https://example.org/a@b", "https://example.org\\@x",
                                      "https://ex%41mple.org", "https://example.org/\"x", "//example.org", "HTTPS://example.org", "https://ex\303\244mple.org"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const char *quoted = strchr(bad[i], '"') ? "https://example.org/&quot;x" : bad[i];
        const struct tc_form *form = reads(talloc_asprintf(turn, Q(ITEM("a", "string", LINK("%s"))), quoted));
        assert_null(form->items[0].links);
        says(TC_REMARK_UNSUPPORTED, "a", "is no web address that begins with https://: it is not shown");
    }
    (void)reads(Q(OURS("public", "<valueBoolean value=\"true\"/>") ITEM("a", "string", LINK("https://example.org"))));
    says(TC_REMARK_UNSUPPORTED, "a", "it is shown to workers alone");
}

static void a_hint_where_it_says_nothing_is_named(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q(ITEM("a", "choice", OPTION("x", "X") SDC("openLabel", STRING("Another"))) ITEM("b", "group", CATEGORY("instructions"))
        ITEM("c", "display", CATEGORY("legal")) ITEM("d", "choice", OPTION("x", "X") HL7("questionnaire-choiceOrientation", "<valueCode value=\"diagonal\"/>"))
        ITEM("e", "string", SDC("shortText", STRING("12345678901234567890123456789012345678901234567890123456789012345678901234567890!")))
        ITEM("f", "decimal", HL7("questionnaire-unitOption", CODING("kg", "kg")))));
    says(TC_REMARK_UNSUPPORTED, "a", "openLabel says nothing of a choice");
    says(TC_REMARK_NOTE, "b", "displayCategory says nothing of a group");
    says(TC_REMARK_UNSUPPORTED, "c", "displayCategory \"legal\" is not known");
    says(TC_REMARK_UNSUPPORTED, "d", "choiceOrientation \"diagonal\" is not known");
    says(TC_REMARK_UNSUPPORTED, "e", "shortText is longer than 80 characters");
    says(TC_REMARK_UNSUPPORTED, "f", "unitOption and unitValueSet say nothing of a decimal");
    for (size_t i = 0; i < form->item_count; i++)
        assert_true(!form->items[i].open_label && !form->items[i].category && !form->items[i].orientation && !form->items[i].brief);
}

static void units_come_of_value_sets(void **state)
{
    (void)state;
    const struct tc_form *form = reads(Q("<contained><ValueSet><id value=\"v\"/><compose><include><system value=\"s\"/><concept><code value=\"kg\"/><display value=\"kilo\"/></concept>"
            "<concept><code value=\"st\"/><display value=\"stone\"/></concept></include></compose></ValueSet></contained>"
        ITEM("a", "quantity", HL7("questionnaire-unitOption", CODING("kg", "kg")) HL7("questionnaire-unitValueSet", "<valueCanonical value=\"#v\"/>"))
        ITEM("b", "quantity", HL7("questionnaire-unitValueSet", "<valueCanonical value=\"http://hl7.org/fhir/ValueSet/ucum-bodyweight|4.0.1\"/>"))
        ITEM("c", "quantity", HL7("questionnaire-unitValueSet", "<valueCanonical value=\"http://e.org/none\"/>"))));
    assert_int_equal(form->items[0].unit_count, 2);
    assert_string_equal(form->items[0].units[0].words, "kg");
    assert_string_equal(form->items[0].units[1].words, "stone");
    assert_int_equal(form->items[1].unit_count, 3);
    assert_string_equal(form->items[1].units[2].value.code, "[lb_av]");
    assert_int_equal(form->items[2].unit_count, 0);
    assert_int_equal(form->items[0].option_count, 0);
    says(TC_REMARK_NOTE, "b", "its codes are those that the program knows");
    says(TC_REMARK_UNSUPPORTED, "c", "unitValueSet: http://e.org/none is not in this form: the answer has no unit");
}

int look_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(small_hints_are_read, form_begin, form_end),
        cmocka_unit_test_setup_teardown(links_lead_where_they_say, form_begin, form_end),
        cmocka_unit_test_setup_teardown(a_hint_where_it_says_nothing_is_named, form_begin, form_end),
        cmocka_unit_test_setup_teardown(units_come_of_value_sets, form_begin, form_end),
    };
    return cmocka_run_group_tests_name("rule form look", tests, NULL, NULL);
}
