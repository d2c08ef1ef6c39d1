/* SPDX-License-Identifier: Apache-2.0 */
/* One spelling for all that a directory may take for the same name. */
#ifndef TC_FORMAT_FOLD_H
#define TC_FORMAT_FOLD_H

/* Without capitals, accents, blanks, wide forms and signs that nobody sees; coarser than any directory,
 * so that no way of writing a name is a name of its own. Owned by pool; NULL when memory is short. */
char *tc_name_fold(void *pool, const char *name);

#endif
