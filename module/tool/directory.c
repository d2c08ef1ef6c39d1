/* SPDX-License-Identifier: Apache-2.0 */
/* throughcare directory test PERSON: what the directory says of a person, step by step, and why. */
#include <stdio.h>
#include <string.h>

#include "base/secret.h"
#include "tool/tool.h"

static void say(void *user, const char *line)
{
    (void)user;
    puts(line);
}

static int finish(struct tc_turn *turn, enum tc_rc rc)
{
    switch (rc) {
    case TC_OK: return TC_EXIT_OK;
    case TC_GONE:
    case TC_CLASH:
    case TC_LARGE: tc_tool_failed(turn); return TC_EXIT_FOUND;
    default: return tc_tool_failed(turn);
    }
}

static int test(struct tc_turn *turn, const struct tc_config *config, const char *person, const char *file)
{
    char *password = NULL;
    if (file && tc_secret_read(turn, turn, file, &password) != TC_OK)
        return tc_tool_failed(turn);
    struct tc_directory *directory = tc_directory_new(turn, &config->directory);
    if (!directory)
        return TC_EXIT_FAULT;
    enum tc_sign_in outcome = TC_SIGNED_IN;
    enum tc_rc rc = tc_directory_explain(directory, turn, person, password, &outcome, say, NULL);
    return rc == TC_OK && outcome != TC_SIGNED_IN ? TC_EXIT_FOUND : finish(turn, rc);
}

/* The person stands before or after the option and its value. */
static const char *find_person(int argc, char **argv)
{
    for (int i = 2; i < argc; i++) {
        if (strcmp(argv[i], "--password-file") == 0)
            i++;
        else if (strncmp(argv[i], "--", 2) != 0)
            return argv[i];
    }
    return NULL;
}

int tc_tool_directory(struct tc_turn *turn, const struct tc_config *config, int argc, char **argv)
{
    const char *person = find_person(argc, argv);
    if (argc < 2 || strcmp(argv[1], "test") != 0 || !person)
        return tc_tool_misused("directory test PERSON [--password-file FILE]");
    return test(turn, config, person, tc_tool_option(argc, argv, "password-file"));
}
