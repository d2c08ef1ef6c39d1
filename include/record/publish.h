/* SPDX-License-Identifier: Apache-2.0 */
/* Forms on their way to being published: read from what was given, and written as the next version. */
#ifndef TC_RECORD_PUBLISH_H
#define TC_RECORD_PUBLISH_H

#include "base/secret.h"
#include "record/record.h"
#include "rule/form.h"

struct tc_form_offer {
    const char *bytes;            /* as they were given: XML or JSON, borrowed */
    size_t length;
    unsigned char hash[TC_HASH];
    const char *xml;              /* made of JSON; NULL: the bytes are XML themselves */
    size_t xml_length;
    const struct tc_form *form;   /* NULL: refused */
    struct tc_remarks remarks;    /* of a refused one the first refusal at least */
};
/* TC_INPUT if it is refused; all of the offer is owned by the turn. file is for messages. */
TC_MUST_USE enum tc_rc tc_form_offer_read(struct tc_turn *turn, const char *file, const char *bytes, size_t length, struct tc_form_offer *offer_r);

/* The last version under the offer's name. */
struct tc_form_last {
    int64_t id, version;          /* 0: none was published */
    bool is_same, is_retired, is_shipped;
};
TC_MUST_USE enum tc_rc tc_form_last(struct tc_record *record, const struct tc_form_offer *offer, struct tc_form_last *last_r);

/* The next version, in the caller's transaction, unless the last is these very bytes and not retired: is_new tells. Two who
 * publish at once: the second gets TC_CLASH. */
struct tc_form_published {
    int64_t id, version;
    bool is_new;
};
TC_MUST_USE enum tc_rc tc_form_publish(struct tc_record *record, const struct tc_form_offer *offer, const char *by,
                                       struct tc_form_published *published_r);

/* What differs from the last version, in words; nothing is called where there is none. */
TC_MUST_USE enum tc_rc tc_form_offer_differ(struct tc_record *record, const struct tc_form_offer *offer, const struct tc_form_last *last,
                                            tc_each_difference *each, void *user);

#endif
