/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "rule/audit.h"
#include "rule/structure.h"

static void codes_are_plain(void **state)
{
    (void)state;
    assert_null(tc_code_judge("north"));
    assert_null(tc_code_judge("2nd-team_a"));
    assert_string_equal(tc_code_judge(NULL), "required");
    assert_string_equal(tc_code_judge("n"), "code-form");
    assert_string_equal(tc_code_judge("North"), "code-form");
    assert_string_equal(tc_code_judge("-north"), "code-form");
    assert_string_equal(tc_code_judge("no rth"), "code-form");
    assert_string_equal(tc_code_judge("a23456789012345678901234567890123"), "code-form");
}

static void zones_look_like_zones(void **state)
{
    (void)state;
    assert_null(tc_zone_judge("UTC"));
    assert_null(tc_zone_judge("America/Port-au-Prince"));
    assert_null(tc_zone_judge("Etc/GMT+1"));
    assert_string_equal(tc_zone_judge(""), "required");
    assert_string_equal(tc_zone_judge("../passwd"), "zone-form");
    assert_string_equal(tc_zone_judge("Europe//London"), "zone-form");
    assert_string_equal(tc_zone_judge("Europe/"), "zone-form");
}

static void what_is_used_does_not_end(void **state)
{
    (void)state;
    assert_null(tc_end_judge(true, false, 0));
    assert_string_equal(tc_end_judge(true, false, 2), "still-used");
    assert_string_equal(tc_end_judge(false, false, 0), "required");
    assert_null(tc_end_judge(false, true, 2));
}

static void a_mark_is_read_whole_or_not_at_all(void **state)
{
    struct tc_audit_mark mark;
    (void)state;
    assert_true(tc_audit_mark_read("2026-11-21T21:00:00.123456~127~web1/3", &mark));
    assert_string_equal(mark.at, "2026-11-21T21:00:00.123456");
    assert_int_equal(mark.seq, 127);
    assert_string_equal(mark.stream, "web1/3");
    assert_false(tc_audit_mark_read(NULL, &mark));
    assert_false(tc_audit_mark_read("2026-11-21T21:00:00.123456~127~", &mark));
    assert_false(tc_audit_mark_read("yesterday~127~web1/3", &mark));
    assert_false(tc_audit_mark_read("2026-11-21 21:00:00.123456~-1~web1/3", &mark));
    assert_false(tc_audit_mark_read("2026-11-21 21:00:00.123456~1", &mark));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_are_plain),
        cmocka_unit_test(zones_look_like_zones),
        cmocka_unit_test(what_is_used_does_not_end),
        cmocka_unit_test(a_mark_is_read_whole_or_not_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
