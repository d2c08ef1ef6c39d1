/* SPDX-License-Identifier: Apache-2.0 */
/* PKWARE APPNOTE 6.3: 4.3.12 central directory, 4.3.16 its end. */
#include "zip.h"

#include <stdint.h>
#include <string.h>

#define END_SIZE 22
#define ENTRY_SIZE 46
#define COMMENT_MOST 65535
#define END_MARK "PK\5\6"
#define ENTRY_MARK "PK\1\2"

static uint32_t two(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

static uint32_t four(const unsigned char *at)
{
    return two(at) | two(at + 2) << 16;
}

/* The end record whose comment reaches exactly the end of the file; NULL if there is none. */
static const unsigned char *find_end(const unsigned char *bytes, size_t length)
{
    size_t most = END_SIZE + COMMENT_MOST;
    for (size_t back = END_SIZE; back <= length && back <= most; back++) {
        const unsigned char *end = bytes + length - back;
        if (memcmp(end, END_MARK, 4) == 0 && two(end + 20) == back - END_SIZE)
            return end;
    }
    return NULL;
}

bool zip_each(const unsigned char *bytes, size_t length, zip_name *each, void *user)
{
    const unsigned char *end = length >= END_SIZE && memcmp(bytes, "PK", 2) == 0 ? find_end(bytes, length) : NULL;
    if (!end || two(end + 4) != 0 || two(end + 8) != two(end + 10))
        return false;
    size_t room = (size_t)(end - bytes), at = four(end + 16), size = four(end + 12), count = two(end + 10);
    if (at > room || size != room - at)
        return false;
    for (; count > 0; count--) {
        if (room - at < ENTRY_SIZE || memcmp(bytes + at, ENTRY_MARK, 4) != 0)
            return false;
        size_t name = two(bytes + at + 28), rest = two(bytes + at + 30) + two(bytes + at + 32);
        if (room - at - ENTRY_SIZE < name + rest)
            return false;
        each(user, (const char *)bytes + at + ENTRY_SIZE, name);
        at += ENTRY_SIZE + name + rest;
    }
    return at == room;
}
