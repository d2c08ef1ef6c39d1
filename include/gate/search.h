/* SPDX-License-Identifier: Apache-2.0 */
/* A search is a POST: what was searched for is sealed under a handle, and the 303 leads to the
 * page of results with only the handle in its address. */
#ifndef TC_GATE_SEARCH_H
#define TC_GATE_SEARCH_H

#include "gate/handler.h"

/* In the command: keeps the fields as typed and sets the way on to PATH?search=HANDLE. */
TC_MUST_USE enum tc_rc tc_search_keep(struct tc_act *a, const char *path);
/* In the screen, whose fields have {"search", TC_FIELD_LINE}: what was searched for, read by the
 * command's fields. *in_r is NULL when nothing was searched yet; TC_GONE for a handle that is
 * another's, too old or made up. The words also go into the page's <input>, for the form. */
TC_MUST_USE enum tc_rc tc_search_read(struct tc_view *v, const struct tc_field *fields, const struct tc_input **in_r);

#endif
