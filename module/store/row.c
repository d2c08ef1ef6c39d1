/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>

#include "store/store.h"

const struct tc_cell *tc_row_cell(const struct tc_row *row, const char *name)
{
    for (size_t i = 0; i < row->count; i++)
        if (strcmp(row->cells[i].name, name) == 0)
            return &row->cells[i];
    return NULL;
}

int64_t tc_row_int(const struct tc_row *row, const char *name)
{
    const char *text = tc_row_text(row, name);
    return text ? strtoll(text, NULL, 10) : 0;
}

const char *tc_row_text(const struct tc_row *row, const char *name)
{
    const struct tc_cell *cell = tc_row_cell(row, name);
    return cell && !cell->is_null ? cell->text : NULL;
}
