/* SPDX-License-Identifier: Apache-2.0 */
/* Words of a form, and those by which it speaks of the record. */
#include <stddef.h>
#include <string.h>

#include "rule/form.h"

#define WORD(list, value) ((size_t)(value) < sizeof(list) / sizeof *(list) ? (list)[value] : "")

const char *tc_item_type_word(enum tc_item_type type)
{
    static const char *const words[] = {"group", "display", "boolean", "decimal", "integer", "date", "dateTime", "time", "string", "text", "url",
                                        "choice", "open-choice", "attachment", "reference", "quantity"};
    return WORD(words, type);
}

const char *tc_item_control_word(enum tc_item_control control)
{
    static const char *const words[] = {"", "radio", "check-box", "drop-down", "autocomplete", "slider", "page", "grid", "header", "footer", "inline"};
    return WORD(words, control);
}

const char *tc_value_kind_word(enum tc_value_kind kind)
{
    static const char *const words[] = {"", "boolean", "integer", "decimal", "date", "dateTime", "time", "string", "uri", "coding", "quantity",
                                        "reference", "attachment", "declined"};
    return WORD(words, kind);
}

enum tc_value_kind tc_value_kind_of(const char *word)
{
    for (int kind = TC_VALUE_NONE + 1; kind <= TC_VALUE_DECLINED; kind++)
        if (strcmp(tc_value_kind_word((enum tc_value_kind)kind), word) == 0)
            return (enum tc_value_kind)kind;
    return TC_VALUE_NONE;
}

const char *tc_enable_operator_word(enum tc_enable_operator op)
{
    static const char *const words[] = {"exists", "=", "!=", ">", "<", ">=", "<="};
    return WORD(words, op);
}

const char *const tc_form_fills[] = {"client.name", "client.given", "client.family", "client.preferred", "client.born", "client.language",
                                     "client.interpreter", "client.pronouns", "contact.phone", "contact.email", "contact.address", "case.opened", "case.programme", NULL};

/* The fields of an intake's sections: module/draft/intake_form.c. */
static const char *const intake[] = {
    "given", "family", "born", "described", "preferred", "pronouns", "born_is", "language", "interpreter", "gender", "gender_words", "ethnicity",
    "ethnicity_is", "living", "disability", "access_needs", "phone", "phone_safe", "phone_voicemail", "phone_hours", "email", "email_safe",
    "address", "address_safe", "address_letter", "address_masked", "contact_remark", "source", "referrer", "referred", "reason", "need", "request",
    "words", "urgency", "risk", "risk_words", "risk_done", "follow_up", "follow_how", NULL};
#define DOMAIN(domain) "need." #domain, "strength." #domain
static const char *const assessment[] = {
    DOMAIN(housing), DOMAIN(money), DOMAIN(work), DOMAIN(health), DOMAIN(mental_health), DOMAIN(substance_use), DOMAIN(daily_living), DOMAIN(family),
    DOMAIN(social), DOMAIN(safety), DOMAIN(legal), DOMAIN(hope), "importance", "confidence", "words", NULL};
static const char *const review[] = {"held", "present", "view", "changed", "answer", "leads", "next", "dropped", NULL};
static const char *const discharge[] = {"reason", "closed", "reached", "unmet", "onward", "summary", "answer", NULL};
static const char *const follow_up[] = {"happened", "reached", "tried", "housing", "work", "health", "needs", "wants", "next", NULL};

const char *const *tc_form_feeds(const char *occasion)
{
    static const struct {
        const char *occasion;
        const char *const *feeds;
    } all[] = {{"intake", intake}, {"assessment", assessment}, {"review", review}, {"discharge", discharge}, {"follow_up", follow_up}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strcmp(occasion, all[i].occasion) == 0)
            return all[i].feeds;
    return NULL;
}
