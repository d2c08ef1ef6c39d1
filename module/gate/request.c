/* SPDX-License-Identifier: Apache-2.0 */
/* Step 2: the request as a whole, within the caps, before anything is decided. */
#include "request.h"

#include <string.h>
#include <strings.h>

#include "base/limits.h"
#include "base/text.h"

enum tc_rc tc_refuse(struct tc_request *r, enum tc_rc rc, int status, const char *words)
{
    if (r->turn->rc == TC_OK)
        r->refusal = status;
    return tc_fail(r, rc, "%s", words);
}

void tc_go(struct tc_request *r, const char *location)
{
    r->status = 303;
    r->location = location;
}

/* The web server sends empty parameters too: they count as absent. Clean, for they reach tables and pages. */
static const char *param(struct tc_request *r, const char *name)
{
    const char *value = tc_pairs_text(&r->params, name);
    return value && *value ? tc_text_clean(r, value, strlen(value)) : NULL;
}

static enum tc_rc read_params(struct tc_request *r)
{
    enum tc_rc rc = tc_wire_params(r);
    if (rc != TC_OK)
        return rc;
    r->method = param(r, "REQUEST_METHOD");
    r->address = param(r, "REMOTE_ADDR");
    r->agent = param(r, "HTTP_USER_AGENT");
    r->origin = param(r, "HTTP_ORIGIN");
    r->fetch_site = param(r, "HTTP_SEC_FETCH_SITE");
    r->host = param(r, "HTTP_HOST");
    r->languages = param(r, "HTTP_ACCEPT_LANGUAGE");
    r->content_type = param(r, "CONTENT_TYPE");
    /* An identity is taken from a parameter only when the configuration says that the web server sets it. */
    if (r->gate->config->trust_realm)
        r->remote_user = param(r, "REMOTE_USER");
    r->who.address = r->address;
    return TC_OK;
}

/* SCRIPT_NAME and PATH_INFO differ between web servers; REQUEST_URI is what was asked. */
static enum tc_rc read_uri(struct tc_request *r)
{
    const char *uri = tc_pairs_text(&r->params, "REQUEST_URI");
    if (!uri || *uri != '/')
        return tc_refuse(r, TC_INPUT, 400, "no REQUEST_URI");
    if (strlen(uri) > TC_MAX_URL)
        return tc_fail(r, TC_LARGE, "an address over %d bytes", TC_MAX_URL);
    size_t path_length = strcspn(uri, "?");
    r->path = talloc_strndup(r, uri, path_length);
    if (!r->path)
        return tc_fail(r, TC_BUSY, "memory for a path");
    return uri[path_length] ? tc_form_urlencoded(&r->query, uri + path_length + 1, strlen(uri) - path_length - 1) : TC_OK;
}

static enum tc_rc read_method(struct tc_request *r)
{
    if (!r->method)
        return tc_refuse(r, TC_INPUT, 400, "no REQUEST_METHOD");
    r->is_post = strcmp(r->method, "POST") == 0;
    r->is_head = strcmp(r->method, "HEAD") == 0;
    if (!r->is_post && !r->is_head && strcmp(r->method, "GET") != 0)
        return tc_refuse(r, TC_GONE, 405, "a method that nothing here has");
    const char *as = tc_pairs_text(&r->query, "as");
    r->as_xml = as && strcmp(as, "xml") == 0;
    r->as_csv = as && strcmp(as, "csv") == 0 && !r->is_post;
    return TC_OK;
}

static bool is_multipart(const struct tc_request *r)
{
    return r->content_type && strncasecmp(r->content_type, "multipart/form-data", 19) == 0;
}

/* Only a route that takes uploads may fill so much memory. */
size_t tc_request_most(const struct tc_request *r)
{
    const struct tc_place *place = r->path ? tc_table_find(r->gate, r->path) : NULL;
    bool takes_upload = place && place->command && (place->command->flags & TC_ROUTE_UPLOAD);
    return takes_upload && is_multipart(r) ? TC_MAX_UPLOAD_BYTES : TC_MAX_FORM_BYTES;
}

enum tc_rc tc_request_form(struct tc_request *r)
{
    static const char urlencoded[] = "application/x-www-form-urlencoded";
    if (!r->is_post || r->body_length == 0)
        return TC_OK;
    if (is_multipart(r))
        return tc_form_multipart(&r->form, r->content_type, r->body, r->body_length);
    if (r->content_type && strncasecmp(r->content_type, urlencoded, sizeof urlencoded - 1) == 0)
        return tc_form_urlencoded(&r->form, r->body, r->body_length);
    return tc_refuse(r, TC_INPUT, 415, "a body that is no form");
}

static enum tc_rc read_cookies(struct tc_request *r)
{
    const char *header = tc_pairs_text(&r->params, "HTTP_COOKIE");
    return header ? tc_form_cookies(&r->cookies, header) : TC_OK;
}

enum tc_rc tc_read(struct tc_request *r)
{
    enum tc_rc rc = read_params(r) ?: read_uri(r) ?: read_method(r) ?: read_cookies(r);
    /* The body is read, or drained, even when the rest is refused. */
    enum tc_rc body_rc = tc_wire_body(r, rc == TC_OK ? tc_request_most(r) : 0);
    rc = rc ?: body_rc ?: tc_request_form(r);
    if (rc == TC_INPUT && r->refusal == 0)
        r->refusal = 400;
    return rc;
}

const char *tc_request_text(const struct tc_request *r, const char *name)
{
    const char *text = r->is_post ? tc_pairs_text(&r->form, name) : NULL;
    return text ?: tc_pairs_text(&r->query, name);
}
