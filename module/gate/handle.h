/* SPDX-License-Identifier: Apache-2.0 */
/* What one person may see again for a while, sealed under a handle, so that no address and no log tells it. */
#ifndef TC_GATE_HANDLE_INSIDE_H
#define TC_GATE_HANDLE_INSIDE_H

#include "request.h"

struct handle_kind {
    const char *name; /* what is sealed for one is not opened as another */
    int64_t keep_for;
};

/* Within a command's transaction; the handle is the request's. */
TC_MUST_USE enum tc_rc handle_seal(struct tc_request *r, const struct handle_kind *kind, const char *text, size_t length, const char **handle_r);
/* TC_GONE for a handle that is another's, too old or made up (or NULL). */
TC_MUST_USE enum tc_rc handle_open(struct tc_request *r, const struct handle_kind *kind, const char *handle, const char **text_r, size_t *length_r);

#endif
