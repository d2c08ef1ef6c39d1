/* SPDX-License-Identifier: Apache-2.0 */
#include "rule/provider.h"

#include <string.h>
#include <talloc.h>

#include "base/text.h"

#define SERVICE_CHARACTERS 200

char *tc_service_next(void *pool, const char **at_r)
{
    while (*at_r && **at_r) {
        size_t length = strcspn(*at_r, "\n");
        char *line = talloc_strndup(pool, *at_r, length);
        char *service = line ? tc_text_trim(line) : NULL;
        *at_r += length + ((*at_r)[length] == '\n');
        if (service && *service)
            return service;
    }
    return NULL;
}

static const char *judge_services(const char *services)
{
    const char *key = NULL;
    void *pool = talloc_new(NULL);
    size_t count = 0;
    for (const char *service; !key && (service = tc_service_next(pool, &services)) != NULL;)
        if (++count > TC_SERVICES_MOST)
            key = "services-many";
        else if (tc_text_characters(service) > SERVICE_CHARACTERS)
            key = "services-long";
    talloc_free(pool);
    return key;
}

const char *tc_provider_judge(const struct tc_provider *provider, struct tc_date today, const char **field_r)
{
    bool was_checked = tc_date_is_valid(provider->checked);
    *field_r = "why";
    if (!provider->is_open && !provider->why)
        return "required";
    *field_r = "checked";
    if (provider->has_wait && !was_checked)
        return "required";
    if (was_checked && tc_date_days(provider->checked) > tc_date_days(today))
        return "day-to-come";
    *field_r = "services";
    return judge_services(provider->services);
}
