/* SPDX-License-Identifier: Apache-2.0 */
/* Small hints of how an item looks: short words, what kind of text it is, where its options stand, links that help. */
#include <ctype.h>
#include <string.h>

#include "base/text.h"
#include "inside.h"

#define BRIEF 80   /* characters: what stands in one line */
#define LINK 1000  /* bytes */
#define HTTPS "https://"

/* Some have it at the text's own element. */
static const char *read_brief(struct reading *r, const struct tc_node *node)
{
    const struct tc_node *text = tc_node_first(node, "text"), *extension = form_extension(r, node, "shortText");
    if (!extension && text)
        extension = form_extension(r, text, "shortText");
    const char *brief = extension ? form_extension_text(r, extension) : NULL;
    if (!brief || tc_text_characters(brief) <= BRIEF)
        return brief;
    form_left(r, extension, "shortText is longer than %d characters: the whole text stands everywhere", BRIEF);
    return NULL;
}

static const char *code_of(struct reading *r, const struct tc_node *extension)
{
    const struct tc_node *concept = tc_node_first(extension, "valueCodeableConcept"), *coding = concept ? tc_node_first(concept, "coding") : NULL;
    if (!coding)
        coding = tc_node_first(extension, "valueCoding");
    const char *code = coding ? form_text(r, coding, "code") : form_text(r, extension, "valueCode");
    return code ? code : "";
}

static const char *read_category(struct reading *r, const struct tc_node *node, const struct tc_item *item)
{
    static const char *const categories[] = {"instructions", "security", "help", NULL};
    const struct tc_node *extension = form_extension(r, node, "displayCategory");
    const char *code = extension ? code_of(r, extension) : NULL;
    if (!code)
        return NULL;
    if (item->type != TC_ITEM_DISPLAY)
        form_note(r, extension, "displayCategory says nothing of %s", form_an(r, tc_item_type_word(item->type)));
    else if (!form_is_among(code, categories))
        form_left(r, extension, "displayCategory \"%.60s\" is not known: the text is drawn as any other", code);
    else
        return code;
    return NULL;
}

static const char *read_orientation(struct reading *r, const struct tc_node *node)
{
    static const char *const orientations[] = {"horizontal", "vertical", NULL};
    const struct tc_node *extension = form_extension(r, node, "choiceOrientation");
    const char *code = extension ? code_of(r, extension) : NULL;
    if (!code || form_is_among(code, orientations))
        return code;
    form_left(r, extension, "choiceOrientation \"%.60s\" is not known: the options are drawn as usual", code);
    return NULL;
}

static void read_open_label(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    const struct tc_node *extension = form_extension(r, node, "openLabel");
    const char *label = extension ? form_extension_text(r, extension) : NULL;
    if (!label)
        return;
    if (item->type != TC_ITEM_OPEN_CHOICE)
        form_left(r, extension, "openLabel says nothing of %s", form_an(r, tc_item_type_word(item->type)));
    else
        item->open_label = label;
}

/* ---- links -------------------------------------------------------------------------------------- */

/* A name before an @ looks like the place that a link leads to, and is not. */
static bool is_web_address(const char *link)
{
    static const char host[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.";
    if (strncmp(link, HTTPS, sizeof HTTPS - 1) != 0 || strlen(link) > LINK)
        return false;
    const char *at = link + sizeof HTTPS - 1;
    size_t length = strspn(at, host);
    if (length == 0 || (at[length] && !strchr(":/?#", at[length])))
        return false;
    for (at += length; *at; at++)
        if (!isgraph((unsigned char)*at) || strchr("\"<>\\^`{|}@", *at))
            return false;
    return true;
}

static size_t count_links(struct reading *r, const struct tc_node *extension)
{
    size_t count = 0;
    for (; extension; extension = form_extension_next(r, extension))
        count++;
    return count;
}

const char *const *form_links_read(struct reading *r, const struct tc_node *node)
{
    const struct tc_node *extension = form_extension(r, node, "supportLink");
    size_t count = 0;
    if (!extension)
        return NULL;
    const char **links = talloc_zero_array(r->form, const char *, count_links(r, extension) + 1);
    for (; extension && links; extension = form_extension_next(r, extension)) {
        const char *link = form_extension_text(r, extension);
        if (link && is_web_address(link))
            links[count++] = link;
        else
            form_left(r, extension, "supportLink: \"%.100s\" is no web address that begins with " HTTPS ": it is not shown", link ? link : "");
    }
    if (count > 0 && r->form->is_public)
        form_left(r, node, "supportLink: nothing leads elsewhere where the form is sent by a link: it is shown to workers alone");
    return count > 0 ? links : NULL;
}

void form_looks(struct reading *r, const struct tc_node *node, struct tc_item *item)
{
    item->brief = read_brief(r, node);
    item->category = read_category(r, node, item);
    item->orientation = read_orientation(r, node);
    item->links = form_links_read(r, node);
    read_open_label(r, node, item);
}
