/* SPDX-License-Identifier: Apache-2.0 */
/* The session's cookie and the anti-forgery token that follows from it. */
#include "request.h"

#include <string.h>
#include <strings.h>

#include "base/text.h"

const char *tc_cookie_name(const struct tc_gate_config *config)
{
    return config->plain_on_loopback ? "throughcare" : "__Host-throughcare";
}

/* The cookie outlives the session: a form sent after the session's end is known by it and kept.
 * SameSite=Lax, not Strict: a link in a message must find the reader signed in. */
const char *tc_cookie_write(void *pool, const struct tc_gate_config *config, const char *token)
{
    return talloc_asprintf(pool, "%s=%s; Path=/; HttpOnly; SameSite=Lax%s", tc_cookie_name(config), token,
                           config->plain_on_loopback ? "" : "; Secure");
}

/* Keyed with the session's token, so that it can still be checked when the session has ended. */
void tc_form_token(const char *session_token, char token_r[TC_TOKEN_HEX + 1])
{
    static const char what[] = "throughcare form";
    struct tc_part part = {what, sizeof what - 1};
    unsigned char key[TC_HASH], hash[TC_HASH];
    tc_hash_text(session_token, key);
    tc_hash(key, &part, 1, hash);
    for (size_t i = 0; i < TC_HASH; i++) {
        token_r[i * 2] = "0123456789abcdef"[hash[i] >> 4];
        token_r[i * 2 + 1] = "0123456789abcdef"[hash[i] & 15];
    }
    token_r[TC_TOKEN_HEX] = '\0';
}

bool tc_form_token_fits(const struct tc_request *r)
{
    char wanted[TC_TOKEN_HEX + 1];
    const char *given = tc_pairs_text(&r->form, "form");
    if (!r->token || !given)
        return false;
    tc_form_token(r->token, wanted);
    return tc_text_same_secret(given, wanted);
}

static bool is_our_origin(const struct tc_request *r)
{
    const char *host = strstr(r->origin, "://");
    if (r->gate->config->origin && strcmp(r->origin, r->gate->config->origin) == 0)
        return true;
    return host && r->host && strcasecmp(host + 3, r->host) == 0;
}

/* Browsers say where a POST comes from. Sec-Fetch-Site cannot be set by a page; Origin is "null" for our own
 * pages in browsers that heed no-referrer, so that alone it says nothing: the form's token then decides. */
bool tc_comes_from_us(const struct tc_request *r)
{
    if (r->fetch_site && strcmp(r->fetch_site, "same-origin") != 0 && strcmp(r->fetch_site, "none") != 0)
        return false;
    if (!r->origin)
        return true;
    if (strcmp(r->origin, "null") == 0)
        return r->fetch_site || r->token || tc_link_is_path(r); /* whose forms carry the link's own secret */
    return is_our_origin(r);
}
