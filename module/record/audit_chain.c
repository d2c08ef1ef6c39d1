/* SPDX-License-Identifier: Apache-2.0 */
#include "audit_chain.h"

#include <string.h>

#include "base/text.h"

/* Changes whenever the encoding does, so that an old entry never verifies by a new rule. */
static const char encoding[] = "throughcare audit entry 1";

void audit_hash(const char *const fields[AUDIT_FIELDS], const unsigned char previous[TC_HASH],
                unsigned char hash_r[TC_HASH])
{
    struct tc_part parts[2 + 2 * AUDIT_FIELDS];
    size_t count = 0;
    parts[count++] = (struct tc_part){encoding, sizeof encoding - 1};
    parts[count++] = (struct tc_part){previous, TC_HASH};
    for (size_t i = 0; i < AUDIT_FIELDS; i++) {
        parts[count++] = (struct tc_part){fields[i] ? "=" : "-", 1};
        parts[count++] = (struct tc_part){fields[i] ? fields[i] : "", fields[i] ? strlen(fields[i]) : 0};
    }
    tc_hash(NULL, parts, count, hash_r);
}

/* Cuts the next line off, and its first word if it must be that one. */
static char *next_line(char **rest, const char *word)
{
    char *line = *rest, *end = line ? strchr(line, '\n') : NULL;
    size_t length = strlen(word);
    if (!end || strncmp(line, word, length) != 0)
        return NULL;
    *end = '\0';
    *rest = end + 1;
    return line + length;
}

static bool read_head(char *line, struct audit_head *head_r)
{
    char *seq = strchr(line, ' '), *hash = seq ? strchr(seq + 1, ' ') : NULL;
    if (!hash)
        return false;
    *seq++ = *hash++ = '\0';
    head_r->stream = line;
    return tc_text_to_int(seq, 1, INT64_MAX, &head_r->seq) && tc_text_unhex(hash, head_r->hash, TC_HASH);
}

bool audit_checkpoint_read(void *pool, const char *text, struct audit_checkpoint *checkpoint_r)
{
    char *rest = talloc_strdup(pool, text), *line;
    memset(checkpoint_r, 0, sizeof *checkpoint_r);
    checkpoint_r->previous = next_line(&rest, "previous ");
    checkpoint_r->at = next_line(&rest, "at ");
    if (!checkpoint_r->previous || !checkpoint_r->at)
        return false;
    size_t lines = 0;
    for (const char *c = rest; *c; c++)
        lines += *c == '\n';
    checkpoint_r->heads = talloc_array(pool, struct audit_head, lines);
    while ((line = next_line(&rest, "")))
        if (!checkpoint_r->heads || !read_head(line, &checkpoint_r->heads[checkpoint_r->count++]))
            return false;
    return *rest == '\0';
}
