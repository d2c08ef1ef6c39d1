/* SPDX-License-Identifier: Apache-2.0 */
/* Our own extensions: doc/forms.md. */
#include <string.h>

#include "inside.h"

static const char *const occasions[] = {"intake", "assessment", "review", "discharge", "follow_up", "risk", NULL};
static const char *const segments[] = {"normal", "clinical", "substance_use", "victim_services", NULL};
static const char *const domains[] = {"housing", "money", "work", "health", "mental_health", "substance_use", "daily_living", "family",
                                      "social", "safety", "legal", "hope", NULL};
static const char *const kinds[] = {"need", "strength", "risk", "barrier", "motivation", NULL};
#define MOST_SECONDS 600 /* a page that stood open longer counts so much */

static const char *const opened[] = {"goal", "need", NULL};

/* The word, if it is one of those. */
static const char *read_word(struct reading *r, const struct tc_node *node, const char *name, const char *const *words)
{
    const char *word = form_ours_text(r, node, name);
    if (!word || form_is_among(word, words))
        return word;
    char *list = talloc_strdup(r->turn, words[0]);
    for (size_t i = 1; list && words[i]; i++)
        list = talloc_asprintf_append_buffer(list, " %s", words[i]);
    form_refuse(r, form_ours(r, node, name), "%s is \"%.60s\": one of %s is asked for", name, word, list ? list : "those that there are");
    return NULL;
}

static bool read_yes(struct reading *r, const struct tc_node *node, const char *name, bool otherwise)
{
    struct tc_value value;
    const struct tc_node *extension = form_ours(r, node, name);
    if (!extension || !form_value(r, extension, "value", &value))
        return otherwise;
    if (value.kind != TC_VALUE_BOOLEAN)
        form_refuse(r, extension, "%s is %s: a boolean is asked for", name, form_an(r, tc_value_kind_word(value.kind)));
    return value.yes;
}

bool form_ours_number(struct reading *r, const struct tc_node *node, const char *name, double *number_r)
{
    const char *text = form_ours_text(r, node, name);
    if (!text)
        return false;
    if (form_decimal(text, number_r))
        return true;
    form_refuse(r, node, "%s is \"%.40s\": a number is asked for", name, text);
    return false;
}

void form_ours_parts(struct reading *r, const struct tc_node *node, const char *const *names, const char *of)
{
    for (const struct tc_node *part = tc_node_first(node, "extension"); part; part = tc_node_next(part)) {
        const char *url = tc_node_attr_get(r->turn, part, "url");
        if (!url || !form_is_among(url, names))
            form_refuse(r, part, "a %s has no part \"%.60s\"", of, url ? url : "");
    }
}

static void read_least(struct reading *r, const struct tc_node *thin, const char *part, double most, double *least)
{
    double number;
    if (!form_ours_number(r, thin, part, &number))
        return;
    if (number < 0 || number > most)
        form_refuse(r, thin, "the %s of thin is %g: 0 to %g is asked for", part, number, most);
    else
        *least = number;
}

/* From where on supervisors are told that it was filled in quickly or thinly. */
static void read_thin(struct reading *r)
{
    static const char *const parts[] = {"share", "seconds", NULL};
    const struct tc_node *thin = form_ours(r, r->root, "thin");
    struct tc_form_least *least = &r->form->least;
    *least = (struct tc_form_least){TC_FORM_THIN_SHARE, TC_FORM_THIN_SECONDS};
    if (!thin)
        return;
    form_ours_parts(r, thin, parts, "thin");
    if (!form_ours_text(r, thin, "share") && !form_ours_text(r, thin, "seconds"))
        form_refuse(r, thin, "thin says neither share nor seconds");
    read_least(r, thin, "share", 100, &least->share);
    read_least(r, thin, "seconds", MOST_SECONDS, &least->seconds);
    if (least->share == 0 && least->seconds == 0)
        form_note(r, thin, "no answers to this form are ever called quick or thin");
}

void form_ours_root(struct reading *r)
{
    read_thin(r);
    r->form->occasion = read_word(r, r->root, "occasion", occasions);
    r->form->segment = read_word(r, r->root, "segment", segments);
    if (!r->form->segment)
        r->form->segment = "normal";
    r->form->is_public = read_yes(r, r->root, "public", false);
    r->all_decline = read_yes(r, r->root, "decline", false);
}

static void read_risk(struct reading *r, const struct tc_node *risk, struct tc_item *item)
{
    item->has_risk = true;
    item->risk_words = form_ours_text(r, risk, "words");
    if (!item->risk_words)
        form_refuse(r, risk, "risk has no words: what is to be done?");
    if (!form_ours_number(r, risk, "least", &item->risk_least))
        form_refuse(r, risk, "risk has no least: from which answer?");
}

static void read_domain(struct reading *r, const struct tc_node *domain, struct tc_item *item)
{
    item->domain = read_word(r, domain, "domain", domains);
    item->domain_kind = read_word(r, domain, "kind", kinds);
    if (!item->domain || !item->domain_kind)
        form_refuse(r, domain, "domain asks for a domain and a kind");
}

static void read_opens(struct reading *r, const struct tc_node *opens, struct tc_item *item)
{
    item->opens = read_word(r, opens, "what", opened);
    item->opens_title = form_ours_text(r, opens, "title");
    if (!item->opens || !item->opens_title)
        form_refuse(r, opens, "opens asks for what (goal or need) and a title");
    if (!form_ours_number(r, opens, "least", &item->opens_least))
        item->opens_least = 1;
}

static void read_fill(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    item->fill = form_ours_text(r, node, "fill");
    if (!item->fill)
        return;
    bool is_last = strncmp(item->fill, "last.", 5) == 0 && form_is_code(item->fill + 5, 64);
    if (!is_last && !form_is_among(item->fill, tc_form_fills))
        form_refuse(r, form_ours(r, node, "fill"), "the record gives nothing of the name \"%.60s\"", item->fill);
}

static void read_feed(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    item->feed = form_ours_text(r, node, "feed");
    const char *const *feeds = r->form->occasion ? tc_form_feeds(r->form->occasion) : NULL;
    if (!item->feed)
        return;
    if (!feeds)
        form_refuse(r, form_ours(r, node, "feed"), "feed asks for an occasion of the form that takes answers over");
    else if (!form_is_among(item->feed, feeds))
        form_refuse(r, form_ours(r, node, "feed"), "the occasion %s has no field \"%.60s\"", r->form->occasion, item->feed);
}

void form_ours_item(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *risk = form_ours(r, node, "risk"), *domain = form_ours(r, node, "domain"), *opens = form_ours(r, node, "opens");
    const char *prompt = form_ours_text(r, node, "prompt");
    item->may_decline = read_yes(r, node, "decline", r->all_decline) && item->type != TC_ITEM_GROUP && item->type != TC_ITEM_DISPLAY;
    item->prompt = prompt ? prompt : item->prompt;
    read_fill(r, node, item);
    read_feed(r, node, item);
    item->report = form_ours_text(r, node, "report");
    if (item->report && !form_is_code(item->report, 64))
        form_refuse(r, form_ours(r, node, "report"), "report is \"%.60s\": small letters, digits and _ are asked for", item->report);
    if (risk)
        read_risk(r, risk, item);
    if (domain)
        read_domain(r, domain, item);
    if (opens)
        read_opens(r, opens, item);
}
