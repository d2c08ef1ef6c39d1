/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare audit: keys, seal, verify. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/secret.h"
#include "base/text.h"
#include "record/audit.h"
#include "tool/tool.h"

/* A new file: what seals a log must never be replaced by mistake. */
static enum tc_rc write_key(struct tc_turn *turn, const char *file, mode_t mode, const void *key, size_t length)
{
    char *text = talloc_asprintf(turn, "%s\n", tc_text_hex(turn, key, length));
    int fd = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0)
        return tc_fail(turn, TC_INPUT, "%s: %s", file, strerror(errno));
    bool is_written = write(fd, text, strlen(text)) == (ssize_t)strlen(text) && fsync(fd) == 0;
    int why = errno;
    close(fd);
    explicit_bzero(text, strlen(text));
    return is_written ? TC_OK : tc_fail(turn, TC_FAULT, "%s: %s", file, strerror(why));
}

int tc_tool_audit_keys(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    const char *secret_file = tc_tool_option(argc, argv, "secret"), *public_file = tc_tool_option(argc, argv, "public");
    unsigned char public_key[32], *secret = tc_secret_alloc(turn, 64);
    if (!secret)
        return TC_EXIT_FAULT;
    secret_file = secret_file ? secret_file : config->audit_secret_file;
    public_file = public_file ? public_file : config->audit_public_file;
    tc_sign_keys(public_key, secret);
    if (write_key(turn, secret_file, 0600, secret, 64) != TC_OK || write_key(turn, public_file, 0644, public_key, 32) != TC_OK)
        return tc_tool_failed(turn);
    printf("%s: keep it secret\n%s: give it to those who verify\n", secret_file, public_file);
    return TC_EXIT_OK;
}

int tc_tool_audit_seal(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    struct tc_store *writer = NULL;
    if (argc > 1)
        return tc_tool_misused("audit %s takes no argument", argv[0]);
    if (tc_store_open(turn, turn, &config->writer, &writer) != TC_OK
        || tc_audit_seal(turn, writer, config->audit_secret, config->audit_file) != TC_OK)
        return tc_tool_failed(turn);
    return TC_EXIT_OK;
}

static enum tc_rc read_public_key(struct tc_turn *turn, const char *file, unsigned char key_r[32])
{
    char hex[80] = "";
    FILE *in = fopen(file, "re");
    if (!in)
        return tc_fail(turn, TC_INPUT, "%s: %s", file, strerror(errno));
    bool is_key = fgets(hex, sizeof hex, in) && tc_text_unhex(tc_text_trim(hex), key_r, 32);
    fclose(in);
    return is_key ? TC_OK : tc_fail(turn, TC_INPUT, "%s: must be 64 hexadecimal digits", file);
}

#define LONGEST 86400 /* seconds: years of a large agency are read in one go */

/* The file that the clerk seals into, if it is here, or the one that is named; an empty name means none. */
static const char *seal_file_of(const struct tc_config *config, const char *named)
{
    if (named)
        return *named ? named : NULL;
    return config->audit_file && access(config->audit_file, F_OK) == 0 ? config->audit_file : NULL;
}

int tc_tool_audit_verify(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    const char *key_file = tc_tool_option(argc, argv, "public-key"), *seal_file = seal_file_of(config, tc_tool_option(argc, argv, "file"));
    struct tc_store_config account = config->writer;
    struct tc_store *writer = NULL; /* the reader's account sees the log only through its views */
    struct tc_audit_report report;
    unsigned char key[32];
    account.answer_seconds = LONGEST;
    if (read_public_key(turn, key_file ? key_file : config->audit_public_file, key) != TC_OK
        || tc_store_open(turn, turn, &account, &writer) != TC_OK
        || tc_audit_verify(turn, writer, key, seal_file, &report) != TC_OK)
        return tc_tool_failed(turn);
    if (report.fault[0])
        return puts(report.fault), TC_EXIT_FOUND;
    printf("whole: %" PRId64 " entries in %" PRId64 " streams, %" PRId64 " checkpoints%s\n", report.entries, report.streams,
           report.checkpoints, seal_file ? "" : ", without the append-only file");
    return TC_EXIT_OK;
}
