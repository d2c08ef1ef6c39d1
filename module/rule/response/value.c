/* SPDX-License-Identifier: Apache-2.0 */
#include "value.h"

#include <inttypes.h>
#include <stdio.h>

#define EXTENSION "http://hl7.org/fhir/StructureDefinition/"

void response_put(struct tc_node *parent, const char *name, const char *text)
{
    if (text && *text)
        tc_node_attr(tc_node_add(parent, name), "value", text);
}

static void put_number(struct tc_node *parent, const char *name, double number)
{
    char text[40];
    snprintf(text, sizeof text, "%.15g", number);
    response_put(parent, name, text);
}

static struct tc_node *put_extension(struct tc_node *parent, const char *url)
{
    struct tc_node *extension = tc_node_add(parent, "extension");
    tc_node_attr(extension, "url", url);
    return extension;
}

static void put_coding(struct tc_node *answer, const struct tc_value *value)
{
    struct tc_node *coding = tc_node_add(answer, "valueCoding");
    if (value->has_ordinal)
        put_number(put_extension(coding, EXTENSION "ordinalValue"), "valueDecimal", value->ordinal);
    response_put(coding, "system", value->system);
    response_put(coding, "code", value->code);
    response_put(coding, "display", value->text);
}

/* A code of a unit has no meaning without its system (qty-3). */
static void put_quantity(struct tc_node *answer, const struct tc_value *value)
{
    struct tc_node *quantity = tc_node_add(answer, "valueQuantity");
    response_put(quantity, "value", value->text);
    response_put(quantity, "unit", value->unit ? value->unit : value->code);
    response_put(quantity, "system", value->code ? value->system : NULL);
    response_put(quantity, "code", value->system ? value->code : NULL);
}

/* A number of ours says nothing elsewhere: it goes with a system of its own. */
static void put_reference(struct tc_node *answer, const struct tc_value *value)
{
    char number[24];
    snprintf(number, sizeof number, "%" PRId64, value->ref);
    struct tc_node *reference = tc_node_add(answer, "valueReference");
    if (value->ref) {
        struct tc_node *identifier = tc_node_add(reference, "identifier");
        response_put(identifier, "system", "urn:throughcare:number");
        response_put(identifier, "value", number);
    }
    response_put(reference, "display", value->text);
}

static void put_attachment(struct tc_node *answer, const struct tc_value *value)
{
    char url[64];
    snprintf(url, sizeof url, "urn:throughcare:document:%" PRId64, value->ref);
    struct tc_node *attachment = tc_node_add(answer, "valueAttachment");
    response_put(attachment, "url", value->ref ? url : NULL);
    response_put(attachment, "title", value->text);
}

/* The ordinal of an option that is no Coding stands with the value itself. */
static void put_plain(struct tc_node *answer, const char *name, const struct tc_value *value)
{
    struct tc_node *node = tc_node_add(answer, name);
    tc_node_attr(node, "value", value->text);
    if (value->has_ordinal)
        put_number(put_extension(node, EXTENSION "ordinalValue"), "valueDecimal", value->ordinal);
}

void response_put_value(struct tc_node *answer, const struct tc_value *value)
{
    static const char *const plain[] = {
        [TC_VALUE_INTEGER] = "valueInteger", [TC_VALUE_DECIMAL] = "valueDecimal", [TC_VALUE_DATE] = "valueDate", [TC_VALUE_DATETIME] = "valueDateTime",
        [TC_VALUE_TIME] = "valueTime", [TC_VALUE_STRING] = "valueString", [TC_VALUE_URI] = "valueUri", [TC_VALUE_DECLINED] = NULL};
    switch (value->kind) {
    case TC_VALUE_NONE:
        return;
    case TC_VALUE_DECLINED:
        response_put(put_extension(answer, EXTENSION "data-absent-reason"), "valueCode", "asked-declined");
        return;
    case TC_VALUE_BOOLEAN:
        response_put(answer, "valueBoolean", value->yes ? "true" : "false");
        return;
    case TC_VALUE_CODING:
        put_coding(answer, value);
        return;
    case TC_VALUE_QUANTITY:
        put_quantity(answer, value);
        return;
    case TC_VALUE_REFERENCE:
        put_reference(answer, value);
        return;
    case TC_VALUE_ATTACHMENT:
        put_attachment(answer, value);
        return;
    default:
        put_plain(answer, plain[value->kind], value);
    }
}
