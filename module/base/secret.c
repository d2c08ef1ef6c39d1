/* SPDX-License-Identifier: Apache-2.0 */
#include "base/secret.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAX_SECRET_FILE 4096

bool tc_secret_start(void)
{
    return sodium_init() >= 0;
}

void tc_random(void *bytes_r, size_t length)
{
    randombytes_buf(bytes_r, length);
}

void tc_token_make(char token_r[TC_TOKEN_HEX + 1])
{
    unsigned char token[TC_TOKEN];
    tc_random(token, sizeof token);
    sodium_bin2hex(token_r, TC_TOKEN_HEX + 1, token, sizeof token);
    sodium_memzero(token, sizeof token);
}

static int wipe(char *secret)
{
    sodium_memzero(secret, talloc_get_size(secret));
    return 0;
}

void *tc_secret_alloc(void *pool, size_t length)
{
    char *secret = talloc_zero_array(pool, char, length > 0 ? length : 1);
    if (secret)
        talloc_set_destructor(secret, wipe);
    return secret;
}

/* systemd shuts the folder of its credentials to all but the service; its ACL shows as the group's right to read. */
static mode_t forbidden_bits(const char *file)
{
    const char *folder = getenv("CREDENTIALS_DIRECTORY");
    size_t length = folder ? strlen(folder) : 0;
    bool is_credential = length > 0 && strncmp(file, folder, length) == 0 && file[length] == '/';
    return is_credential ? S_IWGRP | S_IXGRP | S_IRWXO : S_IRWXG | S_IRWXO;
}

static enum tc_rc check_file(struct tc_turn *turn, const char *file, int descriptor)
{
    struct stat facts;
    if (fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
        return tc_fail(turn, TC_INPUT, "%s: not a plain file", file);
    if (facts.st_mode & forbidden_bits(file))
        return tc_fail(turn, TC_INPUT, "%s: others may read this secret (mode %04o); run: chmod 600 %s", file,
                       (unsigned)(facts.st_mode & 07777), file);
    if (facts.st_size > MAX_SECRET_FILE)
        return tc_fail(turn, TC_INPUT, "%s: over %d bytes, so it is no secret of ours", file, MAX_SECRET_FILE);
    return TC_OK;
}

enum tc_rc tc_secret_read(void *pool, struct tc_turn *turn, const char *file, char **secret_r)
{
    int descriptor = open(file, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return tc_fail(turn, TC_INPUT, "%s: %s", file, strerror(errno));
    enum tc_rc rc = check_file(turn, file, descriptor);
    char *secret = rc == TC_OK ? tc_secret_alloc(pool, MAX_SECRET_FILE + 1) : NULL;
    if (secret) {
        ssize_t got = read(descriptor, secret, MAX_SECRET_FILE);
        while (got > 0 && (secret[got - 1] == '\n' || secret[got - 1] == '\r'))
            secret[--got] = '\0';
        if (got <= 0)
            rc = tc_fail(turn, TC_INPUT, "%s: empty or not readable", file);
        *secret_r = secret;
    }
    close(descriptor);
    return rc != TC_OK || secret ? rc : tc_fail(turn, TC_FAULT, "out of memory");
}
