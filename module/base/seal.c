/* SPDX-License-Identifier: Apache-2.0 */
#include <sodium.h>
#include <string.h>

#include "base/secret.h"

_Static_assert(TC_KEY == crypto_aead_xchacha20poly1305_ietf_KEYBYTES, "key");
_Static_assert(TC_SIGNATURE == crypto_sign_BYTES, "signature");
#define NONCE crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define TAG crypto_aead_xchacha20poly1305_ietf_ABYTES

static void add_length(crypto_generichash_state *state, size_t length)
{
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)((uint64_t)length >> (8 * i));
    crypto_generichash_update(state, bytes, sizeof bytes);
}

void tc_hash(const unsigned char *key, const struct tc_part *parts, size_t count, unsigned char hash_r[TC_HASH])
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, key, key ? TC_KEY : 0, TC_HASH);
    for (size_t i = 0; i < count; i++) {
        add_length(&state, parts[i].length);
        crypto_generichash_update(&state, parts[i].bytes, parts[i].length);
    }
    crypto_generichash_final(&state, hash_r, TC_HASH);
}

void tc_hash_text(const char *text, unsigned char hash_r[TC_HASH])
{
    tc_hash(NULL, &(struct tc_part){text, strlen(text)}, 1, hash_r);
}

bool tc_hash_same(const void *a, const unsigned char b[TC_HASH])
{
    return sodium_memcmp(a, b, TC_HASH) == 0;
}

void tc_digest(const void *bytes, size_t length, unsigned char digest_r[TC_HASH])
{
    crypto_generichash(digest_r, TC_HASH, bytes, length, NULL, 0);
}

unsigned char *tc_seal(void *pool, const unsigned char key[TC_KEY], const char *label, const void *bytes,
                       size_t length, size_t *length_r)
{
    unsigned char *sealed = talloc_array(pool, unsigned char, NONCE + length + TAG);
    if (!sealed)
        return NULL;
    tc_random(sealed, NONCE);
    unsigned long long got;
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + NONCE, &got, bytes, length, (const unsigned char *)label,
                                               strlen(label), NULL, sealed, key);
    *length_r = NONCE + (size_t)got;
    return sealed;
}

unsigned char *tc_unseal(void *pool, const unsigned char key[TC_KEY], const char *label, const void *sealed,
                         size_t length, size_t *length_r)
{
    if (length < NONCE + TAG)
        return NULL;
    const unsigned char *from = sealed;
    unsigned char *opened = tc_secret_alloc(pool, length - NONCE - TAG + 1);
    unsigned long long got;
    if (!opened)
        return NULL;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(opened, &got, NULL, from + NONCE, length - NONCE,
                                                   (const unsigned char *)label, strlen(label), from, key) != 0) {
        talloc_free(opened);
        return NULL;
    }
    opened[got] = '\0';
    *length_r = (size_t)got;
    return opened;
}

void tc_sign_keys(unsigned char public_r[32], unsigned char secret_r[64])
{
    crypto_sign_keypair(public_r, secret_r);
}

void tc_sign(const unsigned char secret[64], const void *bytes, size_t length, unsigned char signature_r[TC_SIGNATURE])
{
    crypto_sign_detached(signature_r, NULL, bytes, length, secret);
}

bool tc_sign_check(const unsigned char public_key[32], const void *bytes, size_t length,
                   const unsigned char signature[TC_SIGNATURE])
{
    return crypto_sign_verify_detached(signature, bytes, length, public_key) == 0;
}
