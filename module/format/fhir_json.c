/* SPDX-License-Identifier: Apache-2.0 */
#include "format/fhir_json.h"

#include <ctype.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fhir_inside.h"

#define LONGEST (4 * 1024 * 1024) /* as of a form */
#define DEPTH 64
#define NAMES 200 /* of one object */
#define FHIR "http://hl7.org/fhir"
#define XHTML "http://www.w3.org/1999/xhtml"

struct json {
    struct tc_turn *turn;
    json_t *root; /* owned */
    struct fhir_text text;
    int depth;
};

bool tc_fhir_is_json(const char *bytes, size_t length)
{
    size_t at = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (at < length && memchr(" \t\r\n", bytes[at], 4))
        at++;
    return at < length && bytes[at] == '{';
}

static int free_root(struct json *j)
{
    json_decref(j->root);
    return 0;
}

static bool is_name(const char *name)
{
    if (!isalpha((unsigned char)*name) || strlen(name) > 60)
        return false;
    for (; *name; name++)
        if (!isalnum((unsigned char)*name) && *name != '_')
            return false;
    return true;
}

/* What is no name of XML becomes one that FHIR does not know either: who reads the form says that it is left aside. */
static const char *plain_name(const char *name, char plain_r[64])
{
    if (is_name(name))
        return name;
    snprintf(plain_r, 64, "x_%.50s", name);
    for (char *at = plain_r; *at; at++)
        if (!isalnum((unsigned char)*at))
            *at = '_';
    return plain_r;
}

/* A decimal as short as it can be said again: 0.1, not 0.10000000000000001. */
static void put_number(struct fhir_text *text, double number)
{
    char words[40];
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(words, sizeof words, "%.*g", digits, number);
        if (strtod(words, NULL) == number)
            break;
    }
    fhir_put(text, words);
}

static void put_primitive(struct json *j, const json_t *value)
{
    char number[24];
    if (!json_is_string(value) && !json_is_number(value) && !json_is_boolean(value))
        return;
    fhir_put(&j->text, " value=\"");
    if (json_is_string(value))
        fhir_put_value(&j->text, json_string_value(value));
    else if (json_is_boolean(value))
        fhir_put(&j->text, json_is_true(value) ? "true" : "false");
    else if (json_is_real(value))
        put_number(&j->text, json_real_value(value));
    else {
        snprintf(number, sizeof number, "%" PRId64, (int64_t)json_integer_value(value));
        fhir_put(&j->text, number);
    }
    fhir_put(&j->text, "\"");
}

static void put_attribute(struct json *j, const json_t *object, const char *name)
{
    const char *value = json_string_value(json_object_get(object, name));
    if (!value)
        return;
    fhir_put(&j->text, " ");
    fhir_put(&j->text, name);
    fhir_put(&j->text, "=\"");
    fhir_put_value(&j->text, value);
    fhir_put(&j->text, "\"");
}

static enum tc_rc put_children(struct json *j, const char *parent, json_t *object, bool is_resource);

static enum tc_rc put_resource(struct json *j, const char *type, json_t *object)
{
    if (!is_name(type))
        return tc_fail(j, TC_INPUT, "the resourceType \"%.60s\" is no name", type);
    fhir_put(&j->text, "<");
    fhir_put(&j->text, type);
    fhir_put(&j->text, " xmlns=\"" FHIR "\">");
    enum tc_rc rc = put_children(j, type, object, true);
    fhir_put(&j->text, "</");
    fhir_put(&j->text, type);
    fhir_put(&j->text, ">");
    return rc;
}

/* What stands in an element: a resource, or the names of an object and those of its partner. */
static enum tc_rc put_inside(struct json *j, const char *name, json_t *value, json_t *partner)
{
    const char *type = json_string_value(json_object_get(value, "resourceType"));
    enum tc_rc rc = TC_OK;
    if (type)
        return put_resource(j, type, value);
    if (json_is_object(value))
        rc = put_children(j, name, value, false);
    if (rc == TC_OK && json_is_object(partner))
        rc = put_children(j, name, partner, false);
    return rc;
}

/* In XML the id of an element and the url of an extension are attributes. */
static enum tc_rc put_element(struct json *j, const char *name, json_t *value, json_t *partner)
{
    bool is_extension = strcmp(name, "extension") == 0 || strcmp(name, "modifierExtension") == 0;
    if (++j->depth > DEPTH)
        return tc_fail(j, TC_INPUT, "the JSON is nested deeper than %d", DEPTH);
    fhir_put(&j->text, "<");
    fhir_put(&j->text, name);
    if (!json_object_get(value, "resourceType"))
        put_attribute(j, json_is_object(value) ? value : partner, "id");
    if (is_extension)
        put_attribute(j, value, "url");
    put_primitive(j, value);
    fhir_put(&j->text, ">");
    enum tc_rc rc = put_inside(j, name, value, partner);
    fhir_put(&j->text, "</");
    fhir_put(&j->text, name);
    fhir_put(&j->text, ">");
    j->depth--;
    return rc;
}

static enum tc_rc put_narrative(struct json *j, const json_t *div)
{
    fhir_put(&j->text, "<div xmlns=\"" XHTML "\"><p>");
    fhir_put_words_of(&j->text, json_string_value(div));
    fhir_put(&j->text, "</p></div>");
    return TC_OK;
}

/* A list is the element again and again; its partner is a list as long, with null where there is nothing to say. */
static enum tc_rc put_list(struct json *j, const char *name, json_t *list, json_t *partners)
{
    enum tc_rc rc = TC_OK;
    size_t count = json_array_size(list) > json_array_size(partners) ? json_array_size(list) : json_array_size(partners);
    for (size_t i = 0; i < count && rc == TC_OK; i++) {
        json_t *value = json_array_get(list, i), *partner = json_array_get(partners, i);
        if (json_is_array(value))
            return tc_fail(j, TC_INPUT, "\"%s\" is a list of lists: FHIR has none", name);
        if ((value && !json_is_null(value)) || json_is_object(partner))
            rc = put_element(j, name, value, partner);
    }
    return rc;
}

static enum tc_rc put_member(struct json *j, const char *parent, const char *key, json_t *object)
{
    char other[128], plain[64];
    snprintf(other, sizeof other, "_%s", key);
    json_t *value = json_object_get(object, key), *partner = json_object_get(object, other);
    const char *name = plain_name(key, plain);
    if (strcmp(parent, "text") == 0 && strcmp(name, "div") == 0 && json_is_string(value))
        return put_narrative(j, value);
    if (json_is_array(value) || json_is_array(partner))
        return put_list(j, name, value, partner);
    if (json_is_null(value) && !json_is_object(partner))
        return TC_OK;
    return put_element(j, name, value, partner);
}

/* ---- the names of an object in the order of their definition ---------------------------- */

struct member {
    const char *name;
    int rank;
    size_t place;
};

static int in_order(const void *a, const void *b)
{
    const struct member *one = a, *other = b;
    if (one->rank != other->rank)
        return one->rank < other->rank ? -1 : 1;
    return one->place < other->place ? -1 : one->place > other->place;
}

static bool is_attribute(const char *parent, const char *name, bool is_resource)
{
    if (strcmp(name, "resourceType") == 0)
        return true;
    if (strcmp(name, "id") == 0)
        return !is_resource;
    return strcmp(name, "url") == 0 && (strcmp(parent, "extension") == 0 || strcmp(parent, "modifierExtension") == 0);
}

static enum tc_rc list_members(struct json *j, const char *parent, json_t *object, bool is_resource, struct member *members, size_t *count_r)
{
    const char *key;
    json_t *value;
    *count_r = 0;
    json_object_foreach(object, key, value) {
        const char *name = *key == '_' ? key + 1 : key;
        if (is_attribute(parent, name, is_resource) || (*key == '_' && json_object_get(object, name)))
            continue;
        if (*count_r == NAMES)
            return tc_fail(j, TC_INPUT, "more than %d names in one object", NAMES);
        members[*count_r] = (struct member){name, fhir_rank(parent, name), *count_r};
        *count_r += 1;
    }
    qsort(members, *count_r, sizeof *members, in_order);
    return TC_OK;
}

static enum tc_rc put_children(struct json *j, const char *parent, json_t *object, bool is_resource)
{
    size_t count;
    struct member *members = talloc_array(j->turn, struct member, json_object_size(object) < NAMES ? json_object_size(object) + 1 : NAMES);
    if (!members)
        return tc_fail(j, TC_BUSY, "no memory for JSON");
    enum tc_rc rc = list_members(j, parent, object, is_resource, members, &count);
    for (size_t i = 0; i < count && rc == TC_OK; i++)
        rc = put_member(j, parent, members[i].name, object);
    talloc_free(members);
    return rc;
}

/* ---- a whole resource --------------------------------------------------------------------- */

static enum tc_rc read_json(struct json *j, const char *bytes, size_t length)
{
    json_error_t error;
    if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        bytes += 3;
        length -= 3;
    }
    j->root = json_loadb(bytes, length, JSON_REJECT_DUPLICATES, &error);
    talloc_set_destructor(j, free_root);
    if (!j->root)
        return tc_fail(j, TC_INPUT, "line %d, column %d: no JSON: %s", error.line, error.column, error.text);
    return TC_OK;
}

static enum tc_rc write_xml(struct json *j)
{
    const char *type = json_string_value(json_object_get(j->root, "resourceType"));
    if (!type)
        return tc_fail(j, TC_INPUT, "line 1, column 1: no FHIR resource: it says no resourceType");
    fhir_put(&j->text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    enum tc_rc rc = put_resource(j, type, j->root);
    return rc == TC_OK && j->text.failed ? tc_fail(j, TC_BUSY, "no memory for XML") : rc;
}

enum tc_rc tc_fhir_from_json(struct tc_turn *turn, const char *bytes, size_t length, char **xml_r, size_t *length_r)
{
    struct json *j = talloc_zero(turn, struct json);
    *xml_r = NULL;
    *length_r = 0;
    if (!j)
        return tc_fail(turn, TC_BUSY, "no memory for JSON");
    j->turn = j->text.turn = turn;
    if (length > LONGEST)
        return tc_fail(turn, TC_LARGE, "%zu bytes of JSON: a form has at most %d", length, LONGEST);
    enum tc_rc rc = read_json(j, bytes, length);
    if (rc == TC_OK)
        rc = write_xml(j);
    if (rc == TC_OK) {
        *xml_r = j->text.bytes;
        *length_r = j->text.length;
    }
    talloc_free(j);
    return rc;
}
