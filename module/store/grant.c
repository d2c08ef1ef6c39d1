/* SPDX-License-Identifier: Apache-2.0 */
#include "store/grant.h"

#include <talloc.h>

const struct tc_grant *tc_grant_make(void *pool, struct tc_grant grant)
{
    struct tc_grant *made = talloc(pool, struct tc_grant);
    if (made)
        *made = grant;
    return made;
}
