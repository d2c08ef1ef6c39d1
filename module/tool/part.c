/* SPDX-License-Identifier: Apache-2.0 */
#include "part.h"

#include <dirent.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *tool_runner(struct tc_turn *turn, const struct tc_config *config)
{
    const struct passwd *user = getpwuid(getuid());
    return talloc_asprintf(turn, "%.60s at %.60s", user ? user->pw_name : "unknown", config->serve.machine);
}

enum tc_rc tool_file_read(struct tc_turn *turn, const char *file, size_t most, char **bytes_r, size_t *length_r)
{
    char *bytes = talloc_size(turn, most + 2);
    if (!bytes)
        return tc_fail(turn, TC_BUSY, "no memory for %s", file);
    FILE *stream = fopen(file, "re");
    if (!stream)
        return tc_fail(turn, TC_INPUT, "%s: %m", file);
    *length_r = fread(bytes, 1, most + 1, stream);
    bytes[*length_r] = '\0';
    *bytes_r = bytes;
    bool is_broken = ferror(stream);
    fclose(stream);
    return is_broken ? tc_fail(turn, TC_INPUT, "%s: cannot be read", file) : TC_OK;
}

enum tc_rc tool_folder_read(struct tc_turn *turn, const char *folder, tool_each_file *each, void *user)
{
    struct dirent **names = NULL;
    int count = scandir(folder, &names, NULL, alphasort);
    enum tc_rc rc = TC_OK;
    for (int i = 0; i < count; i++) {
        const char *end = strrchr(names[i]->d_name, '.');
        if (rc == TC_OK && end && strcmp(end, ".xml") == 0)
            rc = each(user, talloc_asprintf(turn, "%s/%s", folder, names[i]->d_name));
        free(names[i]);
    }
    free(names);
    return rc;
}
