/* SPDX-License-Identifier: Apache-2.0 */
/* seal KEYFILE LABEL: what stands on standard input, sealed as a draft of that label is, in hexadecimal digits: for drafts as earlier versions left them. */
#include <sodium.h>
#include <stdio.h>
#include <talloc.h>

#include "base/secret.h"

int main(int argc, char **argv)
{
    static char text[65536];
    char digits[2 * TC_KEY + 1] = "";
    unsigned char key[TC_KEY];
    size_t length = 0;
    FILE *file = argc == 3 && tc_secret_start() ? fopen(argv[1], "r") : NULL;
    if (!file || fread(digits, 1, 2 * TC_KEY, file) != 2 * TC_KEY || sodium_hex2bin(key, sizeof key, digits, 2 * TC_KEY, NULL, NULL, NULL) != 0)
        return 2;
    fclose(file);
    unsigned char *sealed = tc_seal(NULL, key, argv[2], text, fread(text, 1, sizeof text, stdin), &length);
    for (size_t i = 0; sealed && i < length; i++)
        printf("%02x", sealed[i]);
    talloc_free(sealed);
    return sealed ? 0 : 1;
}
