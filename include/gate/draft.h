/* SPDX-License-Identifier: Apache-2.0 */
/* A draft: what was typed into the several forms of one matter until it is decided, as pairs in one row,
 * sealed with the key that stands outside the database. Each form has its part of it by its fields. */
#ifndef TC_GATE_DRAFT_H
#define TC_GATE_DRAFT_H

#include "format/form.h"
#include "gate/handler.h"

/* Opens the sealed cell of a row; label names the row, so that one row's seal fits no other. An empty
 * cell is an empty draft. TC_FAULT if the key or the label is another's. */
TC_MUST_USE enum tc_rc tc_draft_open(const struct tc_input *in, const char *label, const struct tc_cell *sealed, struct tc_pairs *typed_r);
/* The same for whoever goes on without it: the log says that it is locked, and typed_r is empty. Its words are not lost: with the key that
 * it was sealed with it opens again. */
TC_MUST_USE enum tc_rc tc_draft_try(const struct tc_input *in, const char *label, const struct tc_cell *sealed, struct tc_pairs *typed_r, bool *is_locked_r);
/* The pairs sealed, as a value for the statement's :name; owned by the turn. TC_LARGE if they are more than a draft holds. */
TC_MUST_USE enum tc_rc tc_draft_seal(const struct tc_input *in, const char *label, const struct tc_pairs *typed, const char *name,
                                     struct tc_arg *arg_r);
/* The same of plain bytes, like those of a file; what is opened ends with a NUL after its length. */
TC_MUST_USE enum tc_rc tc_draft_seal_bytes(const struct tc_input *in, const char *label, const void *bytes, size_t length, const char *name,
                                           struct tc_arg *arg_r);
TC_MUST_USE enum tc_rc tc_draft_open_bytes(const struct tc_input *in, const char *label, const struct tc_cell *sealed, char **bytes_r, size_t *length_r);

/* What was sent for these fields stands in place of what they said before; all others stay. */
TC_MUST_USE enum tc_rc tc_draft_take(const struct tc_input *in, const struct tc_field *fields, struct tc_pairs *typed);
/* One pair of our own, in place of what there was by that name; no field of a form may have it. */
TC_MUST_USE enum tc_rc tc_draft_set(struct tc_pairs *typed, const char *name, const char *value);

/* The draft read by a form's fields, as if that form had been sent; what a form requires may be missing. */
TC_MUST_USE enum tc_rc tc_draft_read(const struct tc_input *in, const struct tc_field *fields, const struct tc_pairs *typed,
                                     const struct tc_input **in_r);
/* The same, what is wrong noted as errors of the form in hand; what is required and missing is wrong, too. */
TC_MUST_USE enum tc_rc tc_draft_judge(const struct tc_input *in, const struct tc_field *fields, const struct tc_pairs *typed,
                                      const struct tc_input **in_r);
/* <answer name="…"> below parent for each pair of these fields, as typed, and one for a whole date with its
 * words as text="…": part/form.xsl shows them in the form's fields. Gives how many. */
size_t tc_draft_show(struct tc_view *v, const struct tc_field *fields, const struct tc_pairs *typed, struct tc_node *parent);

#endif
