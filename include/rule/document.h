/* SPDX-License-Identifier: Apache-2.0 */
/* Files of a case: what one may be called, and who may withdraw it, decided without I/O. */
#ifndef TC_RULE_DOCUMENT_H
#define TC_RULE_DOCUMENT_H

#include <stdbool.h>
#include <stdint.h>

#define TC_DOCUMENT_NAME 120 /* bytes of a name with its extension */

struct tc_document_state {
    int64_t author_id; /* who added it */
    bool withdrawn;
};

/* A name that every system takes and that says what the file is: without folders, control characters, signs of a shell or of
 * a direction of writing, names of devices; with the extension that its bytes call for. typed may be NULL. Owned by pool,
 * NULL when memory is short. */
char *tc_document_name(void *pool, const char *typed, const char *extension);

/* Anyone who sees it and may write, unless it was withdrawn. */
bool tc_document_may_change(const struct tc_document_state *document);

/* Who added it or a supervisor, once. roles are bits 1u << enum tc_role. */
bool tc_document_may_withdraw(const struct tc_document_state *document, int64_t viewer, unsigned roles);

#endif
