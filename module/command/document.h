/* SPDX-License-Identifier: Apache-2.0 */
/* Files that come to a case, by the form of its documents or as the answer to a question. */
#ifndef TC_COMMAND_DOCUMENT_H
#define TC_COMMAND_DOCUMENT_H

#include "gate/handler.h"

struct command_document {
    const struct tc_pair *upload;
    const char *field;           /* where errors are shown */
    const char *kind, *title, *dated, *note, *segment;
    bool may_be_there;           /* the same file of the case will do; else it is an error */
    int64_t of_case;             /* a case that comes of an intake in this transaction, and has no file yet; 0: the request's */
};
TC_MUST_USE enum tc_rc command_document_add(struct tc_act *a, const struct command_document *document, int64_t *id_r);

#endif
