/* SPDX-License-Identifier: Apache-2.0 */
/* Steps 7 and 8: the document against its grammar, then through its stylesheet. */
#include "config.h"

#include "request.h"

#include "base/limits.h"

#ifdef TC_CONTRACTS
enum tc_rc tc_contract(struct tc_request *r)
{
    if (!r->doc || r->file.bytes || (r->screen && (r->screen->flags & TC_ROUTE_EXPORT)))
        return TC_OK;
    return tc_sheets_check(r->gate->sheets, r->turn, r->sheet, r->doc);
}
#else
enum tc_rc tc_contract(struct tc_request *r)
{
    (void)r;
    return TC_OK;
}
#endif

static enum tc_rc write_xml(struct tc_request *r)
{
    r->drawn.media_type = "application/xml; charset=utf-8";
    return tc_doc_write(r->doc, r->turn, &r->drawn.bytes, &r->drawn.length);
}

enum tc_rc tc_style(struct tc_request *r)
{
    if (!r->doc)
        return TC_OK;
    if (r->file.bytes) {
        r->drawn = (struct tc_drawn){.bytes = r->file.bytes, .length = r->file.length, .media_type = r->file.media_type};
        return TC_OK;
    }
    int64_t began = tc_clock_tick();
    enum tc_rc rc = r->as_xml
        ? write_xml(r)
        : tc_sheets_draw(r->gate->sheets, r->turn, r->sheet, tc_request_language(r), r->doc, &r->drawn);
    r->xslt += tc_clock_tick() - began;
    if (rc == TC_OK && r->drawn.length > TC_MAX_PAGE_BYTES)
        rc = tc_fail(r, TC_LARGE, "a page of %zu bytes", r->drawn.length);
    return rc;
}
