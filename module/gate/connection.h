/* SPDX-License-Identifier: Apache-2.0 */
/* One connection of the web server's, as libfcgi sees it. Only accept.c and wire.c look inside. */
#ifndef TC_GATE_CONNECTION_H
#define TC_GATE_CONNECTION_H

#include <fcgiapp.h>
#include <stdbool.h>

struct tc_connection {
    FCGX_Request fcgx;
    int fd; /* -1: none */
};

/* The deadline: after so many milliseconds the socket is shut, whatever waits on it. 0 ends it. */
void tc_deadline(int fd, unsigned milliseconds);

#endif
