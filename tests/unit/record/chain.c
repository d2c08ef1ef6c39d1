/* SPDX-License-Identifier: Apache-2.0 */
/* The encoding that a hash of the log is over, and the text of a checkpoint. Logs that were written
 * years ago must verify: a change of the golden value needs a new encoding beside the old one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "audit_chain.h"
#include "base/text.h"

static const char *const entry[AUDIT_FIELDS] = {
    "web1/3", "127", "2026-11-21 21:00:00.000001", "change", "12", "34", "56", "/case/note/add", "note 17", "ok", "7K2M", NULL, "192.0.2.7",
};

static char *hash_of(void *pool, const char *const fields[AUDIT_FIELDS])
{
    static const unsigned char previous[TC_HASH] = {1, 2, 3};
    unsigned char hash[TC_HASH];
    audit_hash(fields, previous, hash);
    return tc_text_hex(pool, hash, sizeof hash);
}

static void an_entry_has_the_hash_that_it_always_had(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    assert_string_equal(hash_of(turn, entry), "2c189294628b581bf5f32e53c59aa1f8e091d44d056d940b2c74ae1244d4f8de");
    talloc_free(turn);
}

static void no_two_entries_share_their_bytes(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    char *original = hash_of(turn, entry);
    for (size_t i = 0; i < AUDIT_FIELDS; i++) {
        static const char *const others[] = {NULL, "", "-", "=", "x"};
        for (size_t n = 0; n < sizeof others / sizeof *others; n++) {
            const char *changed[AUDIT_FIELDS];
            memcpy(changed, entry, sizeof changed);
            changed[i] = others[n];
            if (changed[i] != entry[i])
                assert_string_not_equal(hash_of(turn, changed), original);
        }
    }
    const char *moved[AUDIT_FIELDS]; /* a letter from the end of one column to the start of the next */
    memcpy(moved, entry, sizeof moved);
    moved[AUDIT_OBJECT] = "note 1", moved[AUDIT_RESULT] = "7ok";
    assert_string_not_equal(hash_of(turn, moved), original);
    talloc_free(turn);
}

#define HASH "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"

static void a_checkpoint_is_read_as_it_was_written(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    struct audit_checkpoint checkpoint;
    assert_true(audit_checkpoint_read(turn, "previous -\nat 2026-11-21 21:00:00.000001\na/1 7 " HASH "\na/2 9 " HASH "\n", &checkpoint));
    assert_string_equal(checkpoint.previous, AUDIT_NONE);
    assert_string_equal(checkpoint.at, "2026-11-21 21:00:00.000001");
    assert_int_equal(checkpoint.count, 2);
    assert_string_equal(checkpoint.heads[1].stream, "a/2");
    assert_int_equal(checkpoint.heads[1].seq, 9);
    assert_int_equal(checkpoint.heads[1].hash[31], 0x1f);
    assert_true(audit_checkpoint_read(turn, "previous -\nat x\n", &checkpoint));
    assert_int_equal(checkpoint.count, 0);
    talloc_free(turn);
}

static void what_is_no_checkpoint_is_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "", "previous -", "previous -\n", "at x\nprevious -\n", "previous -\nat x", "previous -\nat x\na/1 7 " HASH, "previous -\nat x\na/1 7\n",
        "previous -\nat x\na/1 0 " HASH "\n", "previous -\nat x\na/1 -1 " HASH "\n", "previous -\nat x\na/1 x " HASH "\n",
        "previous -\nat x\na/1 7 " HASH "0\n", "previous -\nat x\na/1 7 \n", "previous -\nat x\n\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct tc_turn *turn = tc_turn_new(NULL, 0);
        struct audit_checkpoint checkpoint;
        assert_false(audit_checkpoint_read(turn, texts[i], &checkpoint));
        talloc_free(turn);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_entry_has_the_hash_that_it_always_had), cmocka_unit_test(no_two_entries_share_their_bytes),
        cmocka_unit_test(a_checkpoint_is_read_as_it_was_written), cmocka_unit_test(what_is_no_checkpoint_is_refused),
    };
    return tc_secret_start() ? cmocka_run_group_tests(tests, NULL, NULL) : 1;
}
