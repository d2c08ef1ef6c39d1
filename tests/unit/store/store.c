/* SPDX-License-Identifier: Apache-2.0 */
#include "store.h"

/* One group of all, so that the program prints one plan. */
int main(void)
{
    const struct CMUnitTest *const parts[] = {connection_tests, rows_tests, locks_tests, change_tests, past_tests, migrate_tests};
    struct CMUnitTest tests[100];
    size_t count = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (const struct CMUnitTest *test = parts[i]; test->name; test++)
            tests[count++] = *test;
    return _cmocka_run_group_tests("store", tests, count, house_open, house_close);
}
