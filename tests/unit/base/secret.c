/* SPDX-License-Identifier: Apache-2.0 */
#include "base.h"

#include <sys/stat.h>

#include "base/secret.h"
#include "base/text.h"

static void a_seal_opens_only_whole_and_for_its_purpose(void **state)
{
    (void)state;
    void *pool = talloc_new(NULL);
    unsigned char key[TC_KEY], other[TC_KEY];
    size_t sealed_length, length;
    tc_random(key, sizeof key);
    tc_random(other, sizeof other);
    unsigned char *sealed = tc_seal(pool, key, "kept post", "body", 4, &sealed_length);
    unsigned char *opened = tc_unseal(pool, key, "kept post", sealed, sealed_length, &length);
    assert_int_equal(length, 4);
    assert_string_equal((char *)opened, "body");
    assert_null(tc_unseal(pool, other, "kept post", sealed, sealed_length, &length));
    assert_null(tc_unseal(pool, key, "search", sealed, sealed_length, &length));
    assert_null(tc_unseal(pool, key, "kept post", sealed, 10, &length));
    for (size_t i = 0; i < sealed_length; i++) {
        sealed[i] ^= 1;
        assert_null(tc_unseal(pool, key, "kept post", sealed, sealed_length, &length));
        sealed[i] ^= 1;
    }
    talloc_free(pool);
}

/* b2sum -l 256 of abc. */
static void a_digest_is_the_one_that_others_compute(void **state)
{
    unsigned char digest[TC_HASH], expected[TC_HASH];
    (void)state;
    tc_digest("abc", 3, digest);
    assert_true(tc_text_unhex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319", expected, TC_HASH));
    assert_memory_equal(digest, expected, TC_HASH);
}

/* With plain concatenation "ab","c" and "a","bc" would hash alike. */
static void parts_of_a_hash_keep_their_borders(void **state)
{
    (void)state;
    unsigned char one[TC_HASH], two[TC_HASH];
    tc_hash(NULL, (struct tc_part[]){{"ab", 2}, {"c", 1}}, 2, one);
    tc_hash(NULL, (struct tc_part[]){{"a", 1}, {"bc", 2}}, 2, two);
    assert_memory_not_equal(one, two, TC_HASH);
}

static void a_signature_holds_for_its_bytes_alone(void **state)
{
    (void)state;
    unsigned char public_key[32], secret[64], signature[TC_SIGNATURE];
    tc_sign_keys(public_key, secret);
    tc_sign(secret, "heads", 5, signature);
    assert_true(tc_sign_check(public_key, "heads", 5, signature));
    assert_false(tc_sign_check(public_key, "Heads", 5, signature));
    signature[3] ^= 1;
    assert_false(tc_sign_check(public_key, "heads", 5, signature));
}

static void a_secret_that_others_may_read_is_refused(void **state)
{
    (void)state;
    struct tc_turn *turn = tc_turn_new(NULL, 0);
    char file[] = "secret-XXXXXX", *secret = NULL;
    int descriptor = mkstemp(file);
    assert_int_equal(write(descriptor, "s3cret\n", 7), 7);
    assert_int_equal(tc_secret_read(turn, turn, file, &secret), TC_OK);
    assert_string_equal(secret, "s3cret");
    fchmod(descriptor, 0640);
    assert_int_equal(tc_secret_read(turn, turn, file, &secret), TC_INPUT);
    assert_non_null(strstr(turn->words, "chmod 600"));
    unlink(file);
    tc_turn_mend(turn);
    assert_int_equal(tc_secret_read(turn, turn, file, &secret), TC_INPUT);
    close(descriptor);
    talloc_free(turn);
}

static void hexadecimal_goes_there_and_back(void **state)
{
    (void)state;
    unsigned char bytes[4];
    char *hex = tc_text_hex(NULL, "\x00\xFF\x10\x7e", 4);
    assert_string_equal(hex, "00ff107e");
    assert_true(tc_text_unhex(hex, bytes, 4));
    assert_memory_equal(bytes, "\x00\xFF\x10\x7e", 4);
    assert_false(tc_text_unhex("00ff10", bytes, 4));
    assert_false(tc_text_unhex("00ff10zz", bytes, 4));
    assert_true(tc_text_same_secret("abc", "abc"));
    assert_false(tc_text_same_secret("abc", "abcd"));
    talloc_free(hex);
}

int run_secret_tests(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_seal_opens_only_whole_and_for_its_purpose),
        cmocka_unit_test(parts_of_a_hash_keep_their_borders),
        cmocka_unit_test(a_digest_is_the_one_that_others_compute),
        cmocka_unit_test(a_signature_holds_for_its_bytes_alone),
        cmocka_unit_test(a_secret_that_others_may_read_is_refused),
        cmocka_unit_test(hexadecimal_goes_there_and_back),
    };
    return cmocka_run_group_tests_name("secret", tests, NULL, NULL);
}
