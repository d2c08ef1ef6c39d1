/* SPDX-License-Identifier: Apache-2.0 */
#include "tool/tool.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

int tc_tool_failed(const struct tc_turn *turn)
{
    fprintf(stderr, "throughcare: %s\n", turn->words[0] ? turn->words : tc_rc_name(turn->rc));
    switch (turn->rc) {
    case TC_OK: return TC_EXIT_OK;
    case TC_INPUT: case TC_LARGE: return TC_EXIT_CONFIG;
    case TC_BUSY: return TC_EXIT_BUSY;
    default: return TC_EXIT_FAULT;
    }
}

int tc_tool_misused(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("throughcare: ", stderr);
    vfprintf(stderr, format, args);
    fputs("; see throughcare --help\n", stderr);
    va_end(args);
    return TC_EXIT_USAGE;
}

/* The text after "--name" if this word is that option: "" for the bare one. */
static const char *option_tail(const char *word, const char *name)
{
    size_t length = strlen(name);
    if (strncmp(word, "--", 2) != 0 || strncmp(word + 2, name, length) != 0)
        return NULL;
    const char *tail = word + 2 + length;
    return *tail == '\0' || *tail == '=' ? tail : NULL;
}

const char *tc_tool_option(int argc, char **argv, const char *name)
{
    for (int i = 1; i < argc; i++) {
        const char *tail = option_tail(argv[i], name);
        if (tail && *tail == '=')
            return tail + 1;
        if (tail && i + 1 < argc)
            return argv[i + 1];
    }
    return NULL;
}

bool tc_tool_flag(int argc, char **argv, const char *name)
{
    for (int i = 1; i < argc; i++) {
        const char *tail = option_tail(argv[i], name);
        if (tail && !*tail)
            return true;
    }
    return false;
}
