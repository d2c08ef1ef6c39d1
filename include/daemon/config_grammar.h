/* SPDX-License-Identifier: Apache-2.0 */
/* Made from conf/throughcare.rng at build: the grammar's bytes and the defaults that it declares. */
#ifndef TC_DAEMON_CONFIG_GRAMMAR_H
#define TC_DAEMON_CONFIG_GRAMMAR_H

#include <stddef.h>

extern const unsigned char tc_config_grammar[];
extern const size_t tc_config_grammar_length;

struct tc_config_default {
    const char *element, *attribute, *value; /* ends with element NULL */
};
extern const struct tc_config_default tc_config_defaults[];

#endif
