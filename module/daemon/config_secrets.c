/* SPDX-License-Identifier: Apache-2.0 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/secret.h"
#include "base/text.h"
#include "daemon/config.h"

static enum tc_rc read_password(struct tc_config *config, struct tc_turn *turn, const char *file, const char **password_r)
{
    char *secret = NULL;
    enum tc_rc rc = file ? tc_secret_read(config, turn, file, &secret) : TC_OK;
    *password_r = secret;
    return rc;
}

/* A key as hexadecimal digits in a file of its own. */
static enum tc_rc read_key(struct tc_config *config, struct tc_turn *turn, const char *file, size_t length,
                           const unsigned char **key_r)
{
    char *hex = NULL;
    enum tc_rc rc = tc_secret_read(config, turn, file, &hex);
    if (rc != TC_OK)
        return rc;
    unsigned char *key = tc_secret_alloc(config, length);
    bool is_key = key && tc_text_unhex(hex, key, length);
    talloc_free(hex);
    *key_r = key;
    return is_key ? TC_OK : tc_fail(turn, TC_INPUT, "%s: must be %zu hexadecimal digits", file, length * 2);
}

/* The public half stands at the end of the secret one (libsodium): who verifies must have been given that one. */
static enum tc_rc check_pair(struct tc_config *config, struct tc_turn *turn)
{
    char hex[80] = "";
    unsigned char public_key[32];
    FILE *in = fopen(config->audit_public_file, "re");
    if (!in)
        return tc_fail(turn, TC_INPUT, "%s: %s", config->audit_public_file, strerror(errno));
    bool is_key = fgets(hex, sizeof hex, in) && tc_text_unhex(tc_text_trim(hex), public_key, sizeof public_key);
    fclose(in);
    if (!is_key || memcmp(public_key, config->audit_secret + 32, sizeof public_key) != 0)
        return tc_fail(turn, TC_INPUT, "%s: not the public half of %s", config->audit_public_file, config->audit_secret_file);
    return TC_OK;
}

enum tc_rc tc_config_secrets(struct tc_config *config, struct tc_turn *turn, unsigned with)
{
    enum tc_rc rc = TC_OK;
    if (with & TC_WITH_ADMIN && !config->admin.user)
        rc = tc_fail(turn, TC_INPUT, "%s: the database's admin account is not given", config->file);
    if (rc == TC_OK && with & TC_WITH_READER)
        rc = read_password(config, turn, config->reader_file, &config->reader.password);
    if (rc == TC_OK && with & TC_WITH_WRITER)
        rc = read_password(config, turn, config->writer_file, &config->writer.password);
    if (rc == TC_OK && with & TC_WITH_ADMIN)
        rc = read_password(config, turn, config->admin_file, &config->admin.password);
    if (rc == TC_OK && with & TC_WITH_DIRECTORY)
        rc = read_password(config, turn, config->directory_file, &config->directory.bind_secret);
    if (rc == TC_OK && with & TC_WITH_KEPT)
        rc = read_key(config, turn, config->kept_file, TC_KEY, &config->kept_key);
    if (rc == TC_OK && with & TC_WITH_AUDIT_SECRET)
        rc = read_key(config, turn, config->audit_secret_file, 64, &config->audit_secret);
    if (rc == TC_OK && with & TC_WITH_AUDIT_SECRET)
        rc = check_pair(config, turn);
    return rc;
}
