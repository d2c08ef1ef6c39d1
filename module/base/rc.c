/* SPDX-License-Identifier: Apache-2.0 */
#include "base/rc.h"

const char *tc_rc_name(enum tc_rc rc)
{
    switch (rc) {
    case TC_OK: return "ok";
    case TC_STRANGER: return "stranger";
    case TC_DENIED: return "denied";
    case TC_GONE: return "gone";
    case TC_CLASH: return "clash";
    case TC_LARGE: return "large";
    case TC_INPUT: return "input";
    case TC_FAULT: return "fault";
    case TC_BUSY: return "busy";
    }
    return "unknown";
}
