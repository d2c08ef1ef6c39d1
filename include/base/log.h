/* SPDX-License-Identifier: Apache-2.0 */
/* The log: one line an event on standard error, which systemd, the web server or a file takes.
 * Never a client's name, reference or text. */
#ifndef TC_BASE_LOG_H
#define TC_BASE_LOG_H

#include "base/rc.h"

enum tc_log_level { TC_LOG_ERROR, TC_LOG_WARNING, TC_LOG_NOTICE, TC_LOG_INFO, TC_LOG_DEBUG };

/* Lines above this level are dropped; TC_LOG_INFO at the start. */
void tc_log_level(enum tc_log_level level);
/* The word before each line: "parent", "worker-3", "clerk". */
void tc_log_who(const char *who);
/* Writes one line in one write(2): time, who, level, words; control characters are replaced by "?". */
void tc_log(enum tc_log_level level, const char *format, ...) TC_PRINTF(2, 3);

#endif
