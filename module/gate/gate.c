/* SPDX-License-Identifier: Apache-2.0 */
/* The gate of one worker. */
#include "request.h"

#include "base/limits.h"

size_t tc_gate_upload_most(const struct tc_gate *gate)
{
    return gate->config->upload_bytes ?: TC_UPLOAD_BYTES;
}

enum tc_rc tc_gate_open(void *pool, struct tc_turn *turn, const struct tc_gate_parts *parts, struct tc_gate **gate_r)
{
    struct tc_gate *gate = talloc_zero(pool, struct tc_gate);
    if (!gate)
        return tc_fail(turn, TC_BUSY, "memory for the gate");
    gate->config = parts->config;
    gate->listen_fd = parts->listen_fd;
    gate->reader = parts->reader;
    gate->writer = parts->writer;
    gate->sheets = parts->sheets;
    gate->audit = parts->audit;
    gate->directory = parts->directory;
    gate->pathways = tc_published_new(gate);
    gate->forms = tc_published_new(gate);
    tc_format_start();
    gate->connection = tc_connection_new(gate, parts->listen_fd);
    if (!gate->connection)
        return tc_fail(turn, TC_FAULT, "libfcgi does not start");
    *gate_r = gate;
    return tc_table_make(gate, turn, parts->screens, parts->commands) ?: tc_table_lists(gate, turn, parts->lists);
}
