/* SPDX-License-Identifier: Apache-2.0 */
/* multipart/form-data (RFC 7578) by GMime. */
#include <gmime/gmime.h>
#include <string.h>

#include "base/limits.h"
#include "base/text.h"
#include "format/form.h"

void tc_format_start(void)
{
    g_mime_init();
}

/* GMime's object hangs on the turn from birth. */
struct held {
    GObject *object;
};

static int let_go(struct held *held)
{
    g_object_unref(held->object);
    return 0;
}

static void *hold(struct tc_turn *turn, void *object)
{
    struct held *held = object ? talloc(turn, struct held) : NULL;
    if (!held) {
        if (object)
            g_object_unref(object);
        return NULL;
    }
    held->object = G_OBJECT(object);
    talloc_set_destructor(held, let_go);
    return object;
}

/* The body alone is no MIME part: its header stands in the request's parameters. */
static GMimeStream *stream_of(struct tc_turn *turn, const char *content_type, const char *bytes, size_t length)
{
    char *head = talloc_asprintf(turn, "Content-Type: %s\r\n\r\n", content_type);
    GMimeStream *all = hold(turn, g_mime_stream_mem_new());
    if (!head || !all)
        return NULL;
    g_mime_stream_write(all, head, strlen(head));
    if (g_mime_stream_write(all, bytes, length) != (ssize_t)length)
        return NULL;
    g_mime_stream_reset(all);
    return all;
}

static char *clean_copy(struct tc_turn *turn, const char *text)
{
    return text ? tc_text_clean(turn, text, strlen(text)) : NULL;
}

/* Some browsers send the whole path: only what follows the last slash or backslash is a name. */
static const char *file_name_only(const char *name)
{
    for (const char *p = name; p && *p; p++)
        if (*p == '/' || *p == '\\')
            name = p + 1;
    return name;
}

/* Browsers write a quote, CR and LF of a name as %22, %0D and %0A, and nothing else so (HTML, 4.10.21.8). */
static char *unescape_name(char *name)
{
    char *w = name;
    for (const char *p = name; p && *p; p++) {
        bool is_quote = strncmp(p, "%22", 3) == 0, is_break = strncmp(p, "%0D", 3) == 0 || strncmp(p, "%0A", 3) == 0;
        *w++ = is_quote ? '"' : is_break ? ' ' : *p;
        p += is_quote || is_break ? 2 : 0;
    }
    if (w)
        *w = '\0';
    return name;
}

static enum tc_rc read_content(struct tc_turn *turn, GMimePart *part, bool is_file, struct tc_pair *pair)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *memory = hold(turn, g_mime_stream_mem_new());
    if (!memory)
        return tc_fail(turn, TC_BUSY, "memory for a part");
    if (content && g_mime_data_wrapper_write_to_stream(content, memory) < 0)
        return tc_fail(turn, TC_INPUT, "a part that cannot be decoded");
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    const char *data = bytes->data ? (const char *)bytes->data : "";
    char *copy = is_file ? talloc_size(turn, bytes->len + 1) : tc_text_clean(turn, data, bytes->len);
    if (!copy)
        return tc_fail(turn, TC_BUSY, "memory for a part");
    if (is_file) {
        memcpy(copy, data, bytes->len);
        copy[bytes->len] = '\0';
    }
    pair->value = copy;
    pair->length = is_file ? bytes->len : strlen(copy);
    pair->is_cleaned = !is_file && !tc_text_is_clean(data, bytes->len);
    return TC_OK;
}

static enum tc_rc add_part(struct tc_pairs *pairs, GMimeObject *object)
{
    const char *name = g_mime_object_get_content_disposition_parameter(object, "name");
    if (!GMIME_IS_PART(object) || !name)
        return tc_fail(pairs, TC_INPUT, "a part without a name");
    const char *file = g_mime_object_get_content_disposition_parameter(object, "filename");
    GMimeContentType *type = g_mime_object_get_content_type(object);
    char *media = file && type ? g_mime_content_type_get_mime_type(type) : NULL;
    struct tc_pair pair = {
        .name = clean_copy(pairs->turn, name),
        .file_name = unescape_name(clean_copy(pairs->turn, file_name_only(file))),
        .media_type = clean_copy(pairs->turn, media),
    };
    g_free(media);
    enum tc_rc rc = read_content(pairs->turn, GMIME_PART(object), file != NULL, &pair);
    return rc == TC_OK ? tc_pairs_add(pairs, pair) : rc;
}

static bool has_control(const char *text)
{
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f)
            return true;
    return false;
}

/* The parser makes an object of each part: more than a form may have never get there. */
static bool has_too_many(const char *content_type, const char *bytes, size_t length)
{
    GMimeContentType *type = g_mime_content_type_parse(NULL, content_type);
    const char *boundary = type ? g_mime_content_type_get_parameter(type, "boundary") : NULL;
    size_t count = 0, wide = boundary ? strlen(boundary) : 0;
    const char *end = bytes + length, *line = boundary ? bytes : NULL;
    while (line && count <= TC_MAX_FIELDS && (line = memchr(line, '\n', (size_t)(end - line))) != NULL) {
        line++;
        count += (size_t)(end - line) >= wide + 2 && memcmp(line, "--", 2) == 0 && memcmp(line + 2, boundary, wide) == 0;
    }
    if (type)
        g_object_unref(type);
    return count > TC_MAX_FIELDS; /* nothing stands before the first, and one ends it */
}

enum tc_rc tc_form_multipart(struct tc_pairs *pairs, const char *content_type, const char *bytes, size_t length)
{
    struct tc_turn *turn = pairs->turn;
    /* A line break would let the parameter add headers of its own. */
    if (has_control(content_type) || strlen(content_type) > 300)
        return tc_fail(turn, TC_INPUT, "a content type that is none");
    if (has_too_many(content_type, bytes, length))
        return tc_fail(turn, TC_LARGE, "more than %d parts", TC_MAX_FIELDS);
    GMimeStream *stream = stream_of(turn, content_type, bytes, length);
    GMimeParser *parser = stream ? hold(turn, g_mime_parser_new_with_stream(stream)) : NULL;
    if (!parser)
        return tc_fail(turn, TC_BUSY, "memory for a multipart body");
    GMimeObject *whole = hold(turn, g_mime_parser_construct_part(parser, NULL));
    if (!whole || !GMIME_IS_MULTIPART(whole))
        return tc_fail(turn, TC_INPUT, "a body that is not multipart");
    GMimeMultipart *multipart = GMIME_MULTIPART(whole);
    int count = g_mime_multipart_get_count(multipart);
    if (count == 0)
        return tc_fail(turn, TC_INPUT, "a multipart body without parts");
    for (int i = 0; i < count; i++) {
        enum tc_rc rc = add_part(pairs, g_mime_multipart_get_part(multipart, i));
        if (rc != TC_OK)
            return rc;
    }
    return TC_OK;
}
