/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/audit.h"

#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/text.h"

static bool take_part(const char **rest, char end, char *part_r, size_t room)
{
    const char *stop = end ? strchr(*rest, end) : *rest + strlen(*rest);
    if (!stop || stop == *rest || (size_t)(stop - *rest) >= room)
        return false;
    snprintf(part_r, room, "%.*s", (int)(stop - *rest), *rest);
    *rest = end ? stop + 1 : stop;
    return true;
}

bool tc_audit_mark_read(const char *cursor, struct tc_audit_mark *mark_r)
{
    const char *rest = cursor ? cursor : "";
    char seq[24];
    int64_t moment;
    return take_part(&rest, '~', mark_r->at, sizeof mark_r->at) && tc_moment_read(mark_r->at, &moment) &&
           take_part(&rest, '~', seq, sizeof seq) && tc_text_to_int(seq, 0, INT64_MAX, &mark_r->seq) &&
           take_part(&rest, 0, mark_r->stream, sizeof mark_r->stream);
}
