/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare backup DIR and restore DIR: MariaDB's own dump with the whole history of each versioned
 * table, and beside it a line that says what it is and the hash by which a restore knows it unchanged.
 * Sessions, kept posts and searches are left out: a restored system asks everybody to sign in. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/date.h"
#include "base/secret.h"
#include "base/text.h"
#include "record/audit.h"
#include "tool/tool.h"

#include "client.h"

#define DUMP "record.sql"
#define SEAL "record.txt"

struct keeping {
    struct tc_turn *turn;
    const struct tc_config *config;
    const char *dump, *seal; /* the two files */
};

static struct keeping begin(struct tc_turn *turn, const struct tc_config *config, const char *dir)
{
    return (struct keeping){turn, config, talloc_asprintf(turn, "%s/%s", dir, DUMP), talloc_asprintf(turn, "%s/%s", dir, SEAL)};
}

/* The hash of a file in hexadecimal, read in pieces: chained, so that size is no matter. */
static enum tc_rc hash_file(struct keeping *k, char **hash_r)
{
    static unsigned char piece[1 << 20];
    unsigned char hash[TC_HASH] = {0};
    FILE *stream = fopen(k->dump, "re");
    if (!stream)
        return tc_fail(k->turn, TC_INPUT, "%s: %s", k->dump, strerror(errno));
    size_t got;
    while ((got = fread(piece, 1, sizeof piece, stream)) > 0)
        tc_hash(NULL, (struct tc_part[]){{hash, TC_HASH}, {piece, got}}, 2, hash);
    bool failed = ferror(stream);
    fclose(stream);
    *hash_r = tc_text_hex(k->turn, hash, TC_HASH);
    return failed ? tc_fail(k->turn, TC_FAULT, "%s: cannot be read to its end", k->dump) : TC_OK;
}

/* ---- backup -------------------------------------------------------------------------------------- */

static enum tc_rc write_dump(struct keeping *k)
{
    const char *database = k->config->admin.database;
    const char *const left_out[] = {"session", "kept_post", "kept_post_piece", "search_handle", "throttle"};
    const char *arguments[16] = {"--single-transaction", "--dump-history", "--triggers", "--hex-blob", "--skip-comments"};
    size_t count = 5;
    for (size_t i = 0; i < sizeof left_out / sizeof *left_out; i++)
        arguments[count++] = talloc_asprintf(k->turn, "--ignore-table-data=%s.%s", database, left_out[i]);
    arguments[count++] = database;
    char *half = talloc_asprintf(k->turn, "%s.half", k->dump);
    int output = open(half, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (output < 0)
        return tc_fail(k->turn, TC_INPUT, "%s: %s", half, strerror(errno));
    enum tc_rc rc = tc_client_run(k->turn, &k->config->admin, "mariadb-dump", arguments, -1, output);
    if (rc == TC_OK && (fsync(output) != 0 || rename(half, k->dump) != 0))
        rc = tc_fail(k->turn, TC_FAULT, "%s: %s", k->dump, strerror(errno));
    close(output);
    if (rc != TC_OK)
        unlink(half);
    return rc;
}

static enum tc_rc write_seal(struct keeping *k)
{
    char *hash, at[TC_DATE_TEXT];
    enum tc_rc rc = hash_file(k, &hash);
    if (rc != TC_OK)
        return rc;
    tc_moment_write(k->turn->now, at);
    FILE *stream = fopen(k->seal, "we");
    bool is_written = stream && fprintf(stream, "throughcare-backup 1 %s %s\n", at, hash) > 0;
    if (!stream || fclose(stream) != 0 || !is_written)
        return tc_fail(k->turn, TC_FAULT, "%s: %s", k->seal, strerror(errno));
    printf("backup of %s written: %s\n", at, k->dump);
    return TC_OK;
}

/* The whole record leaves the house: no entry, no backup. */
static enum tc_rc write_audit(struct keeping *k)
{
    const struct tc_audit_entry entry = {
        .kind = TC_AUDIT_EXPORT, .route = "backup", .result = tc_rc_name(TC_OK), .request = k->turn->number, .detail = "the whole record",
    };
    struct tc_store *store;
    struct tc_audit *audit;
    enum tc_rc rc = tc_store_open(k->turn, k->turn, &k->config->admin, &store);
    if (rc == TC_OK)
        rc = tc_audit_open(k->turn, k->turn, store, talloc_asprintf(k->turn, "%s/backup", k->config->serve.machine), &audit);
    return rc == TC_OK ? tc_audit_alone(audit, k->turn, &entry) : rc;
}

int tc_tool_backup(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    if (argc != 2)
        return tc_tool_misused("backup DIR");
    struct keeping k = begin(turn, config, argv[1]);
    enum tc_rc rc = TC_OK;
    if (mkdir(argv[1], S_IRWXU) != 0 && errno != EEXIST)
        rc = tc_fail(turn, TC_INPUT, "%s: %s", argv[1], strerror(errno));
    if (rc == TC_OK && access(k.seal, F_OK) == 0)
        rc = tc_fail(turn, TC_INPUT, "%s: there is a backup in this folder; name another", argv[1]);
    if (rc == TC_OK)
        rc = write_audit(&k);
    if (rc == TC_OK)
        rc = write_dump(&k);
    if (rc == TC_OK)
        rc = write_seal(&k);
    return rc == TC_OK ? TC_EXIT_OK : tc_tool_failed(turn);
}

/* ---- restore -------------------------------------------------------------------------------------- */

static enum tc_rc check_seal(struct keeping *k)
{
    char at[32] = "", said[TC_HASH * 2 + 1] = "", *hash;
    FILE *stream = fopen(k->seal, "re");
    if (!stream)
        return tc_fail(k->turn, TC_INPUT, "%s: %s", k->seal, strerror(errno));
    int got = fscanf(stream, "throughcare-backup 1 %31s %64s", at, said);
    fclose(stream);
    if (got != 2)
        return tc_fail(k->turn, TC_INPUT, "%s: not the seal of a backup", k->seal);
    enum tc_rc rc = hash_file(k, &hash);
    if (rc == TC_OK && strcmp(hash, said) != 0)
        return tc_fail(k->turn, TC_INPUT, "%s: not the file that was written on %s; nothing was restored", k->dump, at);
    return rc;
}

static enum tc_rc check_empty(struct keeping *k)
{
    struct tc_store *store;
    struct tc_row row;
    const struct tc_grant *grant = tc_grant_make(k->turn, (struct tc_grant){.need = TC_NEED_TOOL});
    enum tc_rc rc = tc_store_open(k->turn, k->turn, &k->config->admin, &store);
    if (rc == TC_OK)
        rc = tc_store_one(store, k->turn, grant, TC_SQL_RESTORE_TABLES, TC_ARGS(), &row);
    if (rc == TC_OK && tc_row_int(&row, "tables") > 0)
        return tc_fail(k->turn, TC_INPUT, "the database \"%s\" is not empty; restore into a new one", k->config->admin.database);
    return rc;
}

static enum tc_rc read_dump(struct keeping *k)
{
    const char *const arguments[] = {k->config->admin.database, NULL};
    int input = open(k->dump, O_RDONLY | O_CLOEXEC);
    if (input < 0)
        return tc_fail(k->turn, TC_INPUT, "%s: %s", k->dump, strerror(errno));
    enum tc_rc rc = tc_client_run(k->turn, &k->config->admin, "mariadb", arguments, input, -1);
    close(input);
    return rc;
}

int tc_tool_restore(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    if (argc != 2)
        return tc_tool_misused("restore DIR");
    struct keeping k = begin(turn, config, argv[1]);
    enum tc_rc rc = check_seal(&k);
    if (rc == TC_OK)
        rc = check_empty(&k);
    if (rc == TC_OK)
        rc = read_dump(&k);
    if (rc != TC_OK)
        return tc_tool_failed(turn);
    int done = tc_tool_migrate(turn, config, 1, (char *[]){(char[]){"migrate"}, NULL}); /* views and rights are not in the dump's accounts */
    if (done != TC_EXIT_OK)
        return done;
    /* Not the file: it may well know checkpoints that came after the backup. */
    return tc_tool_audit_verify(turn, config, 2, (char *[]){(char[]){"verify"}, (char[]){"--file="}, NULL});
}
