/* SPDX-License-Identifier: Apache-2.0 */
/* A checkpoint: the head of every stream, signed, and bound to the checkpoint before it. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "audit_chain.h"
#include "base/log.h"
#include "base/text.h"

struct seal {
    struct tc_turn *turn;
    struct tc_store *writer;
    const unsigned char *secret;
    char *heads;     /* the text that is signed; NULL when nothing has moved since the last one */
    char *signature; /* hexadecimal */
};

static const struct tc_grant grant = {.need = TC_NEED_JOB};

/* A line for each stream, in order. */
static enum tc_rc add_heads(struct seal *seal, char **text)
{
    const char *after = "";
    for (;;) {
        struct tc_row row;
        enum tc_rc rc = tc_store_one(seal->writer, seal->turn, &grant, TC_SQL_AUDIT_NEXT_STREAM,
                                     TC_ARGS(tc_arg_text("after", after)), &row);
        const struct tc_cell *hash = rc == TC_OK && row.count ? tc_row_cell(&row, "hash") : NULL;
        if (rc != TC_OK || !hash)
            return rc;
        after = tc_row_text(&row, "stream");
        *text = talloc_asprintf_append(*text, "%s %s %s\n", after, tc_row_text(&row, "seq"),
                                       tc_text_hex(seal->turn, hash->text, hash->length));
    }
}

/* True when the streams stand where the last checkpoint has them. */
static bool is_same(const char *last, const char *heads)
{
    const char *at = last ? strstr(last, "\nat ") : NULL, *lines = at ? strchr(at + 1, '\n') : NULL;
    return lines && strcmp(lines + 1, heads) == 0;
}

static enum tc_rc store_checkpoint(struct seal *seal)
{
    unsigned char signature[TC_SIGNATURE];
    tc_sign(seal->secret, seal->heads, strlen(seal->heads), signature);
    seal->signature = tc_text_hex(seal->turn, signature, sizeof signature);
    return tc_store_change(seal->writer, seal->turn, &grant, TC_SQL_AUDIT_CHECKPOINT_ADD,
                           TC_ARGS(tc_arg_moment("at", seal->turn->now), tc_arg_text("heads", seal->heads),
                                   tc_arg_bytes("signature", signature, sizeof signature)),
                           NULL, NULL);
}

static enum tc_rc seal_in_transaction(void *user)
{
    struct seal *seal = user;
    struct tc_row last;
    char at[TC_DATE_TEXT];
    char *heads = talloc_strdup(seal->turn, "");
    seal->heads = NULL;
    /* Two sealers at once would fork the chain of checkpoints: the second waits here or is refused. */
    enum tc_rc rc = tc_store_change(seal->writer, seal->turn, &grant, TC_SQL_AUDIT_SEAL_ALONE, TC_ARGS(), NULL, NULL);
    if (rc == TC_OK)
        rc = tc_store_one(seal->writer, seal->turn, &grant, TC_SQL_AUDIT_CHECKPOINT_LAST, TC_ARGS(), &last);
    if (rc == TC_OK)
        rc = add_heads(seal, &heads);
    if (rc != TC_OK || is_same(last.count ? tc_row_text(&last, "heads") : NULL, heads))
        return rc;
    const struct tc_cell *previous = last.count ? tc_row_cell(&last, "signature") : NULL;
    tc_moment_write_sql(seal->turn->now, at);
    seal->heads = talloc_asprintf(seal->turn, "previous %s\nat %s\n%s",
                                  previous ? tc_text_hex(seal->turn, previous->text, previous->length) : AUDIT_NONE, at, heads);
    return store_checkpoint(seal);
}

/* One write at the end of the file, so that two programs never mix their lines. */
static enum tc_rc append(const struct seal *seal, const char *file)
{
    char *text = talloc_asprintf(seal->turn, "%ssignature %s\n\n", seal->heads, seal->signature);
    size_t length = strlen(text);
    int fd = open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0640);
    if (fd < 0)
        return tc_fail(seal, TC_FAULT, "%s: %s", file, strerror(errno));
    bool is_written = write(fd, text, length) == (ssize_t)length && fdatasync(fd) == 0;
    int why = errno;
    close(fd);
    return is_written ? TC_OK : tc_fail(seal, TC_FAULT, "%s: %s", file, strerror(why));
}

enum tc_rc tc_audit_seal(struct tc_turn *turn, struct tc_store *writer, const unsigned char secret[64], const char *file)
{
    struct seal seal = {.turn = turn, .writer = writer, .secret = secret};
    enum tc_rc rc = tc_store_transact(writer, turn, seal_in_transaction, &seal, NULL);
    if (rc != TC_OK || !seal.heads)
        return rc;
    tc_log(TC_LOG_NOTICE, "audit checkpoint signed: %s", seal.signature);
    return file ? append(&seal, file) : TC_OK;
}
