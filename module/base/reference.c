/* SPDX-License-Identifier: Apache-2.0 */
#include "base/reference.h"

#include <ctype.h>
#include <string.h>

#include "base/secret.h"

static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; /* Crockford */
static const char check_letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/* ISO/IEC 7064:2003, MOD 37,36 (hybrid system, one check character). */
static char check_character(const char *eight)
{
    int product = 36;
    for (int i = 0; i < TC_REFERENCE_LENGTH - 1; i++) {
        int sum = (product + (int)(strchr(check_letters, eight[i]) - check_letters)) % 36;
        product = (sum == 0 ? 36 : sum) * 2 % 37;
    }
    return check_letters[(37 - product) % 36];
}

void tc_reference_make(char reference_r[TC_REFERENCE_LENGTH + 1])
{
    unsigned char random[TC_REFERENCE_LENGTH - 1];
    do {
        tc_random(random, sizeof random);
        for (int i = 0; i < TC_REFERENCE_LENGTH - 1; i++)
            reference_r[i] = letters[random[i] & 31];
        reference_r[TC_REFERENCE_LENGTH - 1] = check_character(reference_r);
        reference_r[TC_REFERENCE_LENGTH] = '\0';
        /* A check character that reads as a digit would not survive being typed. */
    } while (strchr("ILOU", reference_r[TC_REFERENCE_LENGTH - 1]));
}

static char as_meant(char typed)
{
    char upper = (char)toupper((unsigned char)typed);
    return upper == 'I' || upper == 'L' ? '1' : upper == 'O' ? '0' : upper;
}

bool tc_reference_read(const char *typed, char reference_r[TC_REFERENCE_LENGTH + 1])
{
    int length = 0;
    for (; *typed; typed++) {
        if (isspace((unsigned char)*typed) || *typed == '-')
            continue;
        char meant = as_meant(*typed);
        if (length == TC_REFERENCE_LENGTH || !strchr(letters, meant))
            return false;
        reference_r[length++] = meant;
    }
    reference_r[length] = '\0';
    return length == TC_REFERENCE_LENGTH && check_character(reference_r) == reference_r[TC_REFERENCE_LENGTH - 1];
}

void tc_reference_show(const char *reference, char shown_r[TC_REFERENCE_SHOWN + 1])
{
    memcpy(shown_r, reference, 4);
    memcpy(shown_r + 5, reference + 4, 4);
    shown_r[4] = shown_r[9] = '-';
    shown_r[10] = reference[8];
    shown_r[11] = '\0';
}
