/* SPDX-License-Identifier: Apache-2.0 */
/* Random bytes, hashes, seals and signatures: libsodium behind names that say what for. */
#ifndef TC_BASE_SECRET_H
#define TC_BASE_SECRET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/turn.h"

#define TC_HASH 32      /* BLAKE2b-256 */
#define TC_KEY 32       /* XChaCha20-Poly1305 key */
#define TC_TOKEN 32     /* random token, 256 bits */
#define TC_TOKEN_HEX 64
#define TC_SIGNATURE 64 /* Ed25519 (RFC 8032) */

/* Once, before anything else; false if the system gives no randomness. */
bool tc_secret_start(void);

/* Bytes that nobody can guess, from the system's generator. */
void tc_random(void *bytes_r, size_t length);
/* A new token as 64 hexadecimal digits. */
void tc_token_make(char token_r[TC_TOKEN_HEX + 1]);

/* BLAKE2b-256 of the parts in order, each preceded by its length (64 bit, little endian),
 * keyed when key is not NULL. */
struct tc_part {
    const void *bytes;
    size_t length;
};
void tc_hash(const unsigned char *key, const struct tc_part *parts, size_t count, unsigned char hash_r[TC_HASH]);
void tc_hash_text(const char *text, unsigned char hash_r[TC_HASH]);
/* In constant time. */
bool tc_hash_same(const void *a, const unsigned char b[TC_HASH]);
/* Of the bytes alone, as b2sum -l 256 gives it. */
void tc_digest(const void *bytes, size_t length, unsigned char digest_r[TC_HASH]);

/* Memory for a secret that is wiped when it is freed; owned by pool. */
void *tc_secret_alloc(void *pool, size_t length);
/* The contents of a secret's own file without its last line feed. Refused (TC_INPUT, with
 * what to do) when group or others may read it, when it is no plain file or over 4 KiB. */
enum tc_rc tc_secret_read(void *pool, struct tc_turn *turn, const char *file, char **secret_r);

/* Seals bytes so that only the key opens them; label says what for and must match. */
unsigned char *tc_seal(void *pool, const unsigned char key[TC_KEY], const char *label, const void *bytes,
                       size_t length, size_t *length_r);
/* Ends with a NUL after its length; NULL if the key, the label or one bit is wrong. */
unsigned char *tc_unseal(void *pool, const unsigned char key[TC_KEY], const char *label, const void *sealed,
                         size_t length, size_t *length_r);

/* Ed25519. The secret key is 64 bytes as libsodium keeps it (seed and public key). */
void tc_sign_keys(unsigned char public_r[32], unsigned char secret_r[64]);
void tc_sign(const unsigned char secret[64], const void *bytes, size_t length, unsigned char signature_r[TC_SIGNATURE]);
bool tc_sign_check(const unsigned char public_key[32], const void *bytes, size_t length,
                   const unsigned char signature[TC_SIGNATURE]);

#endif
