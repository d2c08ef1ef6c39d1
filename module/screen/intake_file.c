/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>

#include "format/magic.h"
#include "intake.h"
#include "screens.h"

const struct tc_field intake_file_fields[] = {
    {.name = "id", .kind = TC_FIELD_ID, .required = true},
    {.name = "file", .kind = TC_FIELD_ID, .required = true},
    {.name = NULL},
};

enum tc_rc show_intake_file(struct tc_view *v)
{
    struct tc_intake intake;
    struct tc_pair file;
    enum tc_rc rc = intake_open(v, tc_in_int(v->in, "id"), &intake);
    if (rc == TC_OK)
        rc = tc_intake_file_read(v->in, v->record, &intake, tc_in_int(v->in, "file"), &file);
    if (rc != TC_OK)
        return rc;
    const struct tc_format *format = tc_format_of(file.value, file.length);
    v->object = talloc_asprintf(v->turn, "intake %" PRId64, intake.form.id);
    v->detail = talloc_asprintf(v->turn, "file %" PRId64 ", %zu bytes", tc_in_int(v->in, "file"), file.length);
    v->file = (struct tc_file){file.file_name, format ? format->media_type : "application/octet-stream", (char *)file.value, file.length};
    return TC_OK;
}
